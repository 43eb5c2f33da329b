package foi.law;

/**
 * By which rules the clock of a request is counted; recorded with the case, so that a date never moves because the
 * authority counts its later requests otherwise.
 *
 * @param reading how arrival on a non-working day is counted: s.10(6)
 * @param limit how many working days there are: s.10(1) and (4)
 */
public record TimeRule(Reading reading, TimeLimit limit) {

    /** The words of the Act and its ordinary limit. */
    public static final TimeRule STATUTE = new TimeRule(Reading.STATUTE, TimeLimit.STANDARD);

    /** The ordinary limit by that reading. */
    public static TimeRule standard(Reading reading) {
        return new TimeRule(reading, TimeLimit.STANDARD);
    }

    /** The same limit by the other reading. */
    public TimeRule otherReading() {
        return new TimeRule(reading == Reading.STATUTE ? Reading.CODE : Reading.STATUTE, limit);
    }
}
