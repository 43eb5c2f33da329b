package foi.desk;

import foi.law.Particular;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.Overtaken;
import foi.register.Part;
import foi.register.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records what was decided about a part, and takes it back. */
public final class RecordOutcome {

    private final Changing changing;

    /** The task at {@code desk}. */
    public RecordOutcome(Desk desk) {
        this.changing = new Changing(desk);
    }

    /**
     * Adds an outcome to the part called so, or to every part when it is called "all". Where there is one of the same
     * kind, provision and scope, that one gets the texts supplied and keeps those it has.
     */
    public Recorded add(String reference, String called, Outcome outcome) {
        List<Particular> missing = new ArrayList<>();
        String summary = changing.changeOpen(reference, request -> {
                    List<Part> parts = called(request, called);
                    Request changed = request;
                    for (Part part : parts) {
                        Outcome whole = completed(part.outcomes(), outcome);
                        whole.missing().stream()
                                .filter(p -> !missing.contains(p))
                                .forEach(missing::add);
                        changed = changed.with(part.with(replaced(part.outcomes(), whole)));
                    }
                    return new Changing.Changed(
                            changed,
                            EventKind.OUTCOME_ADDED,
                            "Recorded for %s: %s.".formatted(names(request, parts), OutcomeText.described(outcome)),
                            OutcomeText.texts(outcome));
                })
                .summary();
        return new Recorded(summary, List.copyOf(missing));
    }

    /**
     * What was recorded.
     *
     * @param summary what was done, in a sentence
     * @param missing what the outcome still needs from the officer
     */
    public record Recorded(String summary, List<Particular> missing) {}

    /**
     * Puts the outcomes {@code now} in the place of those of the part of that number, for an officer who began with the
     * outcomes {@code was}.
     *
     * @throws Overtaken when a colleague has recorded others meanwhile, or removed the part
     */
    public Recorded replace(String reference, int part, List<Outcome> was, List<Outcome> now) {
        String summary = new ReplaceOutcomes(changing, part, was, now).in(reference);
        return new Recorded(
                summary,
                now.stream()
                        .flatMap(outcome -> outcome.missing().stream())
                        .distinct()
                        .toList());
    }

    /** Takes away the outcomes of the part called so: all of them, or the one at {@code place}, from 1. */
    public String remove(String reference, String called, Optional<Integer> place) {
        return changing.changeOpen(reference, request -> {
                    List<Part> parts = called(request, called);
                    Request changed = request;
                    for (Part part : parts) {
                        changed = changed.with(part.with(without(request, part, place)));
                    }
                    return new Changing.Changed(
                            changed,
                            EventKind.OUTCOME_REMOVED,
                            "Took back for %s: %s."
                                    .formatted(
                                            names(request, parts),
                                            place.map(n -> "outcome " + n).orElse("every outcome")),
                            "");
                })
                .summary();
    }

    private static List<Part> called(Request request, String called) {
        if (!called.strip().equalsIgnoreCase(AnswerPart.ALL)
                || Labels.of(request).find(called).isPresent()) {
            return List.of(Labels.of(request).get(called, request.reference()));
        }
        if (request.parts().isEmpty()) {
            throw new InputRefused(
                    "%s has no parts yet.".formatted(request.reference()),
                    "Add its questions first with foi part %s add LABEL QUESTION.".formatted(request.reference()));
        }
        return request.parts();
    }

    private static Outcome completed(List<Outcome> outcomes, Outcome outcome) {
        return outcomes.stream()
                .filter(earlier -> OutcomeText.same(earlier, outcome))
                .findFirst()
                .map(earlier -> outcome.with(earlier.particulars().and(outcome.particulars())))
                .orElse(outcome);
    }

    private static List<Outcome> replaced(List<Outcome> outcomes, Outcome outcome) {
        List<Outcome> kept = new ArrayList<>(outcomes);
        kept.replaceAll(earlier -> OutcomeText.same(earlier, outcome) ? outcome : earlier);
        if (outcomes.stream().noneMatch(earlier -> OutcomeText.same(earlier, outcome))) {
            kept.add(outcome);
        }
        return kept;
    }

    private static List<Outcome> without(Request request, Part part, Optional<Integer> place) {
        if (place.isEmpty()) {
            return List.of();
        }
        int wanted = place.get();
        if (wanted < 1 || wanted > part.outcomes().size()) {
            throw new InputRefused(
                    "Part \"%s\" has no outcome %d; it has %d."
                            .formatted(
                                    Labels.of(request).name(part),
                                    wanted,
                                    part.outcomes().size()),
                    "foi show %s lists them in order.".formatted(request.reference()));
        }
        List<Outcome> kept = new ArrayList<>(part.outcomes());
        kept.remove(wanted - 1);
        return kept;
    }

    private static String names(Request request, List<Part> parts) {
        return parts.size() == 1 ? Changing.quoted(Labels.of(request).name(parts.get(0))) : parts.size() + " parts";
    }
}
