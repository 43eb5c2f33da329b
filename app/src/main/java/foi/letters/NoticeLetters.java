package foi.letters;

import static foi.letters.Severity.ADVICE;
import static foi.letters.Severity.BREACH;
import static foi.letters.Severity.RISK;

import foi.register.Part;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which checks look at which of the letters beside the response. */
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
                    new Check("clarification-asked", BREACH, "s.1(3)", ClarificationChecks::asksNothing),
                    new Check("clarification-in-time", RISK, "s.1(3)", ClarificationChecks::late)),
            LetterKind.FEES_NOTICE,
            List.of(
                    new Check("fee-stated", BREACH, "s.9(1)", FeeChecks::stated),
                    new Check("fee-explained", ADVICE, "s.9(3)", FeeChecks::explained),
                    new Check("fee-staff-time", RISK, "Fees Regulations 2004, reg 6", FeeChecks::staffTime)),
            LetterKind.EXTENSION,
            List.of(
                    new Check("extension-qualified", BREACH, "s.17(2)(a)", ExtensionChecks::qualified),
                    new Check("extension-date", BREACH, "s.17(2)", ExtensionChecks::date),
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
                            EnvironmentalChecks::exception),
                    new Check(
                            "eir-public-interest",
                            BREACH,
                            "Environmental Information Regulations 2004, reg 14(3)(b)",
                            EnvironmentalChecks::weighed),
                    new Check(
                            "eir-appeal",
                            BREACH,
                            "Environmental Information Regulations 2004, reg 14(5)",
                            ReviewChecks::regulator)),
            LetterKind.HOLDING,
            List.of(new Check("delay-explained", RISK, "s.10(1)", OtherLetters::delay))));

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
                kind == LetterKind.CLARIFICATION && isAbout(finding, subject, subject.unclear());
            default ->
                kind == LetterKind.REVIEW
                        ? !NOT_OF_A_REVIEW.contains(finding.check())
                        : kind == LetterKind.EXTENSION
                                && OF_A_NOTICE.contains(finding.check())
                                && isAbout(finding, subject, subject.undecided());
        };
    }

    private static boolean isAbout(Finding finding, Subject subject, List<Part> parts) {
        Set<String> names = parts.stream().map(subject::name).collect(Collectors.toSet());
        return finding.part().filter(part -> !names.contains(part)).isEmpty();
    }
}
