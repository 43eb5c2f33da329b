package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Llanfair Pwllgwyngyll, tŷ, ŵyr, ŷd",
                "Zażółć gęślą jaźń",
                "مرحبا بالعالم",
                "שלום",
                "ਪੰਜਾਬੀ ગુજરાતી বাংলা",
                "£1,000 – “quoted” … ½ ° § € ≤ 5",
                "👍 🏴 ☂",
                "中文",
                "tab\tand\nline\n\nbreaks "
            })
    void what_people_write_in_any_language_is_kept(String text) {
        assertThat(Text.shown(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "0007", "0008", "001B", "007F", "009B", "00AD", "061C", "200B", "200C", "200D", "200E", "200F",
                "202A", "202B", "202D", "202E", "2060", "2066", "2067", "2069", "D800", "DC00", "DFFF", "E000", "F8FF",
                "FEFF", "FFF9", "FFFE", "FFFF"
            })
    void what_steers_a_terminal_turns_the_writing_or_stands_for_nothing_is_left_out(String code) {
        String hostile = "a" + (char) Integer.parseInt(code, 16) + "b";

        assertThat(Text.shown(hostile)).isEqualTo("ab");
        assertThat(Text.line(hostile)).isEqualTo("ab");
        assertThat(Text.excerpt(hostile, 10)).isEqualTo("ab");
    }

    @Test
    void the_same_holds_beyond_the_first_plane() {
        assertThat(Text.shown("a\uDB40\uDC41\uDBFF\uDFFDb")).isEqualTo("ab");
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"000A", "000B", "000C", "000D", "0085", "2028", "2029"})
    void every_line_break_is_one_whatever_pasted_it(String code) {
        assertThat(Text.shown("a" + (char) Integer.parseInt(code, 16) + "b")).isEqualTo("a\nb");
    }

    @Test
    void a_line_break_of_two_characters_is_one() {
        assertThat(Text.shown("a\r\nb\r\n\r\nc")).isEqualTo("a\nb\n\nc");
    }

    @Test
    void letters_are_composed() {
        assertThat(Text.shown("w\u0302yr")).isEqualTo("ŵyr");
    }

    @Test
    void one_line_has_single_spaces_and_no_edges() {
        assertThat(Text.line("  How \t many\r\n\npackages? ")).isEqualTo("How many packages?");
        assertThat(Text.line(" \n\u200b ")).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" in {1} is \"{2}\"")
    @CsvSource({
        "care packages, 13, care packages",
        "care packages, 12, care packag…",
        "care packages, 6, care…",
        "care packages, 1, …",
        "👍👍👍, 2, 👍…",
        "'', 5, ''"
    })
    void an_excerpt_has_at_most_so_many_characters(String text, int length, String excerpt) {
        assertThat(Text.excerpt(text, length)).isEqualTo(excerpt);
    }

    @Test
    void an_excerpt_of_a_huge_text_never_splits_a_character() {
        String huge = "x" + "👍".repeat(5_000_000);

        assertThat(Text.excerpt(huge, 40)).isEqualTo("x" + "👍".repeat(38) + "…");
    }

    @Test
    void an_excerpt_of_spaces_alone_is_empty() {
        assertThat(Text.excerpt(" ".repeat(1_000_000), 40)).isEmpty();
    }
}
