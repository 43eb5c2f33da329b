package foi.law;

import java.util.Optional;

/**
 * By which rules the clock of a request is counted; recorded with the case, so that a date never moves because the
 * authority counts its later requests otherwise.
 *
 * @param reading how arrival on a non-working day is counted: s.10(6)
 * @param limit how many working days there are: s.10(1) and (4)
 * @param edition the edition of the calendar that was in force when the request was closed, 0 for the program's own,
 *     where a later one would have moved its date; absent for all others, to whom the newest applies
 */
public record TimeRule(Reading reading, TimeLimit limit, Optional<Integer> edition) {

    /** The words of the Act and its ordinary limit. */
    public static final TimeRule STATUTE = new TimeRule(Reading.STATUTE, TimeLimit.STANDARD);

    /** That limit by that reading, and the newest calendar. */
    public TimeRule(Reading reading, TimeLimit limit) {
        this(reading, limit, Optional.empty());
    }

    /** The ordinary limit by that reading. */
    public static TimeRule standard(Reading reading) {
        return new TimeRule(reading, TimeLimit.STANDARD);
    }

    /** The same limit by {@code other}. */
    public TimeRule by(Reading other) {
        return new TimeRule(other, limit, edition);
    }

    /** The same limit by the other reading. */
    public TimeRule otherReading() {
        return by(reading == Reading.STATUTE ? Reading.CODE : Reading.STATUTE);
    }
}
