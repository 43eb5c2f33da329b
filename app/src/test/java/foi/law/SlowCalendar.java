package foi.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;

/**
 * The bank holidays of the United Kingdom by the rules of the Banking and Financial Dealings Act 1971, Schedule 1, and
 * the proclamations under s.1, worked out without the list that the program carries.
 */
final class SlowCalendar {

    private final Set<LocalDate> off = new HashSet<>();

    SlowCalendar(int firstYear, int lastYear) {
        for (int year = firstYear; year <= lastYear; year++) {
            add(year);
        }
    }

    boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }

    private void add(int year) {
        LocalDate easter = easter(year);
        off.add(easter.minusDays(2));
        off.add(easter.plusDays(1));
        inLieu(LocalDate.of(year, 1, 1));
        inLieu(LocalDate.of(year, 1, 2));
        inLieu(LocalDate.of(year, 3, 17));
        off.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
        springHoliday(year);
        inLieu(LocalDate.of(year, 7, 12));
        off.add(firstMonday(year, Month.AUGUST));
        off.add(lastMonday(year, Month.AUGUST));
        if (year >= 2007) {
            // St Andrew's Day Bank Holiday (Scotland) Act 2007
            inLieu(LocalDate.of(year, 11, 30));
        }
        inLieu(LocalDate.of(year, 12, 25));
        inLieu(LocalDate.of(year, 12, 26));
        once(year);
    }

    /** The last Monday of May, put off for the jubilees of 2012 and 2022. */
    private void springHoliday(int year) {
        switch (year) {
            case 2012 -> off.add(LocalDate.of(2012, 6, 4));
            case 2022 -> off.add(LocalDate.of(2022, 6, 2));
            default -> off.add(lastMonday(year, Month.MAY));
        }
    }

    /** The days that were proclaimed for one year alone. */
    private void once(int year) {
        switch (year) {
            case 2011 -> off.add(LocalDate.of(2011, 4, 29));
            case 2012 -> off.add(LocalDate.of(2012, 6, 5));
            case 2022 -> {
                off.add(LocalDate.of(2022, 6, 3));
                off.add(LocalDate.of(2022, 9, 19));
            }
            case 2023 -> off.add(LocalDate.of(2023, 5, 8));
            case 2026 -> off.add(LocalDate.of(2026, 6, 15));
            default -> {}
        }
    }

    /** The day itself, or the next weekday that is not taken where it falls on a weekend. */
    private void inLieu(LocalDate day) {
        LocalDate kept = day;
        while (!isWorking(kept)) {
            kept = kept.plusDays(1);
        }
        off.add(kept);
    }

    private static LocalDate firstMonday(int year, Month month) {
        LocalDate day = LocalDate.of(year, month, 1);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate lastMonday(int year, Month month) {
        LocalDate day = LocalDate.of(year, month, 31);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Easter Sunday after the moon of the calendar: Calendar (New Style) Act 1750, tables from 1900 to 2199. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int shortened = moon == 29 || (moon == 28 && year % 19 > 10) ? moon - 1 : moon;
        LocalDate day = LocalDate.of(year, 3, 22).plusDays(shortened);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
