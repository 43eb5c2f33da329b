package foi.tui.stage;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.widget.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A text that is read, page by page, and perhaps copied from; Esc goes back.
 *
 * @param title where the officer is
 * @param told what is to be read
 * @param actions what can be done besides
 * @param top the first row seen
 */
public record Notice(String title, Told told, List<Action> actions, int top) implements Screen {

    public Notice {
        actions = List.copyOf(actions);
    }

    /** A text from which Enter goes back too. */
    public static Notice of(String title, Told told) {
        return new Notice(title, told, List.of(Action.of("Enter", "back", "Goes back", Turn::back)), 0);
    }

    /** A text at the end of which one thing can be done, by that key. */
    public static Notice asking(String title, Told told, Action action) {
        return new Notice(title, told, List.of(action), 0);
    }

    /** The same, saying in a word or two where Enter goes, and going there. */
    public Notice leading(String hint, String help, Supplier<Turn> does) {
        return new Notice(title, told, List.of(Action.of("Enter", hint, help, does)), top);
    }

    @Override
    public Turn take(In in, Size body) {
        Pager moved = pager(body).take(line(in), seen(body));
        return Turn.stay(moved.top() == top ? this : new Notice(title, told, actions, moved.top()));
    }

    /** Letters are no text here: j and k move as they do in lists. */
    private static In line(In in) {
        return in instanceof Key key && key.is("j")
                ? new Key("Down")
                : in instanceof Key other && other.is("k") ? new Key("Up") : in;
    }

    @Override
    public Drawing draw(Size body) {
        Pager pager = pager(body);
        Size seen = seen(body);
        List<Line> lines = new ArrayList<>(pager.draw(seen).lines());
        if (!seen.equals(body)) {
            String page = " page %d of %d: PgDn and PgUp turn pages".formatted(pager.page(seen), pager.pages(seen));
            lines.add(Line.of(page, Style.QUIET));
        }
        return new Drawing(lines, new Place(0, 0));
    }

    /** The rows for the text: all of them, or one less where it takes several pages. */
    private Size seen(Size body) {
        boolean fits = told.lines(body.columns()).size() <= body.rows();
        return fits ? body : body.withRows(body.rows() - 1);
    }

    private Pager pager(Size body) {
        return new Pager(told.lines(body.columns()), top);
    }
}
