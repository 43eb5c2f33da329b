package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.FEES_NOTICE;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static foi.law.ClockEvent.Kind.WITHDRAWN;
import static foi.register.Sample.event;
import static foi.register.Sample.request;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent;
import foi.law.Reading;
import foi.law.TimeRule;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @ParameterizedTest(name = "received {0}: {1} by the statute, {2} by the Code")
    @CsvSource({
        "2024-11-29, 2025-01-03, 2025-01-03",
        "2024-12-02, 2025-01-03, 2025-01-06",
        "2026-06-15, 2026-07-14, 2026-07-15",
        "2026-11-28, 2026-12-30, 2026-12-31"
    })
    void a_request_is_due_by_one_reading_and_shows_the_other(String received, LocalDate statute, LocalDate code) {
        Standing byStatute = Standing.of(request(received), UK, LocalDate.parse(received));
        Standing byCode = Standing.of(
                request(received).countedBy(TimeRule.standard(Reading.CODE)), UK, LocalDate.parse(received));

        assertThat(byStatute.state()).isEqualTo(State.OPEN);
        assertThat(byStatute.due()).contains(statute);
        assertThat(byStatute.otherDue()).contains(code);
        assertThat(byCode.due()).contains(code);
        assertThat(byCode.otherDue()).contains(statute);
    }

    @ParameterizedTest(name = "on {0} {1} working days are left")
    @CsvSource({"2024-12-02, 20, false", "2025-01-03, 0, false", "2025-01-04, 0, false", "2025-01-06, -1, true"})
    void an_open_request_is_late_when_a_working_day_has_passed_after_the_due_day(String today, int left, boolean late) {
        Standing standing = on(request("2024-12-02"), today);

        assertThat(standing.workingDaysLeft()).contains(left);
        assertThat(standing.late()).isEqualTo(late);
        assertThat(standing.responded()).isEmpty();
    }

    @ParameterizedTest(name = "answered on {0}, late: {1}")
    @CsvSource({"2025-01-03, false", "2025-01-04, true", "2025-01-06, true"})
    void an_answered_request_is_late_for_ever_when_the_response_went_after_the_due_day(String answered, boolean late) {
        Standing standing = on(with(request("2024-12-02", "1)"), event(RESPONDED, answered)), "2026-11-22");

        assertThat(standing.state()).isEqualTo(State.RESPONDED);
        assertThat(standing.responded()).contains(LocalDate.parse(answered));
        assertThat(standing.due()).contains(LocalDate.parse("2025-01-03"));
        assertThat(standing.workingDaysLeft()).isEmpty();
        assertThat(standing.late()).isEqualTo(late);
    }

    @Test
    void a_withdrawn_request_is_closed_and_not_late() {
        Standing standing = on(with(request("2024-12-02", "1)"), event(WITHDRAWN, "2024-12-09")), "2026-11-22");

        assertThat(standing.state()).isEqualTo(State.WITHDRAWN);
        assertThat(standing.state().closed()).isTrue();
        assertThat(standing.late()).isFalse();
    }

    @Test
    void a_request_that_waits_for_the_applicant_is_not_due_and_never_late() {
        Standing clarification =
                on(with(request("2024-12-02", "1)"), event(CLARIFICATION_ASKED, "2024-12-09")), "2026-11-22");
        Standing fee = on(with(request("2024-12-02"), event(FEES_NOTICE, "2024-12-09")), "2026-11-22");

        assertThat(List.of(clarification, fee)).allSatisfy(standing -> {
            assertThat(standing.state().paused()).isTrue();
            assertThat(standing.due()).isEmpty();
            assertThat(standing.workingDaysLeft()).isEmpty();
            assertThat(standing.late()).isFalse();
        });
        assertThat(clarification.state()).isEqualTo(State.AWAITING_CLARIFICATION);
        assertThat(fee.state()).isEqualTo(State.AWAITING_FEE);
    }

    @Test
    void an_extension_moves_the_due_day_to_the_day_it_names() {
        Request request = with(
                request("2026-11-02", "1)"),
                ClockEvent.extension(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-12-31")));
        Standing standing = on(request, "2026-12-02");

        assertThat(standing.state()).isEqualTo(State.EXTENDED);
        assertThat(standing.due()).contains(LocalDate.parse("2026-12-31"));
        assertThat(standing.late()).isFalse();
    }

    @Test
    void clarification_about_one_part_stops_that_part_alone() {
        Request request = with(request("2026-11-02", "1)", "2)"), event(CLARIFICATION_ASKED, "2026-11-06", 2));
        Standing standing = on(request, "2026-11-09");

        assertThat(standing.state()).isEqualTo(State.OPEN);
        assertThat(standing.due()).contains(LocalDate.parse("2026-12-01"));
        assertThat(Clocks.of(request).of(request.parts().get(0)).events()).isEmpty();
        assertThat(Clocks.of(request).of(request.parts().get(1)).events()).hasSize(1);
        assertThat(Clocks.of(request).whole().events()).isEmpty();
    }

    @Test
    void the_earliest_of_the_running_parts_decides() {
        Request request = with(
                request("2026-11-02", "1)", "2)"),
                event(CLARIFICATION_ASKED, "2026-11-06", 2),
                event(CLARIFICATION_SUPPLIED, "2026-11-27", 2));

        assertThat(on(request, "2026-11-30").due()).contains(LocalDate.parse("2026-12-01"));
    }

    @Test
    void a_part_clarified_after_the_response_opens_the_request_again() {
        Request answered = with(
                request("2026-11-02", "1)", "2)"),
                event(CLARIFICATION_ASKED, "2026-11-06", 2),
                event(RESPONDED, "2026-11-09"));
        Request clarified = with(answered, event(CLARIFICATION_SUPPLIED, "2026-11-27", 2));

        assertThat(on(answered, "2026-11-30").state()).isEqualTo(State.RESPONDED);
        assertThat(on(answered, "2026-11-30").due()).contains(LocalDate.parse("2026-12-01"));
        assertThat(on(clarified, "2026-11-30").state()).isEqualTo(State.OPEN);
        assertThat(on(clarified, "2026-11-30").due()).contains(LocalDate.parse("2026-12-30"));
        assertThat(on(clarified, "2026-11-30").responded()).isEmpty();
    }

    @Test
    void a_state_has_a_name_for_files_and_words_for_people() {
        assertThat(State.values())
                .extracting(State::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[a-z-]+"));
        assertThat(State.values()).extracting(State::words).doesNotHaveDuplicates();
    }

    private static Request with(Request request, ClockEvent... events) {
        return request.with(List.of(events));
    }

    private static Standing on(Request request, String today) {
        return Standing.of(request, UK, LocalDate.parse(today));
    }
}
