package foi.register;

import foi.law.AddedHoliday;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;

/**
 * What the officers of a register added to the calendar.
 *
 * @param editions the additions, oldest first; the first of them is edition 1
 * @param days the days that they brought
 */
public record Additions(List<Edition> editions, List<AddedHoliday> days) {

    /** The last day of the program's own list that had been published when it was made; what follows is worked out by rule. */
    private static final LocalDate PROGRAMS_PUBLISHED = LocalDate.of(2026, Month.DECEMBER, 31);

    /** Nothing was added. */
    public static final Additions NONE = new Additions(List.of(), List.of());

    /**
     * One addition.
     *
     * @param on the day on which it was made
     * @param officer who made it
     * @param until the last day for which the list that brought it is complete
     */
    public record Edition(LocalDate on, String officer, LocalDate until) {}

    public Additions {
        editions = List.copyOf(editions);
        days = List.copyOf(days);
    }

    /** The number of the newest edition, 0 while nothing was added. */
    public int newest() {
        return editions.size();
    }

    /** The last day for which a list that GOV.UK has published says what is a bank holiday. */
    public LocalDate published() {
        return editions.stream()
                .map(Edition::until)
                .filter(PROGRAMS_PUBLISHED::isBefore)
                .max(LocalDate::compareTo)
                .orElse(PROGRAMS_PUBLISHED);
    }

    /** The program's own days with the additions. */
    public WorkingDays to(WorkingDays programs) {
        if (editions.isEmpty()) {
            return programs;
        }
        TreeMap<Integer, LocalDate> on = new TreeMap<>();
        LocalDate until = programs.until();
        for (Edition edition : editions) {
            on.put(on.size() + 1, edition.on());
            until = edition.until().isAfter(until) ? edition.until() : until;
        }
        return programs.with(days, on, until);
    }
}
