package foi.desk;

import foi.register.Event;
import foi.register.EventKind;
import foi.register.Outcome;
import foi.register.Overtaken.Clash;
import foi.register.Part;
import foi.register.Request;
import java.util.List;
import java.util.Optional;

/**
 * Puts outcomes in the place of those with which an officer began.
 *
 * @param changing how the case is changed
 * @param part the number of the part
 * @param was the outcomes as the officer first saw them
 * @param now the outcomes as the officer wants them
 */
record ReplaceOutcomes(Changing changing, int part, List<Outcome> was, List<Outcome> now) {

    /** Tells what was done to the case. Throws {@link foi.register.Overtaken} when a colleague came first. */
    String in(String reference) {
        return changing.changeUnlessDone(reference, this::done, this::decide);
    }

    private Optional<String> done(Request request) {
        return Changing.part(request, part)
                .filter(kept -> kept.outcomes().equals(now))
                .map(kept -> "The outcomes of %s are as you want them already; nothing is changed."
                        .formatted(Changing.named(request, kept)));
    }

    private Changing.Changed decide(Request request) {
        changing.refuseClosed(request);
        Part kept = changing.part(request, part, OutcomeText.all(now));
        String name = Changing.named(request, kept);
        if (!kept.outcomes().equals(was)) {
            Clash clash = new Clash("the outcomes of " + name, OutcomeText.all(kept.outcomes()), OutcomeText.all(now));
            throw changing.overtaking(request).changed(List.of(clash), event -> isAbout(event, name));
        }
        OutcomeChanges changes = OutcomeChanges.between(was, now);
        return new Changing.Changed(
                request.with(kept.with(now)), changes.kind(), changes.summary(name), changes.texts());
    }

    private static boolean isAbout(Event event, String part) {
        boolean ofOutcomes = event.kind() == EventKind.OUTCOME_ADDED || event.kind() == EventKind.OUTCOME_REMOVED;
        return ofOutcomes && (event.summary().contains(part) || event.summary().contains(" parts: "));
    }
}
