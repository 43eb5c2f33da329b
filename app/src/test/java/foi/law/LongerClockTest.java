package foi.law;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.EXTENSION;
import static foi.law.ClockEvent.Kind.FEES_NOTICE;
import static foi.law.ClockEvent.Kind.FEE_PAID;
import static foi.law.ClockEvent.Kind.LAPSED;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static foi.law.ClockEvent.Kind.REVIEW_ANSWERED;
import static foi.law.ClockEvent.Kind.REVIEW_ASKED;
import static foi.law.ClockEvent.Kind.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What happens after the first twenty days, and beside them, to a request received on Monday 2 November 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongerClockTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @Test
    void a_late_answer_opens_a_lapsed_request_again_with_a_whole_new_time() {
        ClockReading lapsed = read(on(CLARIFICATION_ASKED, "2026-11-06"), on(LAPSED, "2027-01-06"));
        ClockReading reopened = read(
                on(CLARIFICATION_ASKED, "2026-11-06"),
                on(LAPSED, "2027-01-06"),
                on(CLARIFICATION_SUPPLIED, "2027-01-11"));

        stands(lapsed, Phase.LAPSED, "none");
        assertThat(lines(lapsed)).endsWith("Wed 6 Jan 2027  request lapsed unanswered by the applicant, s.1(3)");
        stands(reopened, Phase.RUNNING, "2027-02-08");
        assertThat(reopened.receipt()).isEqualTo("2027-01-11");
    }

    @Test
    void a_request_for_which_the_fee_never_came_lapses_for_good() {
        ClockEvent notice = on(FEES_NOTICE, "2026-11-09");
        ClockReading lapsed = read(notice, on(LAPSED, "2027-02-09"));

        stands(lapsed, Phase.LAPSED, "none");
        assertThat(lines(lapsed)).endsWith("Tue 9 Feb 2027  request lapsed unanswered by the applicant, s.9(2)");
        stands(read(notice, on(LAPSED, "2027-02-09"), on(CLARIFICATION_SUPPLIED, "2027-02-10")), Phase.LAPSED, "none");
    }

    @Test
    void a_fee_that_is_awaited_when_the_question_is_answered_is_awaited_still() {
        ClockEvent notice = on(FEES_NOTICE, "2026-11-09");
        ClockEvent asked = on(CLARIFICATION_ASKED, "2026-11-10");
        ClockEvent supplied = on(CLARIFICATION_SUPPLIED, "2026-11-16");

        stands(read(notice, asked), Phase.AWAITING_CLARIFICATION, "none");
        stands(read(notice, asked, supplied), Phase.AWAITING_FEE, "none");
        stands(read(notice, asked, supplied, on(FEE_PAID, "2026-11-20")), Phase.RUNNING, "2026-12-21");
    }

    @Test
    void a_notice_of_extension_after_the_last_day_extends_nothing() {
        ClockReading late = read(extension("2026-12-02", "2026-12-31"));

        stands(late, Phase.RUNNING, "2026-12-01");
        stands(read(extension("2026-12-01", "2026-12-31")), Phase.EXTENDED, "2026-12-31");
        assertThat(lines(late))
                .anyMatch(line -> line.contains("after the last day for it: it extends nothing, s.17(1)"));
    }

    @Test
    void a_second_extension_counts_when_its_notice_went_before_the_first_ran_out() {
        ClockEvent first = extension("2026-12-01", "2026-12-15");

        stands(read(first, extension("2026-12-15", "2027-01-05")), Phase.EXTENDED, "2027-01-05");
        stands(read(first, extension("2026-12-16", "2027-01-05")), Phase.EXTENDED, "2026-12-15");
    }

    @Test
    void a_fee_asked_for_while_time_is_extended_moves_no_promised_day() {
        ClockEvent notice = on(FEES_NOTICE, "2026-12-07");
        ClockEvent paid = on(FEE_PAID, "2026-12-11");

        stands(read(extension("2026-12-01", "2026-12-22"), notice, paid), Phase.EXTENDED, "2026-12-22");
        stands(read(on(EXTENSION, "2026-12-01"), notice, paid), Phase.EXTENDED, "2027-01-11");
    }

    @Test
    void clarification_ends_an_extension_because_the_request_is_received_again() {
        stands(
                read(
                        extension("2026-12-01", "2026-12-31"),
                        on(CLARIFICATION_ASKED, "2026-12-02"),
                        on(CLARIFICATION_SUPPLIED, "2026-12-07")),
                Phase.RUNNING,
                "2027-01-08");
    }

    @Test
    void a_review_has_a_day_of_its_own_and_gives_the_first_one_back() {
        ClockEvent answered = on(RESPONDED, "2026-12-01");
        ClockEvent asked = on(REVIEW_ASKED, "2026-12-07");
        ClockReading open = read(answered, asked);
        ClockReading done = read(answered, asked, on(REVIEW_ANSWERED, "2027-01-05"));

        stands(open, Phase.UNDER_REVIEW, "2027-01-08");
        assertThat(lines(open))
                .contains("Tue 8 Dec 2026  day 1 of the review", "Fri 8 Jan 2027  day 20 of the review")
                .last()
                .asString()
                .startsWith("Fri 8 Jan 2027  the day by which the review should be answered");
        stands(done, Phase.RESPONDED, "2026-12-01");
    }

    @Test
    void a_review_ends_where_the_answer_to_an_open_question_begins_a_new_time() {
        ClockReading read = read(
                on(CLARIFICATION_ASKED, "2026-11-20"),
                on(RESPONDED, "2026-11-20"),
                on(REVIEW_ASKED, "2026-11-23"),
                on(CLARIFICATION_SUPPLIED, "2026-11-27"));

        stands(read, Phase.RUNNING, "2026-12-30");
        assertThat(lines(read)).noneMatch(line -> line.contains("the review"));
    }

    @Test
    void a_target_and_a_corrected_receipt_are_told_and_move_nothing() {
        ClockReading read = read(
                on(TARGET, "2026-11-05").until(LocalDate.parse("2026-11-12")).because("search done"),
                ClockEvent.receiptCorrected(
                        LocalDate.parse("2026-11-06"), LocalDate.parse("2026-11-03"), "stamped on arrival"));

        stands(read, Phase.RUNNING, "2026-12-01");
        assertThat(lines(read))
                .contains(
                        "Thu 5 Nov 2026  internal target: 12 November 2026: search done",
                        "Fri 6 Nov 2026  day of receipt corrected, recorded before as 3 November 2026: stamped on"
                                + " arrival, s.10(6)");
    }

    private static void stands(ClockReading read, Phase phase, String due) {
        assertThat(read.phase()).isEqualTo(phase);
        assertThat(read.due().map(LocalDate::toString).orElse("none")).isEqualTo(due);
    }

    private static List<String> lines(ClockReading read) {
        return read.steps().stream().map(Step::toString).toList();
    }

    private static ClockReading read(ClockEvent... events) {
        return new Clock(LocalDate.parse("2026-11-02"), List.of(events)).read(UK, TimeRule.STATUTE);
    }

    private static ClockEvent on(ClockEvent.Kind kind, String date) {
        return ClockEvent.of(kind, LocalDate.parse(date));
    }

    private static ClockEvent extension(String on, String until) {
        return ClockEvent.extension(LocalDate.parse(on), LocalDate.parse(until));
    }
}
