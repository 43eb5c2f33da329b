package foi.desk;

import foi.register.Clocks;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds, changes and removes the parts of a request. */
public final class EditParts {

    private final Desk desk;
    private final Changing changing;

    /** The task at {@code desk}. */
    public EditParts(Desk desk) {
        this.desk = desk;
        this.changing = new Changing(desk);
    }

    /** Adds a part at the end, with the requester's own label; tells what was done. */
    public String add(String reference, String label, String question) {
        return changing.changeOpen(reference, request -> {
                    refuseBlank(question);
                    List<Part> parts = new ArrayList<>(request.parts());
                    parts.add(new Part(request.nextPartNumber(), label.strip(), question, "", List.of()));
                    Request changed = request.withParts(parts);
                    return new Changing.Changed(
                            changed,
                            EventKind.PART_ADDED,
                            "Added %s."
                                    .formatted(
                                            Changing.quoted(Labels.of(changed).name(parts.get(parts.size() - 1)))),
                            question);
                })
                .summary();
    }

    /** Changes a part's label, its question, or both; an empty optional leaves it as it is. */
    public String edit(String reference, String called, Optional<String> label, Optional<String> question) {
        return changing.changeOpen(reference, request -> {
                    if (label.isEmpty() && question.isEmpty()) {
                        throw new InputRefused("Nothing to change is given.", "Give --label, --question or both.");
                    }
                    question.ifPresent(EditParts::refuseBlank);
                    Part part = Labels.of(request).get(called, request.reference());
                    Part edited = part.asking(
                            label.map(String::strip).orElse(part.label()), question.orElse(part.question()));
                    return new Changing.Changed(
                            request.with(edited),
                            EventKind.PART_EDITED,
                            "Changed %s."
                                    .formatted(
                                            Changing.quoted(Labels.of(request).name(part))),
                            edited.label() + "\n" + edited.question());
                })
                .summary();
    }

    /** Removes a part. One that has an answer, an outcome or a place in the clock is refused unless {@code anyway}. */
    public String remove(String reference, String called, boolean anyway) {
        return changing.changeOpen(reference, request -> {
                    Part part = Labels.of(request).get(called, request.reference());
                    String name = Labels.of(request).name(part);
                    boolean timed = request.clock().stream()
                            .anyMatch(e ->
                                    e.part().filter(n -> n == part.number()).isPresent());
                    if (timed) {
                        throw new InputRefused(
                                "Part \"%s\" has entries in the clock and cannot be removed.".formatted(name),
                                "Record that it was withdrawn instead (foi clock %s withdrawn --on DATE --part \"%s\")."
                                        .formatted(request.reference(), name));
                    }
                    if (!anyway && !(part.answer().isBlank() && part.outcomes().isEmpty())) {
                        throw new InputRefused(
                                "Part \"%s\" has an answer or an outcome.".formatted(name),
                                "Repeat the command with --anyway to remove it all the same; the history keeps the texts.");
                    }
                    Request without = request.withParts(request.parts().stream()
                            .filter(p -> p.number() != part.number())
                            .toList());
                    refuseEmptiedClock(request, without, name);
                    return new Changing.Changed(
                            without,
                            EventKind.PART_REMOVED,
                            "Removed %s.".formatted(Changing.quoted(name)),
                            part.question() + "\n\n" + part.answer());
                })
                .summary();
    }

    private static void refuseBlank(String question) {
        if (question.isBlank()) {
            throw new InputRefused("The part has no question.", "Give the question in the requester's own words.");
        }
    }

    /** What happened to the whole request may have touched this part alone; without it nothing would have happened. */
    private void refuseEmptiedClock(Request request, Request without, String name) {
        if (impossible(without) && !impossible(request)) {
            throw new InputRefused(
                    "Part \"%s\" is the only one to which the last entry in the clock applies.".formatted(name),
                    "Record that it was withdrawn instead (foi clock %s withdrawn --on DATE --part \"%s\")."
                            .formatted(request.reference(), name));
        }
    }

    private boolean impossible(Request request) {
        return Clocks.firstImpossible(request.asked().received(), request.parts(), request.clock(), desk.today())
                .isPresent();
    }
}
