package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent.Kind;
import foi.law.Weeks.Day;
import foi.law.Weeks.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeeksTest {

    private static final WorkingDays DAYS = BankHolidayFile.bundled();

    private static Weeks weeks(String received, Optional<LocalDate> today, ClockEvent... events) {
        Clock clock = new Clock(LocalDate.parse(received), List.of(events));
        return Weeks.of(clock.read(DAYS, TimeRule.STATUTE).steps(), today);
    }

    private static ClockEvent on(Kind kind, String day) {
        return ClockEvent.of(kind, LocalDate.parse(day));
    }

    private static Day day(Weeks weeks, String date) {
        return weeks.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> day.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_day_that_counts_has_its_number_and_the_last_is_due() {
        Weeks weeks = weeks("2024-12-02", Optional.empty());

        assertThat(weeks.weeks().stream()
                        .flatMap(week -> week.days().stream())
                        .map(Day::words)
                        .filter(words -> words.matches("\\d.*(?<!y)(?<!\\))")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> number == 20 ? "20 DUE" : String.valueOf(number))
                        .toList());
        assertThat(day(weeks, "2024-12-02").words()).isEqualTo("received");
        assertThat(day(weeks, "2024-12-25").words()).isEqualTo("Christmas Day");
        assertThat(day(weeks, "2025-01-02").words()).isEqualTo("2nd January (Scotland)");
        assertThat(day(weeks, "2025-01-02").isNonWorking()).isTrue();
        assertThat(day(weeks, "2025-01-03").isDue()).isTrue();
        assertThat(weeks.haveWeekends()).isFalse();
    }

    @Test
    void weeks_of_waiting_are_left_out_and_counted() {
        Weeks weeks = weeks(
                "2024-12-02",
                Optional.empty(),
                on(Kind.CLARIFICATION_ASKED, "2024-12-06"),
                on(Kind.CLARIFICATION_SUPPLIED, "2025-03-03"));

        assertThat(weeks.weeks().get(0).passed()).isZero();
        assertThat(weeks.weeks().get(1).monday()).isEqualTo("2025-03-03");
        assertThat(weeks.weeks().get(1).passed()).isEqualTo(12);
        assertThat(day(weeks, "2024-12-06").words()).isEqualTo("asked");
        assertThat(day(weeks, "2025-03-03").words()).isEqualTo("supplied");
        assertThat(day(weeks, "2025-03-03").isEventful()).isTrue();
    }

    @Test
    void they_go_on_to_today_where_the_last_day_has_passed() {
        Weeks weeks = weeks("2024-12-02", Optional.of(LocalDate.parse("2025-01-15")));

        Week last = weeks.weeks().get(weeks.weeks().size() - 1);
        assertThat(last.monday()).isEqualTo("2025-01-13");
        assertThat(last.passed()).isEqualTo(1);
        assertThat(day(weeks, "2025-01-15").words()).isEqualTo("today");
    }

    @Test
    void a_weekend_is_shown_only_where_something_stands_in_it() {
        assertThat(weeks("2024-11-16", Optional.empty()).haveWeekends()).isTrue();
        assertThat(day(weeks("2024-11-16", Optional.empty()), "2024-11-17").words())
                .isEmpty();
    }

    @Test
    void a_late_notice_an_extension_and_a_review_are_told_in_their_cells() {
        Weeks extended = weeks(
                "2024-12-02",
                Optional.empty(),
                ClockEvent.extension(LocalDate.parse("2024-12-06"), LocalDate.parse("2025-01-20")));
        assertThat(day(extended, "2024-12-06").words()).isEqualTo("4 extended");
        assertThat(day(extended, "2025-01-03").words()).isEqualTo("20 notice by");
        assertThat(day(extended, "2025-01-20").words()).endsWith("DUE");

        Weeks late = weeks(
                "2024-12-02",
                Optional.empty(),
                ClockEvent.extension(LocalDate.parse("2025-01-06"), LocalDate.parse("2025-01-20")));
        assertThat(day(late, "2025-01-06").words()).isEqualTo("late notice");

        Weeks review = weeks(
                "2024-12-02", Optional.empty(), on(Kind.RESPONDED, "2025-01-03"), on(Kind.REVIEW_ASKED, "2025-01-10"));
        assertThat(day(review, "2025-01-10").words()).isEqualTo("review asked");
        assertThat(day(review, "2025-01-13").words()).isEqualTo("review 1");
        assertThat(day(review, "2025-02-07").words()).isEqualTo("review 20 review DUE");
    }
}
