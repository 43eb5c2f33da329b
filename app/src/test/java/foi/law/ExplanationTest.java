package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @Test
    void every_day_is_told_with_its_reason() {
        assertThat(told(Reading.STATUTE, 5, "2024-12-24"))
                .containsExactly(
                        "Tue 24 Dec 2024  request received, s.10(6)(a)",
                        "Wed 25 Dec 2024  not counted: Christmas Day (everywhere), s.10(6)",
                        "Thu 26 Dec 2024  not counted: Boxing Day (everywhere), s.10(6)",
                        "Fri 27 Dec 2024  day 1",
                        "Sat 28 Dec 2024  not counted: Saturday, s.10(6)",
                        "Sun 29 Dec 2024  not counted: Sunday, s.10(6)",
                        "Mon 30 Dec 2024  day 2",
                        "Tue 31 Dec 2024  day 3",
                        "Wed 1 Jan 2025  not counted: New Year’s Day (everywhere), s.10(6)",
                        "Thu 2 Jan 2025  not counted: 2nd January (Scotland), s.10(6)",
                        "Fri 3 Jan 2025  day 4",
                        "Sat 4 Jan 2025  not counted: Saturday, s.10(6)",
                        "Sun 5 Jan 2025  not counted: Sunday, s.10(6)",
                        "Mon 6 Jan 2025  day 5",
                        "Mon 6 Jan 2025  the last day for complying, s.10(4)");
    }

    @Test
    void by_the_code_the_day_of_receipt_is_put_off() {
        assertThat(told(Reading.CODE, 1, "2026-11-28"))
                .containsExactly(
                        "Sat 28 Nov 2026  request received, s.10(6)(a)",
                        "Sun 29 Nov 2026  not counted: Sunday, s.10(6)",
                        "Mon 30 Nov 2026  not counted: St Andrew’s Day (Scotland), s.10(6)",
                        "Tue 1 Dec 2026  taken as the day of receipt, Code of Practice (s.45)",
                        "Wed 2 Dec 2026  day 1",
                        "Wed 2 Dec 2026  the last day for complying, s.10(4)");
    }

    @Test
    void the_wait_for_a_fee_is_told_once_for_each_day() {
        assertThat(told(
                        Reading.STATUTE,
                        3,
                        "2026-11-02",
                        on(Kind.FEES_NOTICE, "2026-11-04"),
                        on(Kind.FEE_PAID, "2026-11-06"),
                        on(Kind.RESPONDED, "2026-11-10")))
                .containsExactly(
                        "Mon 2 Nov 2026  request received, s.10(6)(a)",
                        "Tue 3 Nov 2026  day 1",
                        "Wed 4 Nov 2026  fees notice given: not counted, s.10(2)",
                        "Thu 5 Nov 2026  not counted: the fee was awaited, s.10(2)",
                        "Fri 6 Nov 2026  fee received: not counted, s.10(2)",
                        "Sat 7 Nov 2026  not counted: Saturday, s.10(6)",
                        "Sun 8 Nov 2026  not counted: Sunday, s.10(6)",
                        "Mon 9 Nov 2026  day 2",
                        "Tue 10 Nov 2026  day 3",
                        "Tue 10 Nov 2026  the last day for complying, s.10(4)",
                        "Tue 10 Nov 2026  response sent, s.10(1)");
    }

    @Test
    void a_new_count_follows_the_clarification() {
        assertThat(told(
                        Reading.STATUTE,
                        2,
                        "2026-11-02",
                        on(Kind.CLARIFICATION_ASKED, "2026-11-04"),
                        on(Kind.CLARIFICATION_SUPPLIED, "2026-11-17")))
                .containsExactly(
                        "Mon 2 Nov 2026  request received, s.10(6)(a)",
                        "Tue 3 Nov 2026  day 1",
                        "Wed 4 Nov 2026  clarification asked: no duty to comply until it is supplied, s.1(3)",
                        "Tue 17 Nov 2026  clarification supplied: the count starts afresh, s.10(6)(b)",
                        "Wed 18 Nov 2026  day 1",
                        "Thu 19 Nov 2026  day 2",
                        "Thu 19 Nov 2026  the last day for complying, s.10(4)");
    }

    private static List<String> told(Reading reading, int limit, String received, ClockEvent... events) {
        Clock clock = new Clock(LocalDate.parse(received), List.of(events));
        return clock.read(UK, new TimeRule(reading, TimeLimit.of(limit))).steps().stream()
                .map(Step::toString)
                .toList();
    }

    private static ClockEvent on(Kind kind, String date) {
        return ClockEvent.of(kind, LocalDate.parse(date));
    }
}
