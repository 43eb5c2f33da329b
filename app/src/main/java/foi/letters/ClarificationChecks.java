package foi.letters;

import foi.law.Dates;
import foi.letters.Check.Fault;
import java.util.stream.Stream;

/** Whether a letter that asks for clarification asks something, in time: s.1(3). */
final class ClarificationChecks {

    private ClarificationChecks() {}

    static Stream<Fault> asksNothing(Subject subject) {
        return subject.unclear().isEmpty() && subject.said().isBlank()
                ? Fault.stream(
                        "The letter asks nothing: no part waits for its clarification to be asked.",
                        "Record what is unclear (foi outcome REF LABEL clarification-needed --why), or ask it with --say.")
                : Stream.empty();
    }

    /** A question asked after the last day restarts nothing that had not ended already. */
    static Stream<Fault> late(Subject subject) {
        return DateChecks.late(subject.occasion())
                .map(due -> Fault.stream(
                        "The question comes after the time for complying, which ended on %s."
                                .formatted(Dates.full(due)),
                        "Answer what can be answered, and apologise for the delay."))
                .orElse(Stream.empty());
    }
}
