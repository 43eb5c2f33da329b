package foi.letters;

import foi.letters.Check.Fault;
import foi.register.OutcomeKind;
import foi.register.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a letter that closes nothing says what it is there to say: what a request lacks, who else may hold it, why it is late. */
final class OtherLetters {

    private static final Set<OutcomeKind> POSITIONS = Set.of(
            OutcomeKind.DISCLOSED,
            OutcomeKind.NOT_HELD,
            OutcomeKind.WITHHELD,
            OutcomeKind.REFUSED,
            OutcomeKind.NEITHER_CONFIRM_NOR_DENY);

    private OtherLetters() {}

    static Stream<Fault> delay(Subject subject) {
        return subject.said().isBlank()
                ? Fault.stream("The letter does not say why the answer is late.", "Say it with --say.")
                : Stream.empty();
    }

    /** What of s.8(1) is missing: the name, an address for correspondence, or a description. */
    static Stream<Fault> lacks(Subject subject) {
        return Reasons.asked(subject.said()) || Reasons.given(subject.said(), "request")
                ? Stream.empty()
                : Stream.of(Fault.whole(
                        "The letter does not say what the request lacks.",
                        "Say what is missing, and how it can be supplied, with --say."));
    }

    /** To name somebody else does not tell whether this authority holds it: s.1(1)(a). */
    static Stream<Fault> position(Subject subject) {
        List<Part> parts = signposted(subject);
        if (parts.isEmpty()) {
            return Stream.of(Fault.whole(
                    "No part of the request is recorded as held elsewhere, so the letter names nobody.",
                    "Record it with foi outcome REF LABEL held-elsewhere --where, or not-held --likely-holder."));
        }
        return parts.stream()
                .filter(part -> POSITIONS.stream().noneMatch(part::has))
                .map(part -> Fault.in(
                        subject.name(part),
                        "The letter says who else may hold the information, not whether this authority does.",
                        "Record not-held, or what else is true, as well."));
    }

    private static List<Part> signposted(Subject subject) {
        return Concerned.signposted(subject.occasion().request());
    }
}
