package foi.desk;

import foi.law.AddedHoliday;
import foi.law.BankHoliday;
import foi.law.Dates;
import foi.law.Division;
import foi.law.NonWorkingDay;
import foi.law.WorkingDays;
import foi.register.Additions;
import foi.register.Additions.Edition;
import foi.register.InputRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bank holidays for people to look at.
 *
 * @param days the calendar
 * @param additions what officers added to it
 */
public record Calendar(WorkingDays days, Additions additions) {

    /** The calendar of a register. */
    public static Calendar of(Desk desk) {
        return new Calendar(desk.days(), desk.register().additions());
    }

    /** The program's own calendar, where there is no register. */
    public static Calendar without(WorkingDays days) {
        return new Calendar(days, Additions.NONE);
    }

    /**
     * A day that is a bank holiday somewhere in the United Kingdom.
     *
     * @param date the day
     * @param title what it is called; names that differ stand beside each other
     * @param divisions where it is kept
     * @param published whether a published list has it, or at least its year; else it was worked out by rule
     * @param added by which addition it came first, where it did not come with the program
     */
    public record Day(
            LocalDate date, String title, Set<Division> divisions, boolean published, Optional<Edition> added) {

        /** Where it is kept, in words. */
        public String where() {
            return divisions.size() == Division.values().length
                    ? NonWorkingDay.EVERYWHERE
                    : String.join(", ", divisions.stream().map(Division::title).toList());
        }
    }

    /** The bank holidays of a year. Throws {@link InputRefused} where they are not known. */
    public List<Day> of(int year) {
        if (year < days.from().getYear() || year > days.until().getYear()) {
            throw new InputRefused(
                    "The bank holidays of %d are not known: the calendar reaches from %s to %s."
                            .formatted(year, Dates.full(days.from()), Dates.full(days.until())),
                    year < days.from().getYear()
                            ? "Requests under the Act have been possible since 1 January 2005."
                            : "Import GOV.UK's list with foi holidays import FILE once it has that year.");
        }
        TreeMap<LocalDate, List<BankHoliday>> byDate = new TreeMap<>();
        for (BankHoliday holiday : days.bankHolidays()) {
            if (holiday.date().getYear() == year) {
                byDate.computeIfAbsent(holiday.date(), date -> new ArrayList<>())
                        .add(holiday);
            }
        }
        return byDate.values().stream().map(this::day).toList();
    }

    private Day day(List<BankHoliday> sameDay) {
        LocalDate date = sameDay.get(0).date();
        Set<Division> divisions =
                new TreeSet<>(sameDay.stream().map(BankHoliday::division).toList());
        String title = String.join(
                " / ", sameDay.stream().map(BankHoliday::title).distinct().toList());
        Optional<Edition> added =
                sameDay.stream().allMatch(holiday -> addition(holiday).isPresent())
                        ? sameDay.stream()
                                .flatMap(holiday -> addition(holiday).stream())
                                .findFirst()
                        : Optional.empty();
        boolean published = !date.isAfter(additions.published())
                || sameDay.stream().anyMatch(h -> addition(h).isPresent());
        return new Day(date, title, divisions, published, added);
    }

    private Optional<Edition> addition(BankHoliday holiday) {
        return additions.days().stream()
                .filter(day -> day.holiday().equals(holiday))
                .map(AddedHoliday::edition)
                .map(number -> additions.editions().get(number - 1))
                .findFirst();
    }
}
