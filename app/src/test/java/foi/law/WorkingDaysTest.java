package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.intake.BankHolidayFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 01-01 01-02 03-18 03-29 04-01 05-06 05-27 07-12 08-05 08-26 12-02 12-25 12-26",
        "2025, 01-01 01-02 03-17 04-18 04-21 05-05 05-26 07-14 08-04 08-25 12-01 12-25 12-26",
        "2026, 01-01 01-02 03-17 04-03 04-06 05-04 05-25 06-15 07-13 08-03 08-31 11-30 12-25 12-28",
        "2027, 01-01 01-04 03-17 03-26 03-29 05-03 05-31 07-12 08-02 08-30 11-30 12-27 12-28",
        "2028, 01-03 01-04 03-17 04-14 04-17 05-01 05-29 07-12 08-07 08-28 11-30 12-25 12-26"
    })
    void the_holidays_of_every_part_of_the_united_kingdom_stop_the_clock(int year, String monthsAndDays) {
        List<LocalDate> expected = Stream.of(monthsAndDays.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList();
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .filter(day -> !UK.isWorkingDay(day)))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-02 | 2nd January                                  | Scotland
            2024-03-18 | St Patrick’s Day (substitute day)            | Northern Ireland
            2025-04-21 | Easter Monday                                | England and Wales, Northern Ireland
            2025-04-18 | Good Friday                                  | everywhere
            2027-12-25 | Christmas Day                                | everywhere
            2027-12-27 | Christmas Day (substitute day)               | everywhere
            2006-01-02 | New Year’s Day (substitute day) / 2nd January | everywhere
            2026-06-15 | World Cup bank holiday                       | Scotland
            2024-12-07 | Saturday                                     | everywhere
            2024-12-08 | Sunday                                       | everywhere
            """)
    void a_day_that_does_not_count_has_a_reason_and_a_place(LocalDate day, String why, String where) {
        assertThat(UK.reasonNotToCount(day)).contains(new NonWorkingDay(day, why, where));
    }

    @Test
    void good_friday_and_christmas_day_are_left_out_even_when_no_list_names_them() {
        WorkingDays bare = new WorkingDays(List.of(), LocalDate.parse("2020-01-01"), LocalDate.parse("2038-12-31"));

        assertThat(bare.isWorkingDay(LocalDate.parse("2025-12-25"))).isFalse();
        assertThat(Stream.of("2020-04-10", "2022-04-15", "2029-03-30", "2035-03-23", "2038-04-23")
                        .map(LocalDate::parse))
                .noneMatch(bare::isWorkingDay);
        assertThat(bare.isWorkingDay(LocalDate.parse("2025-12-26"))).isTrue();
    }

    @Test
    void the_easter_rule_agrees_with_every_published_good_friday() {
        assertThat(UK.bankHolidays().stream()
                        .filter(holiday -> holiday.title().equals("Good Friday"))
                        .map(BankHoliday::date)
                        .distinct())
                .hasSize(24)
                .allSatisfy(
                        day -> assertThat(NamedDays.goodFriday(day.getYear())).isEqualTo(day));
    }

    @Test
    void days_are_counted_forwards_and_backwards() {
        LocalDate christmasEve = LocalDate.parse("2024-12-24");
        LocalDate thirdJanuary = LocalDate.parse("2025-01-03");

        assertThat(UK.after(christmasEve, 4)).isEqualTo(thirdJanuary);
        assertThat(UK.before(thirdJanuary, 4)).isEqualTo(christmasEve);
        assertThat(UK.between(christmasEve, thirdJanuary)).isEqualTo(4);
        assertThat(UK.between(thirdJanuary, christmasEve)).isEqualTo(-4);
        assertThat(UK.between(thirdJanuary, thirdJanuary)).isZero();
        assertThat(UK.after(christmasEve, 0)).isEqualTo(christmasEve);
        assertThat(UK.firstOnOrAfter(LocalDate.parse("2024-12-25"))).isEqualTo("2024-12-27");
        assertThat(UK.firstOnOrAfter(christmasEve)).isEqualTo(christmasEve);
    }

    @Test
    void counting_in_one_step_agrees_with_walking_day_by_day() {
        LocalDate first = LocalDate.parse("2026-03-01");
        LocalDate last = LocalDate.parse("2026-06-30");
        WorkingDays days = new WorkingDays(UK.bankHolidays(), first, last);
        List<LocalDate> working =
                first.datesUntil(last.plusDays(1)).filter(days::isWorkingDay).toList();

        assertThat(working)
                .hasSize(81)
                .startsWith(LocalDate.parse("2026-03-02"))
                .endsWith(last);
        for (LocalDate day = first.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            LocalDate from = day;
            List<LocalDate> later =
                    working.stream().filter(w -> w.isAfter(from)).toList();
            List<LocalDate> earlier =
                    working.stream().filter(w -> w.isBefore(from)).toList();
            for (int n = 1; n <= later.size(); n++) {
                assertThat(days.after(day, n)).as("%s + %d", day, n).isEqualTo(later.get(n - 1));
                assertThat(days.between(day, later.get(n - 1))).isEqualTo(n);
            }
            for (int n = 1; n <= earlier.size(); n++) {
                assertThat(days.before(day, n)).as("%s - %d", day, n).isEqualTo(earlier.get(earlier.size() - n));
            }
            assertThatThrownBy(() -> days.after(from, later.size() + 1))
                    .isInstanceOf(HolidaysNotPublished.class)
                    .hasMessageContaining(from.isAfter(last) ? "2 July 2026" : "1 July 2026");
            assertThatThrownBy(() -> days.before(from, earlier.size() + 1))
                    .isInstanceOf(HolidaysNotPublished.class)
                    .hasMessageContaining(from.isBefore(first) ? "27 February 2026" : "28 February 2026");
        }
        assertThatThrownBy(() -> days.between(last, last.plusDays(9)))
                .isInstanceOf(HolidaysNotPublished.class)
                .hasMessageContaining("1 July 2026");
        assertThatThrownBy(() -> days.after(last, Integer.MAX_VALUE)).isInstanceOf(HolidaysNotPublished.class);
    }

    @Test
    void a_calendar_keeps_each_bank_holiday_once_and_the_earliest_first() {
        WorkingDays longer = new WorkingDays(
                Stream.of(
                                List.of(new BankHoliday(
                                        LocalDate.parse("2029-01-01"), "New Year’s Day", Division.SCOTLAND)),
                                UK.bankHolidays(),
                                UK.bankHolidays())
                        .flatMap(List::stream)
                        .toList(),
                UK.from(),
                LocalDate.parse("2029-12-31"));

        assertThat(longer.bankHolidays())
                .hasSize(UK.bankHolidays().size() + 1)
                .startsWith(UK.bankHolidays().get(0))
                .isSorted();
        assertThat(longer.reasonNotToCount(LocalDate.parse("2029-01-01")))
                .hasToString("Optional[New Year’s Day (Scotland)]");
    }

    @Test
    void beyond_the_known_holidays_it_says_how_to_get_the_newer_list() {
        assertThatThrownBy(() -> UK.isWorkingDay(LocalDate.parse("2029-01-01")))
                .isInstanceOfSatisfying(HolidaysNotPublished.class, trouble -> {
                    assertThat(trouble.exitCode()).isEqualTo(3);
                    assertThat(trouble)
                            .hasMessageContaining("1 January 2005 to 31 December 2028")
                            .hasMessageContaining("foi holidays import FILE");
                });
        assertThatThrownBy(() -> UK.after(LocalDate.parse("2028-12-29"), 1)).isInstanceOf(HolidaysNotPublished.class);
        assertThatThrownBy(() -> UK.between(LocalDate.parse("2028-12-29"), LocalDate.parse("2029-12-29")))
                .isInstanceOf(HolidaysNotPublished.class);
        assertThatThrownBy(() -> UK.isWorkingDay(LocalDate.parse("2004-12-31")))
                .isInstanceOf(HolidaysNotPublished.class)
                .hasMessageContaining("Check the year");
    }
}
