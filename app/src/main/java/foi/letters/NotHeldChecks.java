package foi.letters;

import static foi.law.Particular.LIKELY_HOLDER;
import static foi.law.Particular.SEARCH;

import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.OutcomeKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether "not held" is said as what it is: an answer under s.1(1)(a), no refusal under s.17. */
final class NotHeldChecks {

    private static final Pattern REFUSAL_SECTION =
            Pattern.compile("(?i)(?<!['’])\\bs(?:ec(?:tion)?)?\\.?\\s*(12|14|17|2[1-9]|3\\d|4[0-4])\\b"
                    + "(?!(?:\\s*\\(\\w+\\))*\\s+(?:enquir|inquir|(?:notice|assessment|order)s?\\b))");
    /** Another statute: "the Housing Act", "Children Act 1989". */
    private static final Pattern OTHER_ACT = Pattern.compile(
            "\\b(?!(?:Information|FOI|FoI|The|This|That|Same|Said)\\b)\\p{Lu}\\p{L}+(?:\\s*\\([^)]*\\))?\\s+Act\\b"
                    + "|(?i:\\bact)\\s+(?!2000\\b)(?:1[89]|20)\\d\\d\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");

    private NotHeldChecks() {}

    /** A section of refusal cited for information that is not held; or, as advice, the wording of a refusal notice. */
    static Stream<Fault> wording(Subject subject) {
        return notHeld(subject)
                .map(d -> {
                    if (cites(d)) {
                        return Fault.in(
                                        d.name(),
                                        "A section under which information is refused is cited, though the outcome is that it is not held.",
                                        "Decide which is true: held and refused, or not held.")
                                .weighing(Severity.RISK);
                    }
                    return Fault.in(
                            d.name(),
                            "The letter calls \"not held\" a refusal notice under section 17(1); it is an answer under section 1(1)(a).",
                            "Harmless; foi settings wording.not-held plain chooses the plain statement.");
                })
                .filter(fault -> fault.severity().isPresent() || subject.noticeWording());
    }

    /** Advice and assistance: what was searched, and who may hold it instead. */
    static Stream<Fault> search(Subject subject) {
        return notHeld(subject)
                .filter(d -> !d.outcome()
                        .particulars()
                        .missing(List.of(SEARCH, LIKELY_HOLDER))
                        .isEmpty())
                .map(d -> Fault.in(
                        d.name(),
                        "The letter does not say %s."
                                .formatted(d.outcome().particulars().missing(List.of(SEARCH, LIKELY_HOLDER)).stream()
                                        .map(foi.law.Particular::asks)
                                        .collect(Collectors.joining(", nor "))),
                        "Add it where it helps (--search, --likely-holder)."));
    }

    private static Stream<Decided> notHeld(Subject subject) {
        return subject.decided().filter(d -> d.outcome().kind() == OutcomeKind.NOT_HELD);
    }

    private static boolean cites(Decided decided) {
        String own = String.join("\n", decided.outcome().particulars().texts().values());
        String answer = Subject.refuses(decided.part()) ? "" : decided.part().answer();
        return SENTENCE_END
                .splitAsStream(own + "\n" + answer)
                .anyMatch(sentence -> REFUSAL_SECTION.matcher(sentence).find()
                        && !OTHER_ACT.matcher(sentence).find());
    }
}
