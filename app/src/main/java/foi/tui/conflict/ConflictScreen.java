package foi.tui.conflict;

import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A colleague was quicker: both versions of what was to be saved, and the choice between them. Esc decides nothing.
 *
 * <p>A choice closes this screen first; its errand is for the screen beneath, which was about to save.
 *
 * @param title where the officer is, such as {@code FOI-2627-00001 · part 2)}
 * @param told who changed what and when, in a sentence
 * @param officer who changed it, by account; empty where that is not known
 * @param clashes both versions of what differs
 * @param mine saves the officer's own version over theirs
 * @param theirs takes theirs, and gives up what the officer typed
 * @param both puts both into the editor, for the officer to make one of them; absent where there is no editor
 * @param sure whether the officer is being asked whether to give up their own version
 * @param top the first line that is seen
 */
public record ConflictScreen(
        String title,
        String told,
        String officer,
        List<Clash> clashes,
        Errand mine,
        Errand theirs,
        Optional<Errand> both,
        boolean sure,
        int top)
        implements Screen {

    private static final String NOTHING_LOST = "Both versions are kept. Nothing of yours is lost.";

    public ConflictScreen {
        clashes = List.copyOf(clashes);
    }

    /** A choice between the officer's own version and theirs. */
    public static ConflictScreen of(String title, Overtaken overtaken, Errand mine, Errand theirs) {
        return new ConflictScreen(
                title,
                overtaken.what(),
                overtaken.officer(),
                overtaken.clashes(),
                mine,
                theirs,
                Optional.empty(),
                false,
                0);
    }

    /** The same, and a way to make one of both in an editor. */
    public ConflictScreen merging(Errand intoTheEditor) {
        return new ConflictScreen(title, told, officer, clashes, mine, theirs, Optional.of(intoTheEditor), sure, top);
    }

    private ConflictScreen at(boolean asked, int row) {
        return new ConflictScreen(title, told, officer, clashes, mine, theirs, both, asked, row);
    }

    @Override
    public List<Action> actions() {
        if (sure) {
            return List.of(
                    Action.of("y Y", "give mine up", "Takes theirs; what you typed is gone", () -> chosen(theirs))
                            .changing(),
                    Action.of("n N", "go on choosing", "Keeps both for now", () -> Turn.stay(at(false, top))));
        }
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("y Y", "keep mine", "Saves your version over theirs", () -> chosen(mine))
                .changing());
        actions.add(Action.of(
                "t T",
                "take theirs",
                "Leaves theirs as it is and gives yours up, after asking",
                () -> Turn.stay(at(true, top))));
        both.ifPresent(errand -> actions.add(Action.of(
                "b B",
                "both into the editor",
                "Puts theirs and then yours into the editor, to make one of them",
                () -> chosen(errand))));
        return actions;
    }

    private static Turn chosen(Errand errand) {
        return Turn.back().asking(errand);
    }

    @Override
    public Turn back() {
        return sure
                ? Turn.stay(at(false, top))
                : Turn.back().saying("Nothing is decided yet; what you typed is still there. Save again to choose.");
    }

    @Override
    public String notice() {
        return sure ? "Take theirs? What you typed will be gone." : "";
    }

    @Override
    public Turn take(In in, Size body) {
        Pager pager = pager(body);
        Pager moved = pager.take(in, room(body));
        return Turn.stay(moved.equals(pager) ? this : at(sure, moved.top()));
    }

    @Override
    public Drawing draw(Size body) {
        List<Line> lines = new ArrayList<>(head(body));
        Drawing versions = pager(body).draw(room(body));
        lines.addAll(versions.lines());
        return new Drawing(lines, new Place(head(body).size(), 1)).fit(body);
    }

    private Pager pager(Size body) {
        String who = officer.isEmpty() ? "colleague" : officer;
        return new Pager(new Versions(who, body.columns()).of(clashes), top);
    }

    private Size room(Size body) {
        return body.withRows(body.rows() - head(body).size());
    }

    private List<Line> head(Size body) {
        List<Line> lines = new ArrayList<>();
        Width.wrap(told, Math.max(1, body.columns() - 2)).forEach(line -> lines.add(Line.of(" " + line)));
        lines.add(Line.of(" " + NOTHING_LOST, Style.QUIET));
        lines.add(Line.EMPTY);
        return lines;
    }
}
