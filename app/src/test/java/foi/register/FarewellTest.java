package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FarewellTest {

    private static final String NUMBERED = "1. How many skips were hired?⏎2. What they cost, by year";
    private static final String UNNUMBERED = "How many skips were hired?⏎What did they cost?";
    private static final String LISTED = "1) Skips hired⏎2) Their cost:⏎a) by day⏎b) by week";
    private static final String PLAIN = "Please send me the contract for skips.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours⏎Ada Penhallow",
                "Yours,⏎A. Penhallow⏎2 Mill Row⏎Hexley⏎HX1 9ZZ",
                "Yours, Ada",
                "Yours faithfully⏎Ada Penhallow",
                "Your sincerely,⏎Ada",
                "Yours respectfully⏎Ada",
                "Yours in anticipation,⏎Ada",
                "_Yours sincerely_⏎Ada",
                "*Kind  regards,*⏎*Ada*",
                "Kind regards⏎Ada Penhallow⏎Researcher⏎Tel. 020 7946 0000",
                "Rgds⏎Ada",
                "Many thanks⏎Ada Penhallow",
                "MANY THANKS⏎ADA",
                "With thanks and best wishes,⏎Ada",
                "With gratitude⏎Ada",
                "All the best,⏎Ada",
                "Best,⏎Ada Penhallow",
                "Best⏎⏎Ada⏎⏎Sent from my phone",
                "Love⏎Ada",
                "Ta⏎ada",
                "Much appreciated⏎Ada",
                "Have a lovely weekend!⏎Ada",
                "Diolch yn fawr⏎Ada",
                "Signed: Ada Penhallow",
                "Submitted by Ada Penhallow",
                "I await your reply.⏎Ada Penhallow",
                "Your help is much appreciated.⏎Ada",
                "Let me know if you need anything else.⏎Ada",
                "Please send your reply to ada@example.org.",
                "⏎Ada Penhallow (Ms)",
                "⏎ada@example.org",
                "Hexley Courier Ltd. Registered in England, No. 01234567."
            })
    void the_closing_of_a_letter_is_no_part_of_its_last_question(String closing) {
        assertThat(Proposed.of(NUMBERED + "⏎" + closing)).isEqualTo(Proposed.of(NUMBERED));
        assertThat(Proposed.of(UNNUMBERED + "⏎⏎" + closing)).isEqualTo(Proposed.of(UNNUMBERED));
        assertThat(Proposed.of(LISTED + "⏎⏎" + closing)).isEqualTo(Proposed.of(LISTED));
        assertThat(Proposed.of(PLAIN + "⏎" + closing)).isEqualTo("=>Please send me the contract for skips.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours or theirs, by year.",
                "Your monthly budget for skips.",
                "Love Hexley campaign: what it cost",
                "Best",
                "Signed contracts only.",
                "Let me know if any skip was lost in 2019.",
                "Take care homes as one group."
            })
    void words_that_only_look_like_a_farewell_stay_in_the_question(String words) {
        assertThat(Proposed.of(NUMBERED + "⏎" + words)).isEqualTo(Proposed.of(NUMBERED) + "⏎" + words);
    }

    @Test
    void thanks_above_more_questions_end_nothing() {
        assertThat(Proposed.labels("1. How many skips?\nMany thanks\n2. Their cost\n3. Their owners\n\nYours\nAda"))
                .containsExactly("1.", "2.", "3.");
    }
}
