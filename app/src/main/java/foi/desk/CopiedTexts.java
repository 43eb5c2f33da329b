package foi.desk;

import foi.law.Particular;
import foi.letters.Finding;
import foi.letters.LetterWriter;
import foi.letters.Severity;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons that stand word for word in another case: they may be right in both, and are seldom. */
final class CopiedTexts {

    /** The texts that are about one case alone. */
    private static final Set<Particular> REASONS = EnumSet.of(
            Particular.WHY,
            Particular.HARM,
            Particular.PUBLIC_INTEREST_FOR,
            Particular.PUBLIC_INTEREST_AGAINST,
            Particular.PUBLIC_INTEREST,
            Particular.REASONABLE);

    /** Shorter ones are alike by chance, in characters. */
    private static final int SHORTEST = 60;

    private CopiedTexts() {}

    static List<Finding> findings(Desk desk, Request request) {
        return request.parts().stream()
                .flatMap(part -> part.outcomes().stream()
                        .filter(outcome -> outcome.provision().isPresent())
                        .flatMap(outcome -> found(desk, request, part, outcome)))
                .toList();
    }

    private static Stream<Finding> found(Desk desk, Request request, Part part, Outcome outcome) {
        return outcome.particulars().texts().entrySet().stream()
                .filter(text ->
                        REASONS.contains(text.getKey()) && text.getValue().length() >= SHORTEST)
                .flatMap(text -> alike(desk, request, text)
                        .map(others -> new Finding(
                                LetterWriter.TEXT_COPIED,
                                Severity.ADVICE,
                                Optional.of(Labels.of(request).name(part)),
                                "s.17(1)(c)",
                                "%s: the same words stand in %s."
                                        .formatted(
                                                outcome.provision()
                                                        .orElseThrow()
                                                        .citation(),
                                                others),
                                "Look whether they are true of this case as well (%s)."
                                        .formatted(text.getKey().option())))
                        .stream());
    }

    private static Optional<String> alike(Desk desk, Request request, Map.Entry<Particular, String> text) {
        List<Reference> others = desk.register().alike(text.getValue(), request.reference());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.stream().map(Reference::written).collect(Collectors.joining(", ")));
    }
}
