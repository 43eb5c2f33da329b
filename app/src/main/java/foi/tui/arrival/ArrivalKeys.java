package foi.tui.arrival;

import foi.tui.stage.Action;
import java.util.List;

/**
 * The keys of a new request.
 *
 * @param request as it is
 */
record ArrivalKeys(NewRequest request) {

    List<Action> actions() {
        if (!request.arranging()) {
            return form();
        }
        Arranging parts = request.parts().orElseThrow();
        return parts.editing().isPresent() ? editing(parts) : list(parts);
    }

    private List<Action> form() {
        return List.of(
                Action.of("Ctrl-S", "go on", "Goes on to the parts, and from there logs the request", request::toParts)
                        .changing(),
                Action.of("F6", "parts", "Shows the questions found in the text", request::showParts)
                        .offIf(
                                request.sheet().value("text").isBlank(),
                                "There is no text to find questions in; paste the request first."));
    }

    private List<Action> list(Arranging parts) {
        String none = "There is no part; press a to add one.";
        boolean empty = parts.parts().isEmpty();
        return List.of(
                Action.of("Ctrl-S", "log the request", "Logs the request with these parts", request::log)
                        .changing(),
                Action.of(
                                "Enter e",
                                "edit",
                                "Changes the label and the words, or splits the part",
                                () -> request.arranged(parts.edit()))
                        .offIf(empty, none),
                Action.of(
                                "m",
                                "merge with next",
                                "Merges the part with the next one",
                                () -> request.arranged(parts.joined()).saying("Merged; Ctrl-Z undoes it."))
                        .offIf(!parts.canJoin(), "There is no part after this one to merge it with."),
                Action.of(
                                "x Delete",
                                "remove",
                                "Removes the part from the list; the text stays as it is",
                                () -> request.arranged(parts.removed()).saying("Removed; Ctrl-Z undoes it."))
                        .offIf(empty, none),
                Action.of("a Insert", "add", "Adds a part after this one", () -> request.arranged(parts.added())),
                Action.of("Ctrl-Z u", "undo", "Undoes the last step", () -> request.arranged(parts.undone()))
                        .offIf(!parts.touched(), "Nothing has been changed yet."));
    }

    private List<Action> editing(Arranging parts) {
        return List.of(
                Action.of("Ctrl-S", "keep", "Keeps the part as it now is", () -> request.arranged(parts.edited())),
                Action.of(
                                "F8",
                                "split",
                                "Makes several parts of it, one for each paragraph",
                                () -> request.arranged(parts.split()).saying("Split; give the new parts their labels."))
                        .offIf(!parts.canSplit(), "Leave an empty line where it is to be split, then press F8."));
    }
}
