package foi.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The days other than weekends on which time does not run, each with its one reason: s.10(6). */
final class NamedDays {

    private NamedDays() {}

    /** Bank holidays of all divisions by date; Good Friday and Christmas Day, which the Act names itself, come last. */
    static Map<LocalDate, NonWorkingDay> of(Collection<BankHoliday> holidays, int firstYear, int lastYear) {
        Map<LocalDate, List<BankHoliday>> kept = new HashMap<>();
        for (BankHoliday holiday : holidays) {
            kept.computeIfAbsent(holiday.date(), date -> new ArrayList<>()).add(holiday);
        }
        Map<LocalDate, NonWorkingDay> named = new HashMap<>();
        kept.forEach((date, sameDay) -> named.put(date, united(date, sameDay)));
        for (int year = firstYear; year <= lastYear; year++) {
            put(named, goodFriday(year), "Good Friday");
            put(named, LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
        }
        return named;
    }

    private static void put(Map<LocalDate, NonWorkingDay> named, LocalDate date, String why) {
        named.put(date, new NonWorkingDay(date, why, NonWorkingDay.EVERYWHERE));
    }

    private static NonWorkingDay united(LocalDate date, List<BankHoliday> sameDay) {
        Set<Division> divisions = new TreeSet<>();
        Set<String> titles = new LinkedHashSet<>();
        for (Division division : Division.values()) {
            for (BankHoliday holiday : sameDay) {
                if (holiday.division() == division) {
                    divisions.add(division);
                    titles.add(holiday.title());
                }
            }
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
