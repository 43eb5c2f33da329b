package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartChecksTest {

    @Test
    void a_request_with_neither_parts_nor_an_answer_is_not_answered() {
        assertThat(Cases.answered().findings("part-answered")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BREACH);
            assertThat(finding.source()).isEqualTo("s.1(1)");
            assertThat(finding.part()).isEmpty();
            assertThat(finding.remedy()).contains("foi part FOI-2425-00017 add");
        });
    }

    @Test
    void a_part_with_neither_an_answer_nor_an_outcome_is_not_answered() {
        List<Finding> findings = Cases.with("312", disclosed())
                .part("•", "And before?", " \n")
                .part("•", "And after?", "")
                .findings("part-answered");

        assertThat(findings).extracting(Finding::part).containsExactly(Optional.of("#2"), Optional.of("#3"));
    }

    @Test
    void a_part_disclosed_with_an_empty_answer_is_not_answered() {
        assertThat(Cases.with("", disclosed()).findings("part-answered"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("its answer is empty"));
        assertThat(Cases.with("", disclosed()).answer("312 in all.").findings("part-answered"))
                .isEmpty();
    }

    @Test
    void an_outcome_that_speaks_for_itself_answers_a_part() {
        assertThat(Cases.with("", notHeld()).findings("part-answered")).isEmpty();
        assertThat(Cases.with("", disclosed(), notHeld()).findings("part-answered"))
                .isEmpty();
    }

    @Test
    void an_answer_without_an_outcome_does_not_say_whether_the_information_is_held() {
        assertThat(Cases.with("We are unable to give full breakdowns.").findings("held-stated"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.source()).isEqualTo("s.1(1)(a)");
                    assertThat(finding.part()).contains("1)");
                    assertThat(finding.message()).contains("no outcome is recorded");
                });
    }

    @Test
    void pointing_to_another_body_does_not_say_whether_this_one_holds_it() {
        assertThat(Cases.with("", outcome("held-elsewhere", "", "", "where", "The County."))
                        .findings("held-stated"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("not whether this authority does"));
        assertThat(Cases.with("", notHeld(), outcome("held-elsewhere", "", "", "where", "The County."))
                        .findings("held-stated"))
                .isEmpty();
    }

    @Test
    void an_answer_to_the_whole_without_parts_does_not_say_it_either() {
        assertThat(Cases.answered().answer("312").findings("held-stated"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.part()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosed", "not-held", "clarification-needed", "withdrawn"})
    void an_outcome_says_it(String kind) {
        assertThat(Cases.with("312", outcome(kind, "", "")).findings("held-stated"))
                .isEmpty();
    }

    @Test
    void a_refusal_for_cost_still_says_whether_the_information_is_held() {
        assertThat(Cases.with("", outcome("refused", "s.12(1)", "", "estimate", "90 hours"))
                        .findings("held-stated"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.message()).startsWith("s.12(1) does not lift the duty");
                    assertThat(finding.remedy()).contains("--held").contains("s.12(2)");
                });
        assertThat(Cases.with("", outcome("refused", "s.12(1)", "", "held", "We hold it."))
                        .findings("held-stated"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.12(2)", "s.14(1)", "s.14(2)"})
    void where_finding_out_alone_is_too_much_or_the_request_is_vexatious_nothing_need_be_said_of_it(String ground) {
        assertThat(Cases.with("", outcome("refused", ground, "")).findings("held-stated"))
                .isEmpty();
    }

    @Test
    void a_part_with_nothing_in_it_is_told_of_once() {
        assertThat(Cases.with("").findings())
                .filteredOn(f -> f.part().isPresent())
                .extracting(Finding::check)
                .containsExactly("part-answered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Please clarify.",
                "What do you mean here?",
                "Please clarify what information you would like.",
                "Please clarify your request."
            })
    void clarification_needs_a_question_that_can_be_answered(String why) {
        assertThat(Cases.with("", outcome("clarification-needed", "", "", "why", why))
                        .findings("clarification-specific"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.source()).isEqualTo("s.1(3)");
                    assertThat(finding.remedy()).contains("--why");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which ward do you mean?",
                "The average, or each?",
                "Please say which building.",
                "Two systems were installed in those years, for cameras and plates."
            })
    void a_short_question_about_something_will_do(String why) {
        assertThat(Cases.with("", outcome("clarification-needed", "", "", "why", why))
                        .findings("clarification-specific"))
                .isEmpty();
    }

    @Test
    void a_specific_question_will_do_and_the_part_stays_open() {
        List<Finding> findings = Cases.with("312", disclosed())
                .part(
                        "2)",
                        "How long?",
                        "",
                        outcome("clarification-needed", "", "", "why", "The average, or each one?"))
                .findings();
        List<Finding> specific = Cases.with(
                        "", outcome("clarification-needed", "", "", "why", "Would you like the average or each one?"))
                .findings("clarification-specific");

        assertThat(specific).isEmpty();
        assertThat(findings)
                .filteredOn(f -> f.check().equals("still-open"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(finding.part()).contains("2)");
                    assertThat(finding.remedy())
                            .contains("foi clock FOI-2425-00017 clarification-supplied --on DATE --part \"#2\".");
                });
        assertThat(Cases.with("312", disclosed()).findings("still-open")).isEmpty();
    }
}
