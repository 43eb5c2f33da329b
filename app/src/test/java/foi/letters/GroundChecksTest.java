package foi.letters;

import static foi.letters.Cases.REASON;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundChecksTest {

    private static List<Finding> found(String check, Outcome... outcomes) {
        return Cases.with("", outcomes).findings(check);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({"s.35(1)(a), BREACH", "s.33(2), RISK"})
    void an_exemption_of_other_bodies_is_found(String provision, Severity severity) {
        assertThat(found("exemption-available", outcome("withheld", provision, "", "why", REASON)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.remedy()).contains("foi law");
                });
        assertThat(found("exemption-available", outcome("withheld", "s.36(2)(c)", "", "why", REASON)))
                .isEmpty();
    }

    @Test
    void section_36_needs_the_opinion_of_a_qualified_person() {
        assertThat(found("qualified-person", outcome("withheld", "s.36(2)(b)(i)", "", "why", REASON)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.remedy()).contains("--opinion");
                });
        assertThat(found(
                        "qualified-person",
                        outcome(
                                "withheld",
                                "s.36(2)(b)(i)",
                                "",
                                "why",
                                REASON,
                                "opinion",
                                "The monitoring officer's, of 2 December 2024: advice would be inhibited.")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "s.43(2), harm, --harm",
        "s.38(1)(a), harm, --harm",
        "s.41(1), obtainedFrom, --obtained-from",
        "s.44(1)(a), enactment, --enactment"
    })
    void what_an_exemption_rests_on_is_said(String provision, String particular, String option) {
        assertThat(found("ground-shown", outcome("withheld", provision, "", "why", REASON)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.remedy()).contains(option);
                });
        assertThat(found("ground-shown", outcome("withheld", provision, "", "why", REASON, particular, "TBC")))
                .hasSize(1);
        assertThat(found(
                        "ground-shown",
                        outcome(
                                "withheld",
                                provision,
                                "",
                                "why",
                                REASON,
                                particular,
                                "The supplier would lose by it.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"s.22", "s.40(2)", "s.42(1)", "s.43(1)"})
    void what_rests_on_its_kind_alone_needs_no_more(String provision) {
        assertThat(found("ground-shown", outcome("withheld", provision, "", "why", REASON)))
                .isEmpty();
    }

    @Test
    void sections_30_and_31_are_not_both_relied_on_for_the_same_information() {
        Outcome investigation = outcome("withheld", "s.30(1)(a)", "the file", "why", REASON);
        assertThat(found(
                        "investigations-or-enforcement",
                        investigation,
                        outcome("withheld", "s.31(1)(a)", "the file", "why", REASON, "harm", "Suspects would hide.")))
                .hasSize(1);
        assertThat(found(
                        "investigations-or-enforcement",
                        investigation,
                        outcome(
                                "withheld",
                                "s.31(1)(a)",
                                "the methods",
                                "why",
                                REASON,
                                "harm",
                                "Suspects would hide.")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                      | 1",
                "on our website                                        | 1",
                "https://www.leicester.gov.uk/packages                 | 0",
                "at the Central Library, Bishop Street                 | 0"
            })
    void section_21_says_exactly_where(String where, int findings) {
        assertThat(found("location-given", outcome("withheld", "s.21(1)", "", "where", where == null ? "" : where)))
                .hasSize(findings);
    }

    @Test
    void the_letter_says_whether_harm_would_happen_or_would_be_likely_to() {
        assertThat(found("harm-likelihood", outcome("withheld", "s.43(2)", "", "harm", "Rivals learn the prices.")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.RISK));
        assertThat(found(
                        "harm-likelihood",
                        outcome("withheld", "s.43(2)", "", "harm", "Rivals would be likely to learn the prices.")))
                .isEmpty();
        assertThat(found("harm-likelihood", outcome("withheld", "s.43(2)", ""))).isEmpty();
    }
}
