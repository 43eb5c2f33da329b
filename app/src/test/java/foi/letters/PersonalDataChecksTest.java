package foi.letters;

import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataChecksTest {

    private static List<Finding> found(String provision, String... texts) {
        return Cases.with("", outcome("withheld", provision, "", texts)).findings("data-protection-condition");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It is personal.                                                      | which condition",
                "The first condition, s.40(3A)(a).                                    | which data protection principle",
                "The first condition: disclosure would not be lawful and fair.        |",
                "The second condition, s.40(3B): the person objected under Article 21. |"
            })
    void section_40_names_its_condition_and_the_first_its_principle(String condition, String told) {
        List<Finding> findings = found("s.40(2)", "condition", condition);

        if (told == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.message()).contains(told);
                assertThat(finding.severity()).isEqualTo(Severity.RISK);
            });
        }
    }

    @Test
    void the_applicants_own_data_is_also_a_subject_access_request() {
        assertThat(found("s.40(1)")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.remedy()).contains("subject access");
        });
        assertThat(found("s.41(1)")).isEmpty();
    }

    @Test
    void under_the_second_and_third_conditions_the_public_interest_is_weighed() {
        assertThat(Cases.with("", outcome("withheld", "s.40(2)", "", "condition", "The second condition, s.40(3B)."))
                        .findings("public-interest"))
                .hasSize(1);
        assertThat(Cases.with("", outcome("withheld", "s.40(2)", "", "condition", "The first condition: unfair."))
                        .findings("public-interest"))
                .isEmpty();
        assertThat(outcome("withheld", "s.40(2)", "", "condition", "The third condition, s.40(4A).")
                        .missing())
                .contains(foi.law.Particular.PUBLIC_INTEREST);
        assertThat(outcome("withheld", "s.40(2)", "").missing()).doesNotContain(foi.law.Particular.PUBLIC_INTEREST);
    }
}
