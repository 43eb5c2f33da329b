package foi.letters;

import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.register.InputRefused;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CostChecksTest {

    private static final String ESTIMATE = "locating: 1200 files x 5 minutes";

    private static List<Finding> found(String check, String provision, String... texts) {
        return Cases.with("", outcome("refused", provision, "", texts)).findings(check);
    }

    @ParameterizedTest(name = "{0} on {1} finds a {3}, on {2} nothing")
    @CsvSource({"cost-limb, s.12, s.12(2), BREACH", "vexatious-limb, s.14, s.14(1), BREACH"})
    void the_limb_is_stated(String check, String vague, String exact, Severity severity) {
        assertThat(found(check, vague))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(severity));
        assertThat(found(check, exact)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TBC                                       | no estimate shows",
                "It would take very long.                  | no breakdown",
                "locating: 3 hours                         | comes to £75.00, which is not more than the limit of £450",
                "Searching and redacting takes thirty days | \"redacting\", which does not count"
            })
    void an_estimate_has_a_breakdown_that_exceeds_the_limit(String estimate, String told) {
        assertThat(found("cost-estimate", "s.12(1)", "estimate", estimate))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains(told);
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                });
        assertThat(found("cost-estimate", "s.12(1)", "estimate", ESTIMATE)).isEmpty();
    }

    @Test
    void what_the_limit_is_follows_the_setting() {
        Cases councils = Cases.with("", outcome("refused", "s.12(1)", "", "estimate", "locating: 20 hours"));

        assertThat(councils.findings("cost-estimate")).isEmpty();
        assertThat(councils.setting("cost.limit", "600").findings("cost-estimate"))
                .hasSize(1);
        assertThat(councils.plain().replaceAll("\\s+", " ")).contains("£600, which is 24 hours");
    }

    @Test
    void redaction_cannot_be_recorded_as_an_activity() {
        assertThatThrownBy(() -> outcome("refused", "s.12(1)", "", "estimate", "redacting: 40 files x 30 minutes"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("redacting");
    }

    @Test
    void the_letter_shows_the_estimate_as_a_table_with_its_sum() {
        String letter = Cases.with(
                        "",
                        outcome(
                                "refused",
                                "s.12(1)",
                                "",
                                "estimate",
                                "locating: 1200 files x 5 minutes\nretrieving: 3 hours\nWe timed ten files.",
                                "aggregated",
                                "FOI-2425-00016, received on 2 December 2024"))
                .plain();

        assertThat(letter.replaceAll("\\s+", " "))
                .contains("Locating the information")
                .contains("1200 files x 5 minutes")
                .contains("£2,500.00")
                .contains("£2,575.00")
                .contains("We timed ten files.")
                .contains("Other requests that we count with it: FOI-2425-00016");
    }

    @Test
    void the_applicant_is_told_what_could_be_had_within_the_limit() {
        assertThat(found("cost-advice", "s.12(1)")).hasSize(1);
        assertThat(found("cost-advice", "s.12(1)", "advice", "The figures for one year could be given."))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "his other request                            | when they came",
                "FOI-2425-00001, received on 5 August 2024    | within 60 consecutive working days",
                "FOI-2425-00016, received on 18 November 2024 |"
            })
    void requests_count_together_that_came_within_sixty_working_days(String others, String told) {
        List<Finding> findings = found("aggregation", "s.12(1)", "aggregated", others);

        if (told == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .singleElement()
                    .satisfies(f -> assertThat(f.message()).contains(told));
        }
    }

    @Test
    void a_repeated_request_names_the_earlier_one_and_its_day() {
        assertThat(found("earlier-request", "s.14(2)")).hasSize(1);
        assertThat(found("earlier-request", "s.14(2)", "earlierRequest", "one of last year"))
                .hasSize(1);
        assertThat(found("earlier-request", "s.14(2)", "earlierRequest", "FOI-2425-00003, answered on 4 July 2024"))
                .isEmpty();
        assertThat(found("earlier-request", "s.14(1)")).isEmpty();
    }
}
