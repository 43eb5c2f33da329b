package foi.desk;

import foi.law.BankHoliday;
import foi.law.Dates;
import foi.law.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Bank holidays in sentences. */
final class HolidayWords {

    private static final int MANY = 3;

    private HolidayWords() {}

    /** The days, a line for each with its place and name. */
    static String list(List<BankHoliday> days) {
        StringBuilder lines = new StringBuilder();
        days.forEach(day -> lines.append(day.date())
                .append("  ")
                .append(day.division().title())
                .append("  ")
                .append(day.title())
                .append('\n'));
        return lines.toString();
    }

    /** {@code 2 January 2025, a bank holiday in Scotland, was added to the calendar}. */
    static String cause(List<BankHoliday> days) {
        Map<LocalDate, Set<Division>> where = new TreeMap<>();
        days.forEach(day -> where.computeIfAbsent(day.date(), date -> EnumSet.noneOf(Division.class))
                .add(day.division()));
        if (where.isEmpty() || where.size() > MANY) {
            return "bank holidays were added to the calendar";
        }
        List<String> named = new ArrayList<>();
        where.forEach((date, divisions) ->
                named.add(Dates.full(date) + ", a bank holiday " + in(List.copyOf(divisions)) + ","));
        if (named.size() > 1) {
            named.add(named.size() - 1, "and");
        }
        return String.join(" ", named) + (where.size() == 1 ? " was" : " were") + " added to the calendar";
    }

    private static String in(List<Division> divisions) {
        return divisions.size() == Division.values().length
                ? "everywhere in the United Kingdom"
                : "in " + joined(divisions.stream().map(Division::title).toList());
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A date before another: the year is said once where it is the same. */
    static String before(LocalDate date, LocalDate other) {
        String words = Dates.withWeekday(date);
        return date.getYear() == other.getYear() ? words.substring(0, words.length() - " 2025".length()) : words;
    }
}
