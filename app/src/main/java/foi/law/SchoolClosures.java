package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The periods in which the schools for which an authority answers hold no session. Working days in them do not count
 * towards a school's limit: regulation 3 of the Freedom of Information (Time for Compliance with Request) Regulations
 * 2004.
 *
 * @param periods the periods, earliest first
 */
public record SchoolClosures(List<Period> periods) {

    /** No closure is known, so every working day counts. */
    public static final SchoolClosures NONE = new SchoolClosures(List.of());

    /** Between periods; none of these can stand in a date. */
    private static final String APART = "[;|\\n]";

    /** Between the first and the last day of a period. */
    private static final String UNTIL = "(?i)\\s+(?:to|until|-|–|—)\\s+|\\.\\.";

    public SchoolClosures {
        periods = periods.stream().sorted(Comparator.comparing(Period::first)).toList();
    }

    /**
     * The closures in a text such as {@code 21 Dec 2026 to 1 Jan 2027; 15 Feb 2027 to 19 Feb 2027}, or
     * {@code 2026-12-21..2027-01-01}; a single day stands for itself.
     *
     * @throws DateRefused where a day cannot be read or a period ends before it begins
     */
    public static SchoolClosures parse(String text) {
        List<Period> periods = new ArrayList<>();
        for (String typed : text.split(APART, -1)) {
            if (!typed.isBlank()) {
                String[] days = typed.strip().split(UNTIL, 2);
                LocalDate first = Dates.parse(days[0]);
                LocalDate last = days.length == 1 ? first : Dates.parse(days[1]);
                if (last.isBefore(first)) {
                    throw new DateRefused(typed.strip(), "ends before it begins");
                }
                periods.add(new Period(first, last));
            }
        }
        return new SchoolClosures(periods);
    }

    /** Whether there is no session on {@code day}. */
    public boolean covers(LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return periods.stream().map(Period::toString).collect(Collectors.joining("; "));
    }

    /** Days on end without a session, both ends included. */
    public record Period(LocalDate first, LocalDate last) {

        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("No days from " + first + " until " + last);
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        @Override
        public String toString() {
            return Dates.full(first) + " to " + Dates.full(last);
        }
    }
}
