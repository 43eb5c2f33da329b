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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeChecksTest {

    private static final Outcome SOUND_22 = outcome(
            "withheld",
            "s.22",
            "the 2018/19 figures",
            "why",
            REASON,
            "publicInterest",
            "The release is weeks away.",
            "heldForPublication",
            "NDTMS held them for its report.",
            "publisher",
            "NDTMS",
            "expected",
            "June 2025",
            "reasonable",
            "Early figures mislead.");

    @ParameterizedTest(name = "{0} under {1}: --provision {2}")
    @CsvSource({"withheld, s.40, s.40(2)", "withheld, s.31, s.31(1)(a)"})
    void a_notice_names_the_subsection(String kind, String provision, String example) {
        assertThat(found("section-named", outcome(kind, provision, "", "why", REASON)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.source()).isEqualTo("s.17(1)(b)");
                    assertThat(finding.remedy()).contains("--provision " + example + ".");
                });
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "withheld, s.40(2)",
        "withheld, s.22",
        "withheld, s.21",
        "refused, s.12(1)",
        "refused, s.14(2)",
        "neither-confirm-nor-deny, s.40(5B)"
    })
    void an_exact_citation_will_do(String kind, String provision) {
        assertThat(found("section-named", outcome(kind, provision, "", "why", REASON)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({"withheld, s.22", "withheld, s.22(1)"})
    void a_qualified_exemption_needs_the_public_interest(String kind, String provision) {
        assertThat(found("public-interest", outcome(kind, provision, "2018/19", "why", REASON)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.source()).isEqualTo("s.17(3)(b)");
                    assertThat(finding.message()).contains("(2018/19) is a qualified exemption");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "-", "TBC", "Not applicable.", "to follow", "??"})
    void a_placeholder_is_no_public_interest(String text) {
        assertThat(found("public-interest", outcome("withheld", "s.22", "", "publicInterest", text)))
                .hasSize(1);
    }

    @Test
    void factors_without_a_balance_are_not_enough() {
        assertThat(found(
                        "public-interest",
                        outcome(
                                "withheld",
                                "s.22",
                                "",
                                "publicInterestFor",
                                "Openness.",
                                "publicInterestAgainst",
                                "Haste.")))
                .hasSize(1);
        assertThat(found("public-interest", SOUND_22)).isEmpty();
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "withheld, s.21",
        "withheld, s.40(2)",
        "refused, s.12(1)",
        "refused, s.14(1)",
        "neither-confirm-nor-deny, s.40(5B)"
    })
    void an_absolute_exemption_or_a_refusal_of_part_i_needs_none(String kind, String provision) {
        assertThat(found("public-interest", outcome(kind, provision, "", "why", REASON)))
                .isEmpty();
    }

    @Test
    void future_publication_is_shown_by_four_facts_and_each_one_missing_is_named() {
        assertThat(found("future-publication", outcome("withheld", "s.22", "2018/19", "publisher", "NDTMS")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.source()).isEqualTo("s.22(1)");
                    assertThat(finding.message())
                            .contains("when it is expected to be published")
                            .contains("why it is reasonable to wait")
                            .doesNotContain("who will publish it");
                    assertThat(finding.remedy())
                            .isEqualTo("Supply them (--held-for-publication, --expected, --reasonable).");
                });
        assertThat(found("future-publication", SOUND_22)).isEmpty();
    }

    @Test
    void a_letter_that_neither_confirms_nor_denies_is_not_asked_what_it_would_betray() {
        assertThat(found("future-publication", outcome("neither-confirm-nor-deny", "s.22(2)", "", "why", REASON)))
                .isEmpty();
        assertThat(found("future-publication", outcome("withheld", "s.40(2)", "")))
                .isEmpty();
    }

    @Test
    void each_exemption_of_each_part_is_looked_at() {
        List<Finding> findings = Cases.with("", outcome("withheld", "s.22", "2018/19"), SOUND_22)
                .part("2)", "Ages?", "", outcome("withheld", "s.22", "2019/20"))
                .findings("public-interest");

        assertThat(findings).extracting(f -> f.part().orElseThrow()).containsExactly("1)", "2)");
        assertThat(findings).extracting(Finding::message).allMatch(m -> m.contains("2018/19") || m.contains("2019/20"));
    }

    private static List<Finding> found(String check, Outcome outcome) {
        return Cases.with("", outcome).findings(check);
    }
}
