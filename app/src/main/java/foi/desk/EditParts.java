package foi.desk;

import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Overtaken;
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
                    parts.add(new Part(freshNumber(request), label.strip(), question, "", List.of()));
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
                    return edited(request, part, edited);
                })
                .summary();
    }

    /**
     * Changes the label and the question of the part of that number, for an officer who began with the part as it
     * {@code was}; the one of the two that is as it was stays as it is now, whatever a colleague made of it.
     *
     * @throws Overtaken when a colleague has made something else of the same one meanwhile, or removed the part
     */
    public String edit(String reference, int number, Part was, String label, String question) {
        return changing.changeUnlessDone(
                reference,
                request -> Changing.part(request, number)
                        .filter(now ->
                                merged(request, now, was, label, question).equals(now))
                        .map(now -> "The words of %s are as you wrote them already; nothing is changed."
                                .formatted(Changing.named(request, now))),
                request -> {
                    changing.refuseClosed(request);
                    refuseBlank(question);
                    Part now = changing.part(request, number, label.strip() + "\n" + question);
                    List<Version> both = versions(request, now, was, label, question);
                    if (both.stream().anyMatch(Version::clashes)) {
                        throw changing.overtaking(request)
                                .changed(
                                        both.stream()
                                                .filter(Version::clashes)
                                                .map(Version::clash)
                                                .toList(),
                                        event -> event.kind() == EventKind.PART_EDITED);
                    }
                    return edited(request, now, merged(request, now, was, label, question));
                });
    }

    private static List<Version> versions(Request request, Part now, Part was, String label, String question) {
        String of = " of " + Changing.named(request, now);
        return List.of(
                new Version("the label" + of, was.label(), now.label(), label.strip()),
                new Version("the question" + of, was.question(), now.question(), question));
    }

    private static Part merged(Request request, Part now, Part was, String label, String question) {
        List<Version> both = versions(request, now, was, label, question);
        return now.asking(both.get(0).merged(), both.get(1).merged());
    }

    private static Changing.Changed edited(Request request, Part part, Part edited) {
        return new Changing.Changed(
                request.with(edited),
                EventKind.PART_EDITED,
                "Changed %s.".formatted(Changing.named(request, part)),
                edited.label() + "\n" + edited.question());
    }

    /** Removes a part. One that has an answer, an outcome or a place in the clock is refused unless {@code anyway}. */
    public String remove(String reference, String called, boolean anyway) {
        return changing.changeOpen(reference, request -> {
                    Part part = Labels.of(request).get(called, request.reference());
                    return new RemovePart(desk, request, part).decide(anyway);
                })
                .summary();
    }

    /** A number that no part has had, lest what is begun on one be kept with another; the history tells of those removed. */
    private int freshNumber(Request request) {
        long removed = desk.register().history(Optional.of(request.reference())).stream()
                .filter(event -> event.kind() == EventKind.PART_REMOVED)
                .count();
        return Math.max(request.nextPartNumber(), request.parts().size() + (int) removed + 1);
    }

    private static void refuseBlank(String question) {
        if (question.isBlank()) {
            throw new InputRefused("The part has no question.", "Give the question in the requester's own words.");
        }
    }
}
