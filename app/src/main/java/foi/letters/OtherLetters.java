package foi.letters;

import foi.letters.Check.Fault;
import foi.register.OutcomeKind;
import foi.register.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a letter that closes nothing says what it is there to say: what a request lacks, who else may hold it. */
final class OtherLetters {

    private static final Set<OutcomeKind> POSITIONS = Set.of(
            OutcomeKind.DISCLOSED,
            OutcomeKind.NOT_HELD,
            OutcomeKind.WITHHELD,
            OutcomeKind.REFUSED,
            OutcomeKind.NEITHER_CONFIRM_NOR_DENY);

    private static final Pattern EXCEPTION = Pattern.compile(
            "(?i)(?:reg(?:ulation|\\.)?s?\\s*)?(?:12\\s*\\(\\s*4\\s*\\)\\s*\\([a-e]\\)|12\\s*\\(\\s*5\\s*\\)\\s*\\([a-g]\\)|\\b13\\b)");

    private OtherLetters() {}

    /** What of s.8(1) is missing: the name, an address for correspondence, or a description. */
    static Stream<Fault> lacks(Subject subject) {
        return Reasons.asked(said(subject)) || Reasons.given(said(subject), "request")
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

    /** The exception is specified: reg 14(3)(a). */
    static Stream<Fault> exception(Subject subject) {
        return EXCEPTION.matcher(said(subject)).find()
                ? Stream.empty()
                : Stream.of(Fault.whole(
                        "The refusal notice does not name the exception of the Regulations that is relied on.",
                        "Name it in --say, such as regulation 12(4)(b), and say why it applies."));
    }

    /** Every exception of regulation 12 is weighed: reg 14(3)(b). */
    static Stream<Fault> weighed(Subject subject) {
        return said(subject).toLowerCase(java.util.Locale.ROOT).contains("public interest")
                        || said(subject).matches("(?s).*\\b13\\b.*")
                ? Stream.empty()
                : Stream.of(Fault.whole(
                        "The refusal notice does not give the matters considered on the public interest.",
                        "Give them in --say: regulation 12(1)(b), with a presumption for disclosure (12(2))."));
    }

    private static List<Part> signposted(Subject subject) {
        return Concerned.signposted(subject.occasion().request());
    }

    private static String said(Subject subject) {
        return subject.occasion().supplement().words();
    }
}
