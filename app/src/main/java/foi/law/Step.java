package foi.law;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One line in the explanation of a deadline: a day, or something that happened on it.
 *
 * @param kind what sort of line it is
 * @param date the day
 * @param day the number of the working day counted, from 1; 0 when the line counts nothing
 * @param text what is to be said about the day, without a full stop
 * @param source the provision that decides it, such as {@code s.10(6)}; empty when none does
 * @param brief the same as {@code text} in a word or two, for the cell of a calendar; empty where nothing need be said
 */
public record Step(Kind kind, LocalDate date, int day, String text, String source, String brief) {

    /** The sorts of line, in the order in which those of one day are told. */
    public enum Kind {
        /** A working day that counts. */
        COUNTED,
        /** A Saturday, a Sunday or a holiday. */
        NON_WORKING,
        /** A working day that is left out of the count: s.10(2). */
        DISREGARDED,
        /** The working day on which the Code of Practice takes the request to be received. */
        DEEMED_RECEIPT,
        /** A last day. */
        DUE,
        /** Something that happened. */
        EVENT;

        /** The name by which files call it, such as {@code non-working}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Step event(LocalDate date, String brief, String text, String source) {
        return new Step(Kind.EVENT, date, 0, text, source, brief);
    }

    static Step counted(LocalDate date, int day, String text, String brief) {
        return new Step(Kind.COUNTED, date, day, text, "", brief);
    }

    static Step nonWorking(NonWorkingDay day) {
        String brief = day.weekday()
                ? day.toString()
                        .replace(" (" + NonWorkingDay.EVERYWHERE + ")", "")
                        .replace(" (substitute day)", "")
                : "";
        return new Step(Kind.NON_WORKING, day.date(), 0, "not counted: " + day, "s.10(6)", brief);
    }

    /** A working day that is left out of the count. */
    static Step disregarded(LocalDate date, String text, String source) {
        return new Step(Kind.DISREGARDED, date, 0, "not counted: " + text, source, "–");
    }

    static Step due(LocalDate date, String brief, String text, String source) {
        return new Step(Kind.DUE, date, 0, text, source, brief);
    }

    /** The text and its source: {@code not counted: 2nd January (Scotland), s.10(6)}. */
    public String sentence() {
        return source.isEmpty() ? text : text + ", " + source;
    }

    /** The whole line: {@code Thu 2 Jan 2025  not counted: 2nd January (Scotland), s.10(6)}. */
    @Override
    public String toString() {
        return Dates.shortWithWeekday(date) + "  " + sentence();
    }
}
