package foi.letters;

import static foi.law.Particular.PUBLIC_INTEREST;
import static foi.law.Particular.PUBLIC_INTEREST_AGAINST;
import static foi.law.Particular.PUBLIC_INTEREST_FOR;

import foi.law.Particular;
import foi.law.Provision;
import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.OutcomeKind;
import foi.register.Text;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a letter that neither confirms nor denies keeps to that. */
final class NeitherChecks {

    /** Words that tell whether there is something; a sentence with "whether" or "if" tells nothing. */
    private static final Pattern REVEALS =
            Pattern.compile("(?i)\\b(?:we|council|trust|authority|which|it)\\s+(?:does|do|did)?\\s*(?:not\\s+)?"
                    + "(?:currently\\s+)?holds?\\b|\\b(?:is|are|was|were)\\s+(?:not\\s+)?(?:held|on file|recorded)\\b"
                    + "|\\bno\\s+(?:such\\s+)?(?:records?|information|documents?|files?|cases?)\\s+(?:is|are|was|were|exists?|held)\\b"
                    + "|\\bthere (?:is|are|was|were) (?:no|one|two|several|\\d+)\\b");

    private static final Pattern TELLS_NOTHING =
            Pattern.compile("(?i)\\b(?:whether|if|would|were it|may|might|any)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\n");

    /** What a balance speaks of that weighs the telling and not what is told. */
    private static final Pattern ON_CONFIRMING =
            Pattern.compile("(?i)\\b(?:confirm|den(?:y|ie|ial)|whether|exist|is held|are held|know(?:ing|n)?\\b)");

    private static final Set<OutcomeKind> TELLING =
            Set.of(OutcomeKind.DISCLOSED, OutcomeKind.NOT_HELD, OutcomeKind.WITHHELD);

    private NeitherChecks() {}

    /** Under a qualified exemption the balance is about confirming or denying, whatever would be told: s.17(3)(a). */
    static Stream<Fault> confirming(Subject subject) {
        return neither(subject)
                .filter(d ->
                        d.outcome().provision().filter(Provision::isQualified).isPresent())
                .flatMap(d -> confirming(d).stream());
    }

    private static Optional<Fault> confirming(Decided d) {
        Optional<String> balance = d.outcome().text(PUBLIC_INTEREST).filter(text -> !Placeholders.saysNothing(text));
        if (balance.isEmpty()) {
            return Optional.of(Fault.in(
                    d.name(),
                    "%s is qualified, and no reasons are given why the public interest favours neither confirming nor denying."
                            .formatted(d.called()),
                    "Weigh what confirming or denying would do, not what the information says (--public-interest,"
                            + " --public-interest-for, --public-interest-against)."));
        }
        boolean aboutConfirming = Stream.of(PUBLIC_INTEREST, PUBLIC_INTEREST_FOR, PUBLIC_INTEREST_AGAINST)
                .map(d.outcome()::text)
                .flatMap(Optional::stream)
                .anyMatch(text -> ON_CONFIRMING.matcher(text).find());
        return aboutConfirming
                ? Optional.empty()
                : Optional.of(Fault.in(
                                d.name(),
                                "%s: the balance weighs the information, not whether to confirm that it is held."
                                        .formatted(d.called()),
                                "Say what confirming or denying alone would do (--public-interest).")
                        .weighing(Severity.RISK));
    }

    /** Nothing in the letter tells whether the information is held: s.17(4). */
    static Stream<Fault> revealing(Subject subject) {
        Stream<Fault> said = neither(subject)
                .flatMap(d -> Stream.concat(
                                Stream.of(d.part().answer()), d.outcome().particulars().texts().values().stream())
                        .flatMap(SENTENCE_END::splitAsStream)
                        .filter(sentence -> REVEALS.matcher(sentence).find()
                                && !TELLS_NOTHING.matcher(sentence).find())
                        .limit(1)
                        .map(sentence -> Fault.in(
                                d.name(),
                                "%s: the letter neither confirms nor denies, and yet says \"%s\"."
                                        .formatted(
                                                d.called(),
                                                Text.excerpt(sentence.strip().replaceAll("\\.$", ""), 60)),
                                "Take out whatever tells whether the information is held.")));
        Stream<Fault> decided = neither(subject)
                .flatMap(d -> d.part().outcomes().stream()
                        .filter(other -> TELLING.contains(other.kind())
                                && other.scope().equals(d.outcome().scope()))
                        .limit(1)
                        .map(other -> Fault.in(
                                d.name(),
                                "%s: for the same information the part is also \"%s\", which tells whether it is held."
                                        .formatted(d.called(), other.kind().words()),
                                "Say to which information each applies (--scope), or keep one of them.")));
        return Stream.concat(said, decided);
    }

    /** An absolute exemption is not weighed; a paragraph on the public interest suggests that it might have been. */
    static Stream<Fault> needless(Subject subject) {
        return subject.decided()
                .filter(d -> d.outcome()
                        .provision()
                        .filter(p -> p.effect() == Provision.Effect.ABSOLUTE
                                && !p.citation().section().equals("41"))
                        .isPresent())
                .filter(d -> d.outcome().particulars().texts().entrySet().stream()
                        .anyMatch(text -> isInterest(text.getKey())
                                || text.getValue()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("public interest")))
                .map(d -> Fault.in(
                        d.name(),
                        "%s is absolute: the public interest is not weighed, and a paragraph on it confuses."
                                .formatted(d.called()),
                        "Leave the public interest out."));
    }

    private static boolean isInterest(Particular particular) {
        return Set.of(PUBLIC_INTEREST, PUBLIC_INTEREST_FOR, PUBLIC_INTEREST_AGAINST)
                .contains(particular);
    }

    private static Stream<Decided> neither(Subject subject) {
        return subject.decided().filter(d -> d.outcome().kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
    }
}
