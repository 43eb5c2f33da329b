package foi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the clock stands, and the explanation of it.
 *
 * @param phase whether time runs
 * @param receipt the date of receipt in the sense of s.10(6), later than arrival once clarification was supplied
 * @param due the last day for complying; absent while the authority waits for the applicant (ss.1(3) and 9(2))
 * @param missed a last day that had passed unanswered before clarification was asked; asking later does not undo it
 * @param deadline how the ordinary limit was counted, which is also the limit for a notice under s.17(1);
 *     present when {@code due} is
 * @param steps the days and events, one after the other
 */
public record ClockReading(
        Phase phase,
        LocalDate receipt,
        Optional<LocalDate> due,
        Optional<LocalDate> missed,
        Optional<Deadline> deadline,
        List<Step> steps) {

    /** Whether time runs, waits or has ended. */
    public enum Phase {
        /** Time runs to the ordinary limit: s.10(1). */
        RUNNING,
        /** Time runs to the end of a public-interest extension: s.10(3). */
        EXTENDED,
        /** There is no duty to comply until the applicant clarifies: s.1(3). */
        AWAITING_CLARIFICATION,
        /** There is no duty to comply until the applicant pays: s.9(2). */
        AWAITING_FEE,
        /** The applicant gave the request up. */
        WITHDRAWN,
        /** What was asked of the applicant never came. */
        LAPSED,
        /** The authority has answered. */
        RESPONDED,
        /** It has answered, and the applicant has asked for an internal review, to which {@code due} then belongs. */
        UNDER_REVIEW;

        /** Whether nothing more is to be done. */
        public boolean closed() {
            return this == RESPONDED || this == WITHDRAWN || this == LAPSED;
        }

        /** Whether the authority waits for the applicant. */
        public boolean waiting() {
            return this == AWAITING_CLARIFICATION || this == AWAITING_FEE;
        }
    }

    public ClockReading {
        steps = List.copyOf(steps);
    }
}
