package foi.tui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.InputRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainWordsTest {

    @Test
    void options_in_brackets_are_left_out() {
        assertThat(PlainWords.of("Weigh it, and record what decides (--public-interest, --public-interest-for)."))
                .contains("Weigh it, and record what decides.");
        assertThat(PlainWords.of("Say what is needed (--why).")).contains("Say what is needed.");
    }

    @Test
    void a_sentence_about_a_command_is_left_out() {
        assertThat(PlainWords.of("Set complaints.email with foi settings.")).isEmpty();
        assertThat(PlainWords.of("Look at the year; give the right date with --dated."))
                .isEmpty();
        assertThat(PlainWords.of("Give another name with -o.")).isEmpty();
    }

    @Test
    void other_sentences_stay_whole() {
        assertThat(PlainWords.of("Decide which is true: held and refused, or not held."))
                .contains("Decide which is true: held and refused, or not held.");
        assertThat(PlainWords.of(new InputRefused("It is full.", "Give another name with -o.")))
                .isEqualTo("It is full.");
    }
}
