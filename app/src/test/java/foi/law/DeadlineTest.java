package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.intake.BankHolidayFile;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @ParameterizedTest(name = "received {0}, due {1}: {4}")
    @CsvFileSource(resources = "deadline-cases.csv", numLinesToSkip = 1)
    void the_twentieth_working_day_is_the_one_that_authorities_and_their_software_have_published(
            LocalDate received, LocalDate due, String reading, String source, String why) {
        Deadline deadline =
                Deadline.of(received, TimeRule.standard(Reading.parse(reading).orElseThrow()), UK);

        assertThat(deadline.due()).as("%s (%s)", why, source).isEqualTo(due);
    }

    @ParameterizedTest(name = "received {0}: due {1}, by the Code {2}, 40th {3}, 60th {4}")
    @CsvSource({
        "2024-11-29, 2025-01-03, 2025-01-03, 2025-01-31, 2025-02-28",
        "2024-12-02, 2025-01-03, 2025-01-06, 2025-01-31, 2025-02-28",
        "2024-12-03, 2025-01-06, 2025-01-06, 2025-02-03, 2025-03-03",
        "2026-06-05, 2026-07-06, 2026-07-06, 2026-08-05, 2026-09-03",
        "2026-06-15, 2026-07-14, 2026-07-15, 2026-08-12,",
        "2026-11-02, 2026-12-01, 2026-12-01, 2026-12-31, 2027-02-01",
        "2026-11-28, 2026-12-30, 2026-12-31, 2027-01-29, 2027-02-26",
        "2026-12-31, 2027-02-01, 2027-02-01, 2027-03-01, 2027-04-01",
        "2027-01-01, 2027-02-01, 2027-02-02, 2027-03-01, 2027-04-01"
    })
    void the_two_readings_and_the_longer_limits_are_counted_alike(
            LocalDate received, LocalDate due, LocalDate code, LocalDate fortieth, String sixtieth) {
        assertThat(due(received, 20, Reading.STATUTE)).isEqualTo(due);
        assertThat(due(received, 20, Reading.CODE)).isEqualTo(code);
        assertThat(due(received, 40, Reading.STATUTE)).isEqualTo(fortieth);
        if (sixtieth != null) {
            assertThat(due(received, 60, Reading.STATUTE)).isEqualTo(LocalDate.parse(sixtieth));
        }
    }

    @Test
    void a_request_that_arrives_when_scotland_keeps_st_andrews_day_is_explained_day_by_day() {
        Deadline statute = Deadline.of(LocalDate.parse("2024-12-02"), TimeRule.STATUTE, UK);
        Deadline code = Deadline.of(LocalDate.parse("2024-12-02"), TimeRule.standard(Reading.CODE), UK);

        assertThat(statute.dayOne()).isEqualTo("2024-12-03");
        assertThat(code.dayOne()).isEqualTo("2024-12-04");
        assertThat(statute.skippedWeekdays())
                .extracting(NonWorkingDay::toString)
                .containsExactly(
                        "Christmas Day (everywhere)",
                        "Boxing Day (everywhere)",
                        "New Year’s Day (everywhere)",
                        "2nd January (Scotland)");
        assertThat(statute.skipped()).hasSize(4 + 8);
    }

    @Test
    void the_last_day_is_a_working_day_and_the_code_never_gives_less_time() {
        Random random = new Random(20_000_36);
        LocalDate first = LocalDate.parse("2005-01-01");
        for (int i = 0; i < 2_000; i++) {
            LocalDate received = first.plusDays(random.nextInt(8_600));
            int limit = 1 + random.nextInt(60);
            Deadline statute = Deadline.of(received, new TimeRule(Reading.STATUTE, TimeLimit.of(limit)), UK);
            Deadline code = Deadline.of(received, new TimeRule(Reading.CODE, TimeLimit.of(limit)), UK);

            assertThat(UK.isWorkingDay(statute.due())).isTrue();
            assertThat(statute.counted()).hasSize(limit).isSorted().doesNotHaveDuplicates();
            assertThat(statute.counted()).allMatch(UK::isWorkingDay).allMatch(day -> day.isAfter(received));
            assertThat(statute.counted().get(0)).isEqualTo(statute.dayOne());
            assertThat(statute.counted().get(limit - 1)).isEqualTo(statute.due());
            assertThat(received.plusDays(limit + statute.skipped().size())).isEqualTo(statute.due());
            assertThat(UK.between(received, statute.due())).isEqualTo(limit);
            assertThat(code.due()).isEqualTo(UK.isWorkingDay(received) ? statute.due() : UK.after(statute.due(), 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 61, Integer.MAX_VALUE})
    void no_regulations_can_set_a_limit_outside_one_to_sixty_days(int limit) {
        assertThatThrownBy(() -> Deadline.of(
                        LocalDate.parse("2024-12-02"), new TimeRule(Reading.STATUTE, TimeLimit.of(limit)), UK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-12-31", "2028-12-20", "2031-05-05"})
    void a_deadline_beyond_the_known_holidays_is_refused_and_not_guessed(LocalDate received) {
        assertThatThrownBy(() -> Deadline.of(received, TimeRule.STATUTE, UK)).isInstanceOf(HolidaysNotPublished.class);
    }

    private static LocalDate due(LocalDate received, int limit, Reading reading) {
        return Deadline.of(received, new TimeRule(reading, TimeLimit.of(limit)), UK)
                .due();
    }
}
