package foi.law;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.EXTENSION;
import static foi.law.ClockEvent.Kind.FEES_NOTICE;
import static foi.law.ClockEvent.Kind.FEE_PAID;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static foi.law.ClockEvent.Kind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @Test
    void without_events_the_clock_runs_to_the_twentieth_working_day() {
        ClockReading read = read("2024-12-02");

        assertThat(read.phase()).isEqualTo(Phase.RUNNING);
        assertThat(read.receipt()).isEqualTo("2024-12-02");
        assertThat(read.due()).contains(LocalDate.parse("2025-01-03"));
        assertThat(read.deadline()).contains(Deadline.of(LocalDate.parse("2024-12-02"), TimeRule.STATUTE, UK));
    }

    @Test
    void clarification_starts_the_count_afresh_and_is_no_mere_pause() {
        ClockEvent asked = on(CLARIFICATION_ASKED, "2026-11-06");
        ClockReading waiting = read("2026-11-02", asked);
        ClockReading clear = read("2026-11-02", asked, on(CLARIFICATION_SUPPLIED, "2026-11-27"));

        assertThat(waiting.phase()).isEqualTo(Phase.AWAITING_CLARIFICATION);
        assertThat(waiting.due()).isEmpty();
        assertThat(waiting.deadline()).isEmpty();
        assertThat(clear.phase()).isEqualTo(Phase.RUNNING);
        assertThat(clear.receipt()).isEqualTo("2026-11-27");
        assertThat(clear.due()).contains(LocalDate.parse("2026-12-30"));
    }

    @ParameterizedTest(name = "notice {0}, paid {1}, due {2}")
    @CsvSource({"2026-11-09, 2026-11-20, 2026-12-15", "2026-11-30, 2026-12-01, 2026-12-02"})
    void the_days_from_fees_notice_to_payment_are_disregarded_both_end_days_included(
            LocalDate notice, LocalDate paid, LocalDate due) {
        ClockEvent given = ClockEvent.of(FEES_NOTICE, notice);
        ClockReading waiting = read("2026-11-02", given);
        ClockReading read = read("2026-11-02", given, ClockEvent.of(FEE_PAID, paid));

        assertThat(waiting.phase()).isEqualTo(Phase.AWAITING_FEE);
        assertThat(waiting.due()).isEmpty();
        assertThat(read.phase()).isEqualTo(Phase.RUNNING);
        assertThat(read.due()).contains(due);
        assertThat(read.deadline().orElseThrow().counted()).hasSize(20);
        assertThat(read.steps().stream().mapToInt(Step::day).max()).hasValue(20);
    }

    @Test
    void a_fees_notice_that_comes_too_late_stops_nothing() {
        ClockReading read = read("2026-11-02", on(FEES_NOTICE, "2026-12-02"));

        assertThat(read.phase()).isEqualTo(Phase.RUNNING);
        assertThat(read.due()).contains(LocalDate.parse("2026-12-01"));
    }

    @Test
    void a_fee_that_comes_after_three_months_starts_nothing() {
        ClockReading read = read("2026-11-02", on(FEES_NOTICE, "2026-11-09"), on(FEE_PAID, "2027-02-09"));

        assertThat(read.phase()).isEqualTo(Phase.AWAITING_FEE);
        assertThat(lines(read)).last().asString().contains("no duty to comply, s.9(2)");
    }

    @Test
    void an_extension_runs_to_the_estimated_date_or_else_to_the_fortieth_working_day() {
        // Cabinet Office, https://www.whatdotheyknow.com/request/letter_to_simon_case
        ClockReading fortieth = read("2024-02-14", on(EXTENSION, "2024-03-13"));
        ClockReading estimated =
                read("2024-02-14", ClockEvent.extension(LocalDate.parse("2024-03-13"), LocalDate.parse("2024-04-06")));

        assertThat(fortieth.phase()).isEqualTo(Phase.EXTENDED);
        assertThat(fortieth.due()).contains(LocalDate.parse("2024-04-15"));
        assertThat(fortieth.steps().stream().mapToInt(Step::day).max()).hasValue(40);
        assertThat(estimated.due()).contains(LocalDate.parse("2024-04-06"));
        assertThat(estimated.deadline().map(Deadline::due))
                .as("the limit for the notice under s.17(1)")
                .contains(LocalDate.parse("2024-03-13"));
        assertThat(lines(estimated)).contains("Sat 6 Apr 2024  the day by which the decision is expected, s.17(2)");
    }

    @Test
    void an_estimate_shortens_nothing_and_may_lie_beyond_the_calendar() {
        LocalDate notice = LocalDate.parse("2024-02-20");

        assertThat(read("2024-02-14", ClockEvent.extension(notice, LocalDate.parse("2024-03-01")))
                        .due())
                .contains(LocalDate.parse("2024-03-13"));
        assertThat(read("2024-02-14", ClockEvent.extension(notice, LocalDate.parse("2030-01-01")))
                        .due())
                .contains(LocalDate.parse("2030-01-01"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockEvent.Kind.class,
            names = {"WITHDRAWN", "RESPONDED"})
    void when_the_request_has_ended_the_date_stays_what_it_was(ClockEvent.Kind end) {
        ClockReading read = read("2024-12-02", on(end, "2024-12-20"));

        assertThat(read.phase().name()).isEqualTo(end.name());
        assertThat(read.due()).contains(LocalDate.parse("2025-01-03"));
        assertThat(read("2024-12-02", on(CLARIFICATION_ASKED, "2024-12-05"), on(end, "2024-12-20"))
                        .due())
                .isEmpty();
    }

    @Test
    void an_answer_to_a_question_asked_in_the_response_opens_the_clock_again() {
        ClockReading read = read(
                "2026-11-02",
                on(CLARIFICATION_ASKED, "2026-11-20"),
                on(RESPONDED, "2026-11-20"),
                on(CLARIFICATION_SUPPLIED, "2026-11-27"));

        assertThat(read.phase()).isEqualTo(Phase.RUNNING);
        assertThat(read.due()).contains(LocalDate.parse("2026-12-30"));
    }

    @Test
    void clarification_that_nobody_asked_for_changes_nothing() {
        assertThat(read("2026-11-02", on(CLARIFICATION_SUPPLIED, "2026-11-27")).due())
                .contains(LocalDate.parse("2026-12-01"));
        assertThat(read(
                                "2026-11-02",
                                on(CLARIFICATION_ASKED, "2026-11-06"),
                                on(WITHDRAWN, "2026-11-10"),
                                on(CLARIFICATION_SUPPLIED, "2026-11-27"))
                        .phase())
                .isEqualTo(Phase.WITHDRAWN);
    }

    @Test
    void events_are_taken_in_the_order_of_their_dates() {
        ClockEvent asked = on(CLARIFICATION_ASKED, "2026-11-06");
        ClockEvent supplied = on(CLARIFICATION_SUPPLIED, "2026-11-27");

        assertThat(clock("2026-11-02", supplied, asked)).isEqualTo(clock("2026-11-02", asked, supplied));
    }

    @Test
    void an_ended_stretch_never_counts_beyond_its_limit() {
        ClockReading read =
                read("2026-11-02", on(CLARIFICATION_ASKED, "2027-03-01"), on(CLARIFICATION_SUPPLIED, "2027-03-02"));

        assertThat(read.steps().stream().mapToInt(Step::day).max()).hasValue(20);
        assertThat(lines(read))
                .anyMatch(line -> line.startsWith("Mon 1 Mar 2027") && line.contains("after the last day"));
    }

    private static List<String> lines(ClockReading read) {
        return read.steps().stream().map(Step::toString).toList();
    }

    private static ClockReading read(String received, ClockEvent... events) {
        return clock(received, events).read(UK, TimeRule.STATUTE);
    }

    private static Clock clock(String received, ClockEvent... events) {
        return new Clock(LocalDate.parse(received), Stream.of(events).toList());
    }

    private static ClockEvent on(ClockEvent.Kind kind, String date) {
        return ClockEvent.of(kind, LocalDate.parse(date));
    }
}
