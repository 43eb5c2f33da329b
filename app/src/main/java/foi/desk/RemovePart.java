package foi.desk;

import foi.register.Clocks;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;

/**
 * Decides whether a part can be removed, and what is left then.
 *
 * @param desk where the officer is at work
 * @param request the case as it is
 * @param part the part to be removed
 */
record RemovePart(Desk desk, Request request, Part part) {

    /** The case without the part. One that has an answer or an outcome is refused unless {@code anyway}. */
    Changing.Changed decide(boolean anyway) {
        if (hasEntries()) {
            throw refused("Part \"%s\" has entries in the clock and cannot be removed.");
        }
        if (!anyway && !(part.answer().isBlank() && part.outcomes().isEmpty())) {
            throw new InputRefused(
                    "Part \"%s\" has an answer or an outcome.".formatted(name()),
                    "Repeat the command with --anyway to remove it all the same; the history keeps the texts.");
        }
        Request without = request.withParts(request.parts().stream()
                .filter(p -> p.number() != part.number())
                .toList());
        refuseEmptiedClock(without);
        return new Changing.Changed(
                without,
                EventKind.PART_REMOVED,
                "Removed %s.".formatted(Changing.quoted(name())),
                part.question() + "\n\n" + part.answer());
    }

    private boolean hasEntries() {
        return request.clock().stream()
                .anyMatch(event -> event.part().filter(n -> n == part.number()).isPresent());
    }

    /** What happened to the whole request may have touched this part alone; without it nothing would have happened. */
    private void refuseEmptiedClock(Request without) {
        if (impossible(without) && !impossible(request)) {
            throw refused("Part \"%s\" is the only one to which the last entry in the clock applies.");
        }
    }

    private boolean impossible(Request given) {
        return Clocks.firstImpossible(given.asked().received(), given.parts(), given.clock(), desk.today())
                .isPresent();
    }

    private InputRefused refused(String what) {
        return new InputRefused(
                what.formatted(name()),
                "Record that it was withdrawn instead (foi clock %s withdrawn --on DATE --part \"%s\")."
                        .formatted(request.reference(), name()));
    }

    private String name() {
        return Labels.of(request).name(part);
    }
}
