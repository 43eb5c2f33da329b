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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Section 40(2).",
                "This is exempt as personal information under s40(2).",
                "Because it is personal information",
                "Exempt from disclosure",
                "As discussed with the legal team.",
                "See above.",
                "It is personal data.",
                "n/a",
                "The information is exempt under the FOIA because section 40 applies."
            })
    void a_title_said_again_is_no_reason(String why) {
        assertThat(found("reasons", outcome("withheld", "s.40(2)", "", "why", why)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.source()).isEqualTo("s.17(1)(c)");
                    assertThat(finding.message()).contains("s.40(2)");
                });
    }

    @Test
    void neither_confirming_nor_denying_is_called_by_the_subsection_that_allows_it() {
        assertThat(found("reasons", outcome("neither-confirm-nor-deny", "s.40(2)", "")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("s.40(5B)").doesNotContain("s.40(2)"));
    }

    @Test
    void the_title_of_section_22_is_no_reason_for_it() {
        assertThat(found(
                        "reasons",
                        outcome(
                                "withheld",
                                "s.22",
                                "",
                                "why",
                                "It is intended for future publication under section 22.")))
                .hasSize(1);
    }

    @Test
    void what_the_information_is_and_whom_it_names_is_a_reason() {
        assertThat(found("reasons", outcome("withheld", "s.40(2)", "", "why", REASON)))
                .isEmpty();
        assertThat(found("reasons", outcome("neither-confirm-nor-deny", "s.40(5B)", "", "why", REASON)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff names.", "These are the home addresses of tenants."})
    void a_short_reason_is_one(String why) {
        assertThat(found("reasons", outcome("withheld", "s.40(2)", "", "why", why)))
                .isEmpty();
    }

    @Test
    void under_section_21_the_place_where_it_can_be_had_is_the_reason() {
        assertThat(found("reasons", outcome("withheld", "s.21", "", "where", "https://example.org")))
                .isEmpty();
        assertThat(found("reasons", outcome("withheld", "s.21", "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("--where"));
    }

    private static List<Finding> found(String check, Outcome outcome) {
        return Cases.with("", outcome).findings(check);
    }
}
