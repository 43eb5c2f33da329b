package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotHeldChecksTest {

    @Test
    void the_wording_of_a_refusal_notice_is_harmless_and_is_told_as_advice() {
        assertThat(Cases.with("", notHeld()).findings("not-held-wording"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(finding.source()).isEqualTo("s.1(1)(a)");
                    assertThat(finding.remedy()).contains("wording.not-held plain");
                });
        assertThat(Cases.with("", notHeld())
                        .setting("wording.not-held", "plain")
                        .findings("not-held-wording"))
                .isEmpty();
        assertThat(Cases.with("312", disclosed()).findings("not-held-wording")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is exempt under section 22.",
                "See s.12 of the Act.",
                "s40(2) applies.",
                "Under sec. 43(2) we do not give it.",
                "Section 14 applies",
                "We looked under the Care Act 2014. It is exempt under section 22.",
                "It is exempt under section 22 of the Freedom of Information Act 2000.",
                "It is exempt under section 22 of the Act."
            })
    void a_section_of_refusal_cited_for_what_is_not_held_is_a_contradiction(String why) {
        assertThat(Cases.with("", outcome("not-held", "", "", "why", why))
                        .setting("wording.not-held", "plain")
                        .findings("not-held-wording"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.RISK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not record section 117 packages.",
                "Under s.1(1)(a) we tell you so.",
                "The Trust's 22 wards keep no such list.",
                "The council’s 30 libraries keep no such list.",
                "There are 12 of them.",
                "No section 42 enquiries were made.",
                "We hold no section 21 notices under the Housing Act 1988.",
                "We made no s.17 assessments (Children Act 1989).",
                "Under section 42 of the Care Act nothing was opened.",
                "No section 31(1) orders were sought."
            })
    void other_sections_and_numbers_contradict_nothing(String why) {
        assertThat(Cases.with("", outcome("not-held", "", "", "why", why))
                        .setting("wording.not-held", "plain")
                        .findings("not-held-wording"))
                .isEmpty();
    }

    @Test
    void a_part_that_is_also_refused_may_cite_the_section_in_its_answer() {
        Cases both =
                Cases.with("2018/19 is exempt under section 22.", notHeld(), outcome("withheld", "s.22", "2018/19"));
        Cases alone = Cases.with("2018/19 is exempt under section 22.", notHeld());

        assertThat(both.findings("not-held-wording"))
                .extracting(Finding::severity)
                .containsOnly(Severity.ADVICE);
        assertThat(alone.findings("not-held-wording"))
                .extracting(Finding::severity)
                .containsOnly(Severity.RISK);
    }

    @Test
    void what_was_searched_and_who_else_may_hold_it_is_good_to_say() {
        List<Finding> neither = Cases.with("", notHeld()).findings("not-held-search");
        List<Finding> one = Cases.with("", outcome("not-held", "", "", "search", "The ledger."))
                .findings("not-held-search");
        List<Finding> none = Cases.with(
                        "", outcome("not-held", "", "", "search", "The ledger.", "likelyHolder", "The County."))
                .findings("not-held-search");

        assertThat(neither).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.source()).isEqualTo("s.16");
            assertThat(finding.message())
                    .isEqualTo("The letter does not say what was searched, nor who else may hold it.");
        });
        assertThat(one).extracting(Finding::message).containsExactly("The letter does not say who else may hold it.");
        assertThat(none).isEmpty();
    }
}
