package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.LAPSED;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static foi.law.ClockEvent.Kind.REVIEW_ANSWERED;
import static foi.law.ClockEvent.Kind.REVIEW_ASKED;
import static foi.law.ClockEvent.Kind.WITHDRAWN;
import static foi.register.Sample.event;
import static foi.register.Sample.request;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a request received on 2 November 2026, due on 1 December, stands once it was answered or lapsed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterTheAnswerTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @ParameterizedTest(name = "answered {0}, review answered {1}: late {2}")
    @CsvSource({
        "2026-12-01, 2027-01-05, false",
        "2026-12-02, 2027-01-05, true",
        "2026-12-01, 2027-02-01, false",
        "2026-12-04, 2027-02-01, true"
    })
    void a_review_makes_no_late_answer_timely_and_no_timely_one_late(String answered, String reviewed, boolean late) {
        Standing standing = on(
                "2027-03-01",
                event(RESPONDED, answered),
                event(REVIEW_ASKED, "2026-12-07"),
                event(REVIEW_ANSWERED, reviewed));

        assertThat(standing.state()).isEqualTo(State.RESPONDED);
        assertThat(standing.responded()).contains(LocalDate.parse(answered));
        assertThat(standing.due()).contains(LocalDate.parse("2026-12-01"));
        assertThat(standing.late()).isEqualTo(late);
    }

    @ParameterizedTest(name = "on {0} {1} working days are left, late {2}")
    @CsvSource({"2026-12-07, 20, false", "2027-01-08, 0, false", "2027-01-09, 0, false", "2027-01-11, -1, true"})
    void an_open_review_is_due_twenty_working_days_after_it_was_asked_for(String today, int left, boolean late) {
        Standing standing = on(today, event(RESPONDED, "2026-12-04"), event(REVIEW_ASKED, "2026-12-07"));

        assertThat(standing.state()).isEqualTo(State.UNDER_REVIEW);
        assertThat(standing.state().closed()).isFalse();
        assertThat(standing.due()).contains(LocalDate.parse("2027-01-08"));
        assertThat(standing.responded()).contains(LocalDate.parse("2026-12-04"));
        assertThat(standing.workingDaysLeft()).contains(left);
        assertThat(standing.late()).isEqualTo(late);
    }

    @Test
    void a_day_missed_before_a_question_is_late_again_once_the_review_is_over() {
        ClockEvent asked = event(CLARIFICATION_ASKED, "2026-12-04");
        ClockEvent supplied = event(CLARIFICATION_SUPPLIED, "2026-12-07");
        ClockEvent answered = event(RESPONDED, "2026-12-09");
        ClockEvent review = event(REVIEW_ASKED, "2026-12-10");

        assertThat(on("2026-12-11", asked, supplied, answered, review).late()).isFalse();
        assertThat(on("2027-01-05", asked, supplied, answered, review, event(REVIEW_ANSWERED, "2027-01-05"))
                        .late())
                .isTrue();
    }

    @Test
    void a_lapsed_request_is_closed_and_late_only_by_what_was_missed_before() {
        Standing inTime = on("2027-03-01", event(CLARIFICATION_ASKED, "2026-11-06"), event(LAPSED, "2027-01-06"));
        Standing tooLate = on("2027-03-01", event(CLARIFICATION_ASKED, "2026-12-04"), event(LAPSED, "2027-02-06"));

        assertThat(List.of(inTime, tooLate)).allSatisfy(standing -> {
            assertThat(standing.state()).isEqualTo(State.LAPSED);
            assertThat(standing.state().closed()).isTrue();
            assertThat(standing.due()).isEmpty();
            assertThat(standing.workingDaysLeft()).isEmpty();
            assertThat(standing.responded()).isEmpty();
        });
        assertThat(inTime.late()).isFalse();
        assertThat(tooLate.late()).isTrue();
    }

    @Test
    void a_request_is_answered_where_one_part_was_and_lapsed_where_the_rest_was_given_up() {
        assertThat(parts(
                                event(RESPONDED, "2026-11-20", 1),
                                event(CLARIFICATION_ASKED, "2026-11-06", 2),
                                event(LAPSED, "2027-01-06", 2))
                        .state())
                .isEqualTo(State.RESPONDED);
        assertThat(parts(
                                event(WITHDRAWN, "2026-11-20", 1),
                                event(CLARIFICATION_ASKED, "2026-11-06", 2),
                                event(LAPSED, "2027-01-06", 2))
                        .state())
                .isEqualTo(State.LAPSED);
    }

    private static Standing parts(ClockEvent... events) {
        return Standing.of(request("2026-11-02", "1)", "2)").with(List.of(events)), UK, LocalDate.parse("2027-03-01"));
    }

    private static Standing on(String today, ClockEvent... events) {
        return Standing.of(request("2026-11-02").with(List.of(events)), UK, LocalDate.parse(today));
    }
}
