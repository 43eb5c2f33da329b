package foi.letters;

import foi.letters.Check.Fault;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a fees notice states a fee that may be charged: s.9 and the Fees Regulations 2004, reg 6. */
final class FeeChecks {

    private static final Pattern STAFF_TIME = Pattern.compile(
            "(?i)\\b(?:(?:staff|officers?'?|working) (?:time|hours?)|(?:per|an|£25) hour|hours? of work)\\b");

    private FeeChecks() {}

    static Stream<Fault> stated(Subject subject) {
        return subject.occasion().supplement().fee().isEmpty()
                ? Fault.stream(
                        "The notice does not state the amount of the fee.", "Give it with --fee, such as --fee 12.50.")
                : Stream.empty();
    }

    static Stream<Fault> explained(Subject subject) {
        return subject.said().isBlank()
                ? Fault.stream(
                        "The notice does not say what the fee is for, nor how it can be paid.",
                        "Say both with --say; the time of staff is no part of it.")
                : Stream.empty();
    }

    /** Below the limit only the cost of informing and communicating may be charged. */
    static Stream<Fault> staffTime(Subject subject) {
        return STAFF_TIME.matcher(subject.said()).find()
                ? Fault.stream(
                        "The fee seems to charge for the time of staff.",
                        "Charge for copying, postage and the like alone; no time counts below the limit.")
                : Stream.empty();
    }
}
