package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.FEES_NOTICE;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static foi.law.ClockEvent.Kind.WITHDRAWN;
import static foi.register.Sample.event;
import static foi.register.Sample.outcome;
import static foi.register.Sample.request;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent;
import foi.law.Particular;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextStepTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 9);

    @Test
    void a_request_without_parts_is_split_first() {
        assertThat(next(request("2024-12-02"))).isEqualTo("Next: add the questions as parts.");
        assertThat(next(request("2024-12-02").answered("All of it.")))
                .isEqualTo("Next: add the question as a part, so that its outcome can be recorded.");
    }

    @ParameterizedTest(name = "part \"{0}\" is called {1}")
    @CsvSource({"5), 5", "5., 5", "Q5:, Q5", "(5), (5)", "S2.1(xxi), S2.1(xxi)", "•, •", "'', #1"})
    void a_part_is_answered_first_of_all(String label, String called) {
        assertThat(next(request("2024-12-02", label))).isEqualTo("Next: answer part %s.", called);
    }

    @Test
    void the_first_part_with_something_to_do_is_named() {
        Request request = request("2024-12-02", "1)", "2)", "3)");
        assertThat(next(decided(answered(request, 1), 1, outcome(OutcomeKind.DISCLOSED))))
                .isEqualTo("Next: answer part 2.");
    }

    @Test
    void an_answer_without_an_outcome_needs_one() {
        assertThat(next(answered(request("2024-12-02", "1)", "2)"), 1))).isEqualTo("Next: part 1 has no outcome yet.");
        assertThat(next(request("2024-12-02", "1)").answered("All of it.")))
                .isEqualTo("Next: part 1 has no outcome yet.");
    }

    @Test
    void what_is_disclosed_is_to_be_written() {
        assertThat(next(decided(request("2024-12-02", "1)"), 1, outcome(OutcomeKind.DISCLOSED))))
                .isEqualTo("Next: write the answer to part 1, which is disclosed.");
    }

    @Test
    void a_notice_that_lacks_what_the_Act_asks_for_is_completed() {
        Request withheld = decided(request("2024-12-02", "1)"), 1, outcome(OutcomeKind.WITHHELD));
        assertThat(next(withheld)).isEqualTo("Next: say for part 1 why it applies (s.17(1)(c)).");
        Outcome why = OutcomeKind.WITHHELD.make("s.40(2)", "", Particulars.of(Particular.WHY, "Names."));
        assertThat(next(decided(withheld, 1, why))).contains("which condition is met", "s.40(3A)");
    }

    @Test
    void a_clarification_without_its_question_is_completed() {
        assertThat(next(decided(request("2024-12-02", "1)"), 1, outcome(OutcomeKind.CLARIFICATION_NEEDED))))
                .startsWith("Next: say for part 1 why it applies");
    }

    @Test
    void what_is_not_held_needs_no_more_here() {
        assertThat(next(decided(request("2024-12-02", "1)"), 1, outcome(OutcomeKind.NOT_HELD))))
                .isEqualTo("Next: read the letter through, then issue it.");
    }

    @Test
    void one_answer_for_all_parts_will_do() {
        Request request = request("2024-12-02", "1)").answered("All of it.");
        assertThat(next(decided(request, 1, outcome(OutcomeKind.DISCLOSED))))
                .isEqualTo("Next: read the letter through, then issue it.");
    }

    @Test
    void what_waits_for_the_applicant_says_since_when() {
        assertThat(next(request("2024-12-02", "1)"), event(CLARIFICATION_ASKED, "2024-12-03")))
                .isEqualTo("Next: wait for the applicant; clarification was asked for on 3 December 2024.");
        assertThat(next(request("2024-12-02", "1)"), event(FEES_NOTICE, "2024-12-04")))
                .isEqualTo("Next: wait for the fee; the notice was given on 4 December 2024.");
    }

    @Test
    void a_part_that_waits_alone_does_not_stop_the_others() {
        Request request = request("2024-12-02", "1)", "2)");
        assertThat(next(request, event(CLARIFICATION_ASKED, "2024-12-03", 1))).isEqualTo("Next: answer part 2.");
        assertThat(next(
                        request,
                        event(CLARIFICATION_ASKED, "2024-12-03", 1),
                        event(CLARIFICATION_SUPPLIED, "2024-12-05", 1)))
                .isEqualTo("Next: answer part 1.");
    }

    @Test
    void a_part_that_has_had_its_response_is_left_alone() {
        assertThat(next(request("2024-12-02", "1)", "2)"), event(RESPONDED, "2024-12-03", 1)))
                .isEqualTo("Next: answer part 2.");
    }

    @Test
    void what_is_closed_says_when_and_how() {
        assertThat(next(request("2024-12-02", "1)"), event(RESPONDED, "2024-12-05")))
                .isEqualTo("Closed; answered on 5 December 2024.");
        assertThat(next(request("2024-12-02", "1)"), event(WITHDRAWN, "2024-12-06")))
                .isEqualTo("Closed; withdrawn on 6 December 2024.");
    }

    private static String next(Request request, ClockEvent... events) {
        Request now = request.with(List.of(events));
        return NextStep.of(now, Standing.of(now, UK, TODAY));
    }

    private static Request answered(Request request, int number) {
        return request.with(request.parts().get(number - 1).answered("Twelve."));
    }

    private static Request decided(Request request, int number, Outcome... outcomes) {
        return request.with(request.parts().get(number - 1).with(new ArrayList<>(List.of(outcomes))));
    }
}
