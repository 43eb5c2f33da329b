package foi.letters;

import foi.law.Particular;
import foi.letters.Check.Fault;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Text;
import java.util.Set;
import java.util.stream.Stream;

/** Whether each part of the request is answered, and says whether the information is held. */
final class PartChecks {

    private static final Set<String> PERSONAL = Set.of("38", "40", "41", "44");

    private PartChecks() {}

    /** Every part of the request has something to print: an answer, or an outcome that speaks for itself. */
    static Stream<Fault> answered(Subject subject) {
        boolean nothingForAll = subject.occasion().request().answer().isBlank();
        if (subject.parts().findAny().isEmpty() && nothingForAll) {
            return Stream.of(Fault.whole(
                    "The request has neither parts nor an answer.",
                    "Add its questions with foi part %s add.".formatted(subject.reference())));
        }
        Stream<Fault> empty = subject.parts()
                .filter(part -> part.answer().isBlank() && part.outcomes().isEmpty())
                .map(part -> Fault.in(
                        subject.name(part),
                        "The part has neither an answer nor an outcome.",
                        "Answer it with foi answer, and say with foi outcome what was decided."));
        Stream<Fault> promised = subject.parts()
                .filter(part -> nothingForAll
                        && part.answer().isBlank()
                        && !part.outcomes().isEmpty()
                        && part.outcomes().stream().allMatch(o -> o.kind() == OutcomeKind.DISCLOSED))
                .map(part -> Fault.in(
                        subject.name(part),
                        "The part is recorded as disclosed, but its answer is empty.",
                        "Give the information with foi answer."));
        return Stream.concat(empty, promised);
    }

    /** The applicant is told whether the information is held, or it is communicated, which says so: s.1(1)(a), s.1(5). */
    static Stream<Fault> heldStated(Subject subject) {
        if (subject.parts().findAny().isEmpty()
                && !subject.occasion().request().answer().isBlank()) {
            return Stream.of(Fault.whole(
                    "The letter answers the request but records no outcome, so nothing says whether the information is held.",
                    "Add the question as a part and record its outcome."));
        }
        Stream<Fault> costly = subject.decided()
                .filter(d -> d.outcome()
                        .provision()
                        .filter(p -> p.needs().contains(Particular.HELD_STATEMENT))
                        .isPresent())
                .filter(d -> d.outcome()
                        .text(Particular.HELD_STATEMENT)
                        .filter(text -> !Placeholders.saysNothing(text))
                        .isEmpty())
                .map(d -> Fault.in(
                        d.name(),
                        "%s does not lift the duty to say whether the information is held, and nothing says it."
                                .formatted(d.called()),
                        "Say it with --held; if finding out alone would exceed the limit, rely on s.12(2)."));
        Stream<Fault> unsaid = subject.parts()
                .filter(part -> !(part.answer().isBlank() && part.outcomes().isEmpty()))
                .filter(part -> part.outcomes().stream().allMatch(o -> o.kind() == OutcomeKind.HELD_ELSEWHERE))
                .map(part -> Fault.in(
                        subject.name(part),
                        part.outcomes().isEmpty()
                                ? "The answer does not say whether the information is held: no outcome is recorded."
                                : "The part says who else may hold the information, not whether this authority does.",
                        "Record disclosed, not-held, withheld or refused, whichever is true."));
        return Stream.concat(unsaid, costly);
    }

    /** A dash or "N/A" in the place of an answer refuses without saying so. */
    static Stream<Fault> refusalStated(Subject subject) {
        return subject.parts()
                .filter(part -> !Subject.refuses(part) && !part.has(OutcomeKind.NOT_HELD))
                .flatMap(part -> Placeholders.gap(part.answer()).stream().map(gap -> {
                    Fault fault = Fault.in(
                            subject.name(part),
                            gap + ", and nothing says that information is refused or not held.",
                            "Record what was decided about it, or fill it and explain the mark below the table.");
                    return Placeholders.notApplicable(part.answer()) ? fault.weighing(Severity.RISK) : fault;
                }));
    }

    /** "Less than 5" withholds a number, most often because somebody could be recognised: an exemption is needed. */
    static Stream<Fault> smallNumbers(Subject subject) {
        String remedy = "Record withheld under s.40(2) for it with the reasons, or give the number.";
        Stream<Fault> inParts = subject.parts()
                .filter(part -> part.outcomes().stream().noneMatch(PartChecks::protectsPersons))
                .flatMap(part -> Placeholders.suppressedNumber(part.answer()).stream()
                        .map(found -> Fault.in(subject.name(part), suppressed(found), remedy)));
        boolean protectedSomewhere = subject.decided().anyMatch(decided -> protectsPersons(decided.outcome()));
        Stream<Fault> forAll = Placeholders.suppressedNumber(
                        subject.occasion().request().answer())
                .stream()
                .filter(found -> !protectedSomewhere)
                .map(found -> Fault.whole(suppressed(found), remedy));
        return Stream.concat(inParts, forAll);
    }

    private static String suppressed(String found) {
        return "\"%s\" withholds the exact number, and no exemption is cited for it."
                .formatted(Text.excerpt(found, 30));
    }

    /** Clarification may be asked only to identify and locate the information, so the question must be a real one. */
    static Stream<Fault> clarificationSpecific(Subject subject) {
        return subject.decided()
                .filter(d -> d.outcome().kind() == OutcomeKind.CLARIFICATION_NEEDED)
                .filter(d -> !Reasons.asked(d.outcome().text(Particular.WHY).orElse("")))
                .map(d -> Fault.in(
                        d.name(),
                        "The letter asks for clarification without a question that the applicant could answer.",
                        "Say what further information is needed to identify and locate what is asked for (--why)."));
    }

    /** A part about which clarification is asked is not closed by this letter. */
    static Stream<Fault> stillOpen(Subject subject) {
        return subject.decided()
                .filter(d -> d.outcome().kind() == OutcomeKind.CLARIFICATION_NEEDED)
                .map(d -> Fault.in(
                        d.name(),
                        "The part stays open: clarification is asked for.",
                        "When it comes, record it with foi clock %s clarification-supplied --on DATE --part \"#%d\"."
                                .formatted(
                                        subject.reference(),
                                        subject.parts().toList().indexOf(d.part()) + 1)));
    }

    private static boolean protectsPersons(Outcome outcome) {
        return outcome.kind() == OutcomeKind.WITHHELD
                && outcome.provision()
                        .filter(p -> PERSONAL.contains(p.citation().section()))
                        .isPresent();
    }
}
