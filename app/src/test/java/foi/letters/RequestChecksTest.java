package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestChecksTest {

    private static List<Finding> found(String check, String question, String answer, Outcome outcome) {
        return Cases.answered().part("1)", question, answer, outcome).findings(check);
    }

    @Test
    void environmental_words_in_a_question_lead_to_the_other_regulations() {
        assertThat(found("environmental", "How much waste went to landfill?", "312", disclosed()))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("landfill"));
        assertThat(found("environmental", "How many packages were there?", "312", disclosed()))
                .isEmpty();
        assertThat(found("environmental", "How much waste went to landfill?", "", outcome("withheld", "s.39(1)", "")))
                .isEmpty();
    }

    @Test
    void a_form_that_was_asked_for_is_given_or_refused_with_reasons() {
        String wish = "Please provide the figures in Excel.";

        assertThat(found("form-of-communication", wish, "312", disclosed())).hasSize(1);
        assertThat(found("form-of-communication", wish, "312; the attached spreadsheet has them all.", disclosed()))
                .isEmpty();
        assertThat(found("form-of-communication", wish, "", Cases.notHeld())).isEmpty();
        assertThat(found("form-of-communication", "Who keeps the spreadsheet?", "312", disclosed()))
                .isEmpty();
    }
}
