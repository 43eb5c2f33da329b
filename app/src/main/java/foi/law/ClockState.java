package foi.law;

import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the clock stands, without the explanation of it: what a {@link ClockReading} says of the same clock, for a list
 * of a hundred thousand.
 *
 * @param phase whether time runs
 * @param due the last day for complying; absent while the authority waits for the applicant (ss.1(3) and 9(2))
 * @param missed a last day that had passed unanswered before clarification was asked; asking later does not undo it
 */
public record ClockState(Phase phase, Optional<LocalDate> due, Optional<LocalDate> missed) {}
