package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrapTest {

    @Test
    void lines_break_between_words() {
        assertThat(Wrap.lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 6)).containsExactly("one", "two", "three");
    }

    @Test
    void a_line_break_in_the_text_stays_one() {
        assertThat(Wrap.lines("one\n\ntwo", 20)).containsExactly("one", "", "two");
        assertThat(Wrap.lines("", 20)).containsExactly("");
    }

    @Test
    void a_word_alone_too_long_is_cut_at_the_width() {
        assertThat(Wrap.lines("a abcdefghij k", 4)).containsExactly("a", "abcd", "efgh", "ij k");
        assertThat(Wrap.lines("👍👍👍", 2)).containsExactly("👍👍", "👍");
    }

    @Test
    void an_address_is_cut_after_one_of_its_marks() {
        assertThat(Wrap.lines("https://example.org/freedom-of-information", 30))
                .containsExactly("https://example.org/freedom-", "of-information");
        assertThat(Wrap.lines("https://example.org/freedomofinformation", 30))
                .containsExactly("https://example.org/", "freedomofinformation");
    }

    @Test
    void a_space_that_must_not_break_does_not() {
        assertThat(Wrap.lines("one 12\u00a0May two", 7)).containsExactly("one", "12\u00a0May", "two");
    }

    @Test
    void what_has_spaces_of_its_own_is_cut_and_not_folded() {
        assertThat(Wrap.cut("a  b\n\tc  defgh", 8)).containsExactly("a  b", "    c  d", "efgh");
    }
}
