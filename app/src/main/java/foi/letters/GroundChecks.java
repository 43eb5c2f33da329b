package foi.letters;

import foi.law.Particular;
import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.OutcomeKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each exemption can be relied on as it is: by this body, and with what it rests on said. */
final class GroundChecks {

    /** What an exemption rests on besides its reasons; without it the reasons do not show that it applies. */
    private static final Set<Particular> GROUNDS =
            Set.of(Particular.HARM, Particular.PURPOSE, Particular.OBTAINED_FROM, Particular.ENACTMENT);

    private static final Pattern WOULD = Pattern.compile("(?i)\\bwould\\b");

    private GroundChecks() {}

    /** An exemption that the Act gives to other bodies. */
    static Stream<Fault> available(Subject subject) {
        return relied(subject)
                .flatMap(d -> d.outcome().provision().orElseThrow().bodies().stream()
                        .map(bodies -> {
                            Fault fault = Fault.in(
                                    d.name(),
                                    "%s: section %s is for %s alone.".formatted(d.called(), section(d), bodies),
                                    "Choose the exemption that applies to this authority; foi law lists them.");
                            return section(d).equals("33") ? fault.weighing(Severity.RISK) : fault;
                        }));
    }

    /** Section 36 rests on the reasonable opinion of a qualified person, which must exist before it is relied on. */
    static Stream<Fault> opinion(Subject subject) {
        return missing(subject, Set.of(Particular.OPINION))
                .map(d -> Fault.in(
                        d.name(),
                        "%s: no qualified person's opinion is recorded.".formatted(d.called()),
                        "Record whose opinion it is, of which day, and what it says (%s)."
                                .formatted(Particular.OPINION.option())));
    }

    /** What a prejudice would be and to whom; from whom a confidence came; which enactment forbids disclosure. */
    static Stream<Fault> shown(Subject subject) {
        return missing(subject, GROUNDS).map(d -> {
            List<Particular> wanted = wanted(d, GROUNDS);
            return Fault.in(
                    d.name(),
                    "%s: it is not said %s."
                            .formatted(
                                    d.called(),
                                    wanted.stream().map(Particular::asks).collect(Collectors.joining("; "))),
                    "Say it (%s)."
                            .formatted(wanted.stream().map(Particular::option).collect(Collectors.joining(", "))));
        });
    }

    /** Whether the harm would happen or would be likely to: the letter says which, as the Commissioner expects. */
    static Stream<Fault> likelihood(Subject subject) {
        return relied(subject)
                .filter(d -> d.outcome()
                        .text(Particular.HARM)
                        .filter(harm -> !Placeholders.saysNothing(harm)
                                && !WOULD.matcher(harm).find())
                        .isPresent())
                .map(d -> Fault.in(
                        d.name(),
                        "%s: it is not said whether the harm would happen, or would be likely to."
                                .formatted(d.called()),
                        "Say \"would\" or \"would be likely to\" (%s).".formatted(Particular.HARM.option())));
    }

    /** Section 31 applies only to what is not exempt by virtue of section 30. */
    static Stream<Fault> notBoth(Subject subject) {
        return relied(subject)
                .filter(d -> section(d).equals("31"))
                .filter(d -> relied(subject)
                        .anyMatch(other -> section(other).equals("30")
                                && other.name().equals(d.name())
                                && other.outcome().scope().equals(d.outcome().scope())))
                .map(d -> Fault.in(
                        d.name(),
                        "%s: sections 30 and 31 are both relied on for the same information.".formatted(d.called()),
                        "Keep one of them, or say to which information each applies (--scope)."));
    }

    private static Stream<Decided> missing(Subject subject, Set<Particular> grounds) {
        return relied(subject).filter(d -> !wanted(d, grounds).isEmpty());
    }

    private static List<Particular> wanted(Decided decided, Set<Particular> grounds) {
        return decided.outcome().provision().orElseThrow().needs().stream()
                .filter(grounds::contains)
                .filter(particular -> decided.outcome()
                        .text(particular)
                        .filter(text -> !Placeholders.saysNothing(text))
                        .isEmpty())
                .toList();
    }

    private static Stream<Decided> relied(Subject subject) {
        return subject.decided()
                .filter(d -> d.outcome().kind() == OutcomeKind.WITHHELD
                        || d.outcome().kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
    }

    private static String section(Decided decided) {
        return decided.outcome().provision().orElseThrow().citation().section();
    }
}
