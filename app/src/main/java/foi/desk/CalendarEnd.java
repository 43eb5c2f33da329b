package foi.desk;

import foi.law.Dates;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** The warning that the calendar ends soon, while there is time to do something about it. */
public final class CalendarEnd {

    /** The longest limit there is: a request that arrives now may be counted so far. */
    private static final int AHEAD = 60;

    /** So many days before the end of the calendar a date is near it. */
    private static final int NEAR = 90;

    private CalendarEnd() {}

    /**
     * The warning where sixty working days from {@code today}, or the last of the dates on which something is
     * {@code due}, come near the end of the calendar.
     */
    public static Optional<String> warning(WorkingDays days, LocalDate today, Optional<LocalDate> due) {
        LocalDate near = days.until().minusDays(NEAR);
        boolean soon = due.filter(day -> day.isAfter(near)).isPresent()
                || !today.isBefore(near)
                || (!today.isBefore(days.from()) && days.between(today, near) < AHEAD);
        return soon
                ? Optional.of(
                        "Bank holidays are known until %s only. Import the new list with foi holidays import FILE."
                                .formatted(Dates.full(days.until())))
                : Optional.empty();
    }
}
