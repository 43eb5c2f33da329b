package foi.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Dates as people read and type them; files have ISO dates instead. */
public final class Dates {

    private Dates() {}

    /** The date as a letter writes it: {@code 2 December 2024}. */
    public static String full(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
    }

    /** The date with its weekday: {@code Monday 2 December 2024}. */
    public static String withWeekday(LocalDate date) {
        return name(date.getDayOfWeek()) + " " + full(date);
    }

    /** The date in three-letter words, for columns: {@code Mon 2 Dec 2024}. */
    public static String shortWithWeekday(LocalDate date) {
        String weekday = name(date.getDayOfWeek()).substring(0, 3);
        String month = name(date.getMonth()).substring(0, 3);
        return weekday + " " + date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    /**
     * Reads a date in any usual British spelling, with or without a time of day after it.
     *
     * <p>Figures are day before month, {@code 24} is 2024, and a month's name may stand anywhere. The
     * time of day and its zone are passed over: the date is the one that is written.
     *
     * @throws DateRefused whatever else the text is
     */
    public static LocalDate parse(String typed) {
        return new TypedDate(typed).read();
    }

    /** The English name, which the locale data of one Java differ from the next about ({@code Sep}, {@code Sept}). */
    static String name(Month month) {
        return capitalised(month.name());
    }

    static String name(DayOfWeek weekday) {
        return capitalised(weekday.name());
    }

    private static String capitalised(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
