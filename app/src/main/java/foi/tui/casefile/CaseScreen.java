package foi.tui.casefile;

import foi.law.ClockEvent;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.stage.Ways;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A case: how it stands, what is to be done next, its parts with their outcomes, its facts.
 */
public final class CaseScreen implements Screen {

    private static final int PAGE = 6;
    private static final String NO_PART = "There is no part yet; press a to add one.";

    private final CaseFile file;
    private final ListView list;

    private CaseScreen(CaseFile file, ListView list) {
        this.file = file;
        this.list = list;
    }

    /** The case of that reference. Throws {@link foi.register.InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return new CaseScreen(CaseFile.of(office.desk(), reference), ListView.START);
    }

    @Override
    public String title() {
        return file.reference() + " · " + Text.line(file.request().asked().subject());
    }

    @Override
    public Drawing draw(Size body) {
        return new CaseDrawing(file, list).draw(body);
    }

    @Override
    public Turn take(In in) {
        ListView other = list.take(in, parts().size(), PAGE);
        return Turn.stay(other.equals(list) ? this : new CaseScreen(file, other));
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(onPart(Action.of("Enter", "open part", "Opens the selected part", () -> part(this::opened))));
        actions.add(unlessClosed(Action.of(
                        "o", "outcome", "Records another outcome for the selected part", () -> part(this::outcome)))
                .offIf(parts().isEmpty(), NO_PART));
        actions.add(way("l c", "letter", "Shows the letter as it would go, and what the checks say", Ways::letter));
        actions.add(way("f", "files", "Shows the files that go with the letters, and what they hide", Ways::files));
        actions.add(
                unlessClosed(Action.of("a", "add part", "Adds a part", () -> Turn.open(this, PartForm.another(file)))));
        actions.add(Action.of(
                        "n",
                        "",
                        "Logs another request that has arrived",
                        () -> Turn.stay(this)
                                .asking(Errand.opening(
                                        CaseScreen.class,
                                        office -> office.ways().newRequest(office))))
                .changing());
        actions.add(way("d", "deadline", "Explains the deadline day by day", Ways::clock));
        actions.add(
                Action.of("t m", "note", "Notes something about the case", () -> Turn.open(this, NoteForm.about(file)))
                        .changing());
        actions.add(Action.of(
                "r", "read", "Shows the request as it was received", () -> Turn.open(this, RequestText.of(file))));
        actions.add(way("e", "", "Corrects the facts: who asks, how to reach them, who deals with it", Ways::facts)
                .changing());
        actions.add(way("A", "", "Opens the answer that serves all parts together", Ways::commonAnswer));
        actions.add(unlessClosed(Action.of(
                        "E",
                        "",
                        "Corrects the label and the question of the selected part",
                        () -> part(part -> Turn.open(this, PartForm.of(file, part)))))
                .offIf(parts().isEmpty(), NO_PART));
        actions.add(new Removal(file, this).action("x Delete", selected()).offIf(parts().isEmpty(), NO_PART));
        actions.add(Action.of(
                "i",
                "",
                "Shows all facts, letters, notes and events in full",
                () -> Turn.open(this, new InFull(file, Scroll.START))));
        actions.add(Action.of(
                "h",
                "",
                "Shows what was done to the case, and by whom",
                () -> Turn.open(this, HistoryScreen.of(file))));
        actions.add(unlessClosed(Action.of(
                "w",
                "",
                "Records that the applicant has withdrawn the request",
                () -> Turn.open(this, ClockEventForm.of(file, ClockEvent.Kind.WITHDRAWN)))));
        return actions;
    }

    private Action unlessClosed(Action action) {
        return action.changing().offWhen(file.closed());
    }

    private Action onPart(Action action) {
        return action.offIf(parts().isEmpty(), NO_PART);
    }

    private Action way(String keys, String hint, String help, Way way) {
        return Action.of(
                keys,
                hint,
                help,
                () -> Turn.stay(this)
                        .asking(Errand.opening(
                                CaseScreen.class, office -> way.open(office.ways(), office, file.reference()))));
    }

    /** A way that leads from the case as a whole. */
    private interface Way {
        Screen open(Ways ways, Office office, Reference reference);
    }

    private Turn opened(Part part) {
        return Turn.stay(this)
                .asking(Errand.opening(
                        CaseScreen.class, office -> office.ways().part(office, file.reference(), part.number())));
    }

    private Turn outcome(Part part) {
        return Turn.stay(this)
                .asking(Errand.opening(
                        CaseScreen.class,
                        office -> office.ways().outcome(office, file.reference(), part.number(), Optional.empty())));
    }

    private Turn part(Function<Part, Turn> then) {
        return selected().map(then).orElseGet(() -> Turn.stay(this).warning(NO_PART));
    }

    private List<Part> parts() {
        return file.request().parts();
    }

    private Optional<Part> selected() {
        return parts().isEmpty() ? Optional.empty() : Optional.of(parts().get(list.selected()));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(reload((self, loaded) -> Turn.stay(self)));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Changes.of(file.reference(), cases)
                .map(said -> reload((self, loaded) -> Turn.stay(self).saying(said)));
    }

    private Errand reload(java.util.function.BiFunction<CaseScreen, CaseFile, Turn> then) {
        return Errand.of(
                CaseScreen.class,
                office -> CaseFile.of(office.desk(), file.reference()),
                (self, loaded) -> then.apply(self.with(loaded), loaded));
    }

    /** The case as it is now, the same part selected where it is still there. */
    private CaseScreen with(CaseFile loaded) {
        List<Integer> numbers =
                loaded.request().parts().stream().map(Part::number).toList();
        int same = selected().map(part -> numbers.indexOf(part.number())).orElse(-1);
        int row = same < 0 ? list.selected() : same;
        return new CaseScreen(loaded, list.select(row, numbers.size(), PAGE));
    }
}
