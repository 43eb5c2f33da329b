package foi.desk;

import static java.util.stream.Collectors.joining;

import foi.register.EventKind;
import foi.register.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the outcomes of a part when others are put in their place.
 *
 * @param added those that decide something new
 * @param changed those with other texts than before
 * @param takenBack those that decide nothing any more
 */
record OutcomeChanges(List<Outcome> added, List<Outcome> changed, List<Outcome> takenBack) {

    static OutcomeChanges between(List<Outcome> was, List<Outcome> now) {
        List<Outcome> left = new ArrayList<>(was);
        List<Outcome> added = new ArrayList<>();
        List<Outcome> changed = new ArrayList<>();
        List<Outcome> others = new ArrayList<>();
        // What stays as it is goes first, lest a like one be taken for it.
        now.stream().filter(outcome -> !left.remove(outcome)).forEach(others::add);
        for (Outcome outcome : others) {
            Optional<Outcome> earlier =
                    left.stream().filter(o -> OutcomeText.same(o, outcome)).findFirst();
            earlier.ifPresent(left::remove);
            (earlier.isPresent() ? changed : added).add(outcome);
        }
        return new OutcomeChanges(added, changed, left);
    }

    EventKind kind() {
        return added.isEmpty() && changed.isEmpty() && !takenBack.isEmpty()
                ? EventKind.OUTCOME_REMOVED
                : EventKind.OUTCOME_ADDED;
    }

    /** The changes in sentences, for the part of that name. */
    String summary(String part) {
        String said = Stream.of(
                        sentence("Recorded", part, added),
                        sentence("Changed", part, changed),
                        sentence("Took back", part, takenBack))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return said.isEmpty() ? "Put the outcomes of %s in another order.".formatted(part) : said;
    }

    private static Optional<String> sentence(String did, String part, List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of("%s for %s: %s."
                        .formatted(
                                did,
                                part,
                                outcomes.stream().map(OutcomeText::described).collect(joining("; "))));
    }

    /** The texts that were put in. */
    String texts() {
        return Stream.concat(added.stream(), changed.stream())
                .map(OutcomeText::texts)
                .filter(text -> !text.isEmpty())
                .collect(joining("\n"));
    }
}
