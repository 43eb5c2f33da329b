package foi.tui.list;

import foi.register.Selection;
import foi.tui.standing.Mark;
import java.util.List;
import java.util.function.Predicate;

/** Which of the requests are listed. */
enum View {
    OPEN("open", "open requests", Selection.OPEN, "No request is open. Press n to log one; v shows the closed ones."),
    MINE("mine", "my open requests", Selection.OPEN, "No open request is yours. Press a on one to take it over."),
    LATE("late", "late requests", Selection.OPEN, "No request is late."),
    WAITING("waiting", "waiting requests", Selection.OPEN, "No request waits for its applicant."),
    CLOSED("closed", "closed requests", Selection.ALL, "No request is closed yet."),
    ALL("all", "all requests", Selection.ALL, "No requests yet. Press n to log the first.");

    private final String word;
    private final String title;
    private final Selection needs;
    private final String empty;

    View(String word, String title, Selection needs, String empty) {
        this.word = word;
        this.title = title;
        this.needs = needs;
        this.empty = empty;
    }

    /** Which rows it lists for the officer of that account. */
    Predicate<Row> of(String account) {
        return switch (this) {
            case OPEN -> row -> row.mark() != Mark.CLOSED;
            case MINE ->
                row -> row.mark() != Mark.CLOSED
                        && row.request().owner().filter(account::equals).isPresent();
            case LATE -> row -> row.mark() == Mark.LATE;
            case WAITING -> row -> row.standing().state().paused();
            case CLOSED -> row -> row.mark() == Mark.CLOSED;
            case ALL -> row -> true;
        };
    }

    /** The next one, round and round. */
    View next(int step) {
        List<View> all = List.of(values());
        return all.get(Math.floorMod(all.indexOf(this) + step, all.size()));
    }

    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** What has to be read from the register for it. */
    Selection needs() {
        return needs;
    }

    /** What is said when it lists nothing. */
    String empty() {
        return empty;
    }
}
