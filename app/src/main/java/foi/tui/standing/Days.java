package foi.tui.standing;

import foi.law.Dates;
import java.time.LocalDate;

/** Dates and times as they are said on a screen, where room is short. */
public final class Days {

    private Days() {}

    /** {@code Tue 24 November}, with the year where it is not that of {@code today}. */
    public static String brief(LocalDate day, LocalDate today) {
        return Dates.withWeekday(day).substring(0, 3) + " " + plain(day, today);
    }

    /** {@code 24 November}, with the year where it is not that of {@code today}. */
    public static String plain(LocalDate day, LocalDate today) {
        String full = Dates.full(day);
        return day.getYear() == today.getYear() ? full.substring(0, full.length() - 5) : full;
    }

    /** {@code 2 Dec}. */
    public static String shortest(LocalDate day) {
        String written = Dates.shortWithWeekday(day);
        return written.substring(4, written.length() - 5);
    }

    /** {@code Thu 19 Nov}. */
    public static String weekday(LocalDate day) {
        String written = Dates.shortWithWeekday(day);
        return written.substring(0, written.length() - 5);
    }

    /** {@code 19 Nov 2026}. */
    public static String withYear(LocalDate day) {
        return Dates.shortWithWeekday(day).substring(4);
    }

    /** {@code 1 working day}, {@code 2 working days}. */
    public static String working(int days) {
        return days + " working day" + (days == 1 ? "" : "s");
    }
}
