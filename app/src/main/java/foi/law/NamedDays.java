package foi.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the days are called on which time does not run, each with its one reason: s.10(6). */
final class NamedDays {

    /** The day of December that the Act names. */
    static final int CHRISTMAS = 25;

    private NamedDays() {}

    /**
     * Good Friday and Christmas Day, which the Act names itself, come before bank holidays, and these before weekends.
     *
     * @param holidays the bank holidays, in order
     */
    static NonWorkingDay on(LocalDate day, List<BankHoliday> holidays) {
        if (day.equals(goodFriday(day.getYear()))) {
            return new NonWorkingDay(day, "Good Friday", NonWorkingDay.EVERYWHERE);
        }
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == CHRISTMAS) {
            return new NonWorkingDay(day, "Christmas Day", NonWorkingDay.EVERYWHERE);
        }
        int found = Collections.binarySearch(holidays, new BankHoliday(day, "", Division.ENGLAND_AND_WALES));
        List<BankHoliday> sameDay = new ArrayList<>();
        for (int i = found < 0 ? -found - 1 : found; i < holidays.size(); i++) {
            if (!holidays.get(i).date().equals(day)) {
                break;
            }
            sameDay.add(holidays.get(i));
        }
        return sameDay.isEmpty() ? weekend(day) : united(day, sameDay);
    }

    private static NonWorkingDay weekend(LocalDate day) {
        String why = day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday";
        return new NonWorkingDay(day, why, NonWorkingDay.EVERYWHERE);
    }

    /** Those of one day stand in the order of the divisions. */
    private static NonWorkingDay united(LocalDate date, List<BankHoliday> sameDay) {
        Set<Division> divisions = EnumSet.noneOf(Division.class);
        Set<String> titles = new LinkedHashSet<>();
        for (BankHoliday holiday : sameDay) {
            divisions.add(holiday.division());
            titles.add(holiday.title());
        }
        String where = divisions.size() == Division.values().length
                ? NonWorkingDay.EVERYWHERE
                : String.join(", ", divisions.stream().map(Division::title).toList());
        return new NonWorkingDay(date, String.join(" / ", titles), where);
    }

    /** The Friday before Easter Sunday, by the Gregorian rule (Calendar (New Style) Act 1750). */
    static LocalDate goodFriday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century / 4;
        int moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * correction + 114;
        LocalDate easterSunday = LocalDate.of(year, sum / 31, sum % 31 + 1);
        return easterSunday.minusDays(2);
    }
}
