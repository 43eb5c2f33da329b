package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.RESPONDED;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
class LatenessTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @Test
    void an_answer_in_time_stays_in_time_when_another_part_is_clarified_and_answered_later() {
        Request request = with(
                request("2024-09-02", "1)", "2)"),
                event(RESPONDED, "2024-09-27", 1),
                event(CLARIFICATION_ASKED, "2024-09-27", 2),
                event(CLARIFICATION_SUPPLIED, "2024-11-04", 2),
                event(RESPONDED, "2024-11-29", 2));
        Standing standing = on(request, "2024-12-09");

        assertThat(standing.state()).isEqualTo(State.RESPONDED);
        assertThat(standing.responded()).contains(LocalDate.parse("2024-11-29"));
        assertThat(standing.due()).contains(LocalDate.parse("2024-12-03"));
        assertThat(standing.late()).isFalse();
    }

    @Test
    void a_request_is_late_when_one_part_was_answered_after_its_own_due_day() {
        Request request = with(
                request("2024-09-02", "1)", "2)"),
                event(RESPONDED, "2024-10-10", 1),
                event(CLARIFICATION_ASKED, "2024-09-27", 2),
                event(CLARIFICATION_SUPPLIED, "2024-11-04", 2));

        assertThat(on(request, "2024-11-05").late()).isTrue();
        assertThat(on(with(request, event(RESPONDED, "2024-11-06", 2)), "2024-11-08")
                        .late())
                .isTrue();
    }

    @Test
    void a_question_asked_after_the_due_day_does_not_undo_the_lateness() {
        Request asked = with(request("2026-09-01"), event(CLARIFICATION_ASKED, "2026-10-20"));
        Request answered = with(asked, event(RESPONDED, "2026-11-24"));
        Request clarified = with(asked, event(CLARIFICATION_SUPPLIED, "2026-11-02"), event(RESPONDED, "2026-11-24"));

        assertThat(on(asked, "2026-10-21").due()).isEmpty();
        assertThat(on(answered, "2026-11-24").due()).contains(LocalDate.parse("2026-09-29"));
        assertThat(on(answered, "2026-11-24").otherDue()).isPresent();
        assertThat(on(clarified, "2026-11-24").due()).contains(LocalDate.parse("2026-12-01"));
        assertThat(List.of(asked, answered, clarified))
                .allSatisfy(
                        request -> assertThat(on(request, "2026-11-24").late()).isTrue());
        assertThat(Standing.decisive(asked, UK).steps())
                .extracting(Object::toString)
                .contains(
                        "Tue 29 Sep 2026  the last day for complying, missed, s.10(1)",
                        "Tue 20 Oct 2026  clarification asked after the last day for complying: the delay stays a breach, s.10(1)");
    }

    private static Request with(Request request, ClockEvent... events) {
        return request.with(List.of(events));
    }

    private static Standing on(Request request, String today) {
        return Standing.of(request, UK, LocalDate.parse(today));
    }
}
