package foi.letters;

import static foi.letters.Severity.ADVICE;
import static foi.letters.Severity.BREACH;
import static foi.letters.Severity.RISK;

import foi.law.Dates;
import foi.letters.Check.Fault;
import foi.register.Part;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of the letters beside the response: what each must say, where neither the case nor the officer says it. */
final class NoticeLetters {

    private static final Set<String> OF_A_NOTICE = Set.of(
            "section-named",
            "reasons",
            "exemption-available",
            "qualified-person",
            "ground-shown",
            "complaints-procedure",
            "regulator");

    /** What concerns the first answer alone: its time, and the complaint that has been made by now. */
    private static final Set<String> NOT_OF_A_REVIEW = Set.of(
            "in-time",
            "both-readings",
            "calendar-covers",
            "same-exemptions",
            "still-open",
            "clarification-specific",
            "complaints-procedure",
            "regulator",
            "review-and-regulator",
            "licence");

    private static final Map<LetterKind, List<Check>> OWN = new EnumMap<>(Map.of(
            LetterKind.CLARIFICATION,
            List.of(
                    new Check("clarification-asked", BREACH, "s.1(3)", NoticeLetters::asksNothing),
                    new Check("clarification-in-time", RISK, "s.1(3)", NoticeLetters::lateAsking)),
            LetterKind.FEES_NOTICE,
            List.of(
                    new Check("fee-stated", BREACH, "s.9(1)", NoticeLetters::noFee),
                    new Check("fee-explained", ADVICE, "s.9(3)", NoticeLetters::unexplainedFee),
                    new Check("fee-staff-time", RISK, "Fees Regulations 2004, reg 6", NoticeLetters::staffTime)),
            LetterKind.EXTENSION,
            List.of(
                    new Check("extension-qualified", BREACH, "s.17(2)(a)", NoticeLetters::nothingUndecided),
                    new Check("extension-date", BREACH, "s.17(2)", NoticeLetters::noEstimate),
                    new Check("extension-length", ADVICE, "s.10(3)", ExtensionChecks::length),
                    new Check("rest-answered", BREACH, "s.10(3)", ExtensionChecks::rest)),
            LetterKind.INVALID_REQUEST,
            List.of(new Check("defect-named", BREACH, "s.16", OtherLetters::lacks)),
            LetterKind.SIGNPOST,
            List.of(new Check("position-stated", BREACH, "s.1(1)(a)", OtherLetters::position)),
            LetterKind.REVIEW,
            List.of(
                    new Check("review-decided", RISK, "s.45 Code, part 5", ReviewChecks::decided),
                    new Check("reviewer-other", ADVICE, "s.45 Code, part 5", ReviewChecks::reviewer),
                    new Check("review-regulator", BREACH, "s.50", ReviewChecks::regulator)),
            LetterKind.EIR_REFUSAL,
            List.of(
                    new Check(
                            "eir-exception",
                            BREACH,
                            "Environmental Information Regulations 2004, reg 14(3)(a)",
                            OtherLetters::exception),
                    new Check(
                            "eir-public-interest",
                            BREACH,
                            "Environmental Information Regulations 2004, reg 14(3)(b)",
                            OtherLetters::weighed),
                    new Check(
                            "eir-appeal",
                            BREACH,
                            "Environmental Information Regulations 2004, reg 14(5)",
                            ReviewChecks::regulator)),
            LetterKind.HOLDING,
            List.of(new Check("delay-explained", RISK, "s.10(1)", NoticeLetters::unexplainedDelay))));

    private static final Pattern STAFF_TIME = Pattern.compile(
            "(?i)\\b(?:(?:staff|officers?'?|working) (?:time|hours?)|(?:per|an|£25) hour|hours? of work)\\b");

    private NoticeLetters() {}

    /** The names of the checks that no response has. */
    static List<String> names() {
        return OWN.values().stream()
                .flatMap(List::stream)
                .map(Check::name)
                .sorted()
                .toList();
    }

    /** What there is to say about a letter of {@code kind}, the gravest first. */
    static List<Finding> checks(LetterKind kind, Subject subject) {
        Stream<Finding> own = OWN.getOrDefault(kind, List.of()).stream().flatMap(check -> check.findings(subject));
        Stream<Finding> shared = Checks.of(subject).stream().filter(finding -> concerns(kind, subject, finding));
        return Stream.concat(own, shared)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static boolean concerns(LetterKind kind, Subject subject, Finding finding) {
        return switch (finding.check()) {
            case "dates-coherent", "gaps-filled", "other-case", "personal-particulars", "regulator-verified" -> true;
            case "clarification-specific" ->
                kind == LetterKind.CLARIFICATION && isAbout(finding, subject, unclear(subject));
            default ->
                kind == LetterKind.REVIEW
                        ? !NOT_OF_A_REVIEW.contains(finding.check())
                        : kind == LetterKind.EXTENSION
                                && OF_A_NOTICE.contains(finding.check())
                                && isAbout(finding, subject, undecided(subject));
        };
    }

    private static boolean isAbout(Finding finding, Subject subject, List<Part> parts) {
        Set<String> names = parts.stream().map(subject::name).collect(Collectors.toSet());
        return finding.part().filter(part -> !names.contains(part)).isEmpty();
    }

    private static Stream<Fault> asksNothing(Subject subject) {
        return unclear(subject).isEmpty() && said(subject).isBlank()
                ? fault(
                        "The letter asks nothing: no part waits for its clarification to be asked.",
                        "Record what is unclear (foi outcome REF LABEL clarification-needed --why), or ask it with --say.")
                : Stream.empty();
    }

    /** A question asked after the last day restarts nothing that had not ended already. */
    private static Stream<Fault> lateAsking(Subject subject) {
        return DateChecks.late(subject.occasion())
                .map(due -> fault(
                        "The question comes after the time for complying, which ended on %s."
                                .formatted(Dates.full(due)),
                        "Answer what can be answered, and apologise for the delay."))
                .orElse(Stream.empty());
    }

    /** Below the limit only the cost of informing and communicating may be charged. */
    private static Stream<Fault> staffTime(Subject subject) {
        return STAFF_TIME.matcher(said(subject)).find()
                ? fault(
                        "The fee seems to charge for the time of staff.",
                        "Charge for copying, postage and the like alone; no time counts below the limit.")
                : Stream.empty();
    }

    private static Stream<Fault> noFee(Subject subject) {
        return subject.occasion().supplement().fee().isEmpty()
                ? fault("The notice does not state the amount of the fee.", "Give it with --fee, such as --fee 12.50.")
                : Stream.empty();
    }

    private static Stream<Fault> unexplainedFee(Subject subject) {
        return said(subject).isBlank()
                ? fault(
                        "The notice does not say what the fee is for, nor how it can be paid.",
                        "Say both with --say; the time of staff is no part of it.")
                : Stream.empty();
    }

    private static Stream<Fault> nothingUndecided(Subject subject) {
        return undecided(subject).isEmpty()
                ? fault(
                        "No part has a qualified exemption whose public interest is still undecided.",
                        "Record the exemption, without its balance, for each part that needs more time.")
                : Stream.empty();
    }

    private static Stream<Fault> noEstimate(Subject subject) {
        return subject.occasion().supplement().until().isEmpty()
                ? fault("The notice does not estimate the date of the decision.", "Give it with --until.")
                : Stream.empty();
    }

    private static Stream<Fault> unexplainedDelay(Subject subject) {
        return said(subject).isBlank()
                ? fault("The letter does not say why the answer is late.", "Say it with --say.")
                : Stream.empty();
    }

    private static Stream<Fault> fault(String message, String remedy) {
        return Stream.of(Fault.whole(message, remedy));
    }

    private static String said(Subject subject) {
        return subject.occasion().supplement().words();
    }

    private static List<Part> unclear(Subject subject) {
        return Concerned.unclear(
                subject.occasion().request(), subject.occasion().dated());
    }

    private static List<Part> undecided(Subject subject) {
        return Concerned.undecided(
                subject.occasion().request(), subject.occasion().dated());
    }
}
