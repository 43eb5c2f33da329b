package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResidueChecksTest {

    private static List<Finding> found(String check, String answer) {
        return Cases.with(answer, disclosed()).findings(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We paid ${sum}.",
                "The date is TBC.",
                "Call XXXX.",
                "Dear [insert name]",
                "Lorem ipsum dolor",
                "It cost £??? in all."
            })
    void a_place_that_was_to_be_filled_in_is_found(String answer) {
        assertThat(found("gaps-filled", answer))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.RISK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We paid £312.", "See the XXX-1 series.", "What [sic] was meant?", "The TBCo contract"})
    void other_marks_are_no_gaps(String answer) {
        assertThat(found("gaps-filled", answer)).isEmpty();
    }

    @Test
    void a_place_that_a_template_left_is_found(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("partials"));
        Files.writeString(own.resolve("partials/signoff.ftlh"), "<p>Yours ${r\"${officer}\"}</p>");

        assertThat(Cases.with("312", disclosed()).templates(own).findings("gaps-filled"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("template"));
    }

    @Test
    void the_reference_of_another_case_is_found_and_an_earlier_request_may_be_named() {
        assertThat(found("other-case", "As we said under FOI-2425-00016, there were 312."))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.message()).contains("FOI-2425-00016").contains("FOI-2425-00017"));
        assertThat(found("other-case", "Please quote FOI-2425-00017.")).isEmpty();
        assertThat(Cases.with(
                                "",
                                outcome(
                                        "refused",
                                        "s.14(2)",
                                        "",
                                        "earlierRequest",
                                        "FOI-2425-00003, answered on 4 July 2024"))
                        .findings("other-case"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to jo.bloggs@gmail.com.",
                "Her mobile is 07700 900123.",
                "AB 12 34 56 C",
                "NHS number 943 476 5919",
                "DOB: 1/2/1980"
            })
    void particulars_of_a_person_are_found(String answer) {
        assertThat(found("personal-particulars", answer))
                .hasSize(1)
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.RISK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to licensing@leicester.gov.uk.",
                "Telephone 0116 454 1000.",
                "The account is 943 476 5918.",
                "AB123456E stands on the form."
            })
    void what_belongs_to_nobody_is_left_alone(String answer) {
        assertThat(found("personal-particulars", answer)).isEmpty();
    }

    @Test
    void the_authoritys_own_mobile_is_left_alone() {
        assertThat(Cases.with("Call 07700 900123.", disclosed())
                        .setting("authority.telephone", "07700 900 123")
                        .findings("personal-particulars"))
                .isEmpty();
    }
}
