package foi.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day on which time does not run, and the reason that can be shown for it (s.10(6)).
 *
 * @param date the day
 * @param why the name of the feast, or {@code Saturday} or {@code Sunday}
 * @param where {@code everywhere}, or the parts of the United Kingdom in which it is a bank holiday
 */
public record NonWorkingDay(LocalDate date, String why, String where) {

    /** What {@link #where} says when the day is a holiday in all parts, or is excluded by the Act's own words. */
    public static final String EVERYWHERE = "everywhere";

    /** Whether it falls between Monday and Friday, so that only a holiday explains it. */
    public boolean weekday() {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** The reason and the place, such as {@code 2nd January (Scotland)}. */
    @Override
    public String toString() {
        return weekday() ? why + " (" + where + ")" : why;
    }
}
