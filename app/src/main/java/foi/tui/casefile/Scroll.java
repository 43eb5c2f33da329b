package foi.tui.casefile;

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
import java.util.function.IntFunction;

/**
 * How far down a text is read whose lines depend on the width of the window.
 *
 * @param top the first line seen
 */
record Scroll(int top) {

    static final Scroll START = new Scroll(0);

    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    /** After a key; the same instance when it means nothing here. */
    Scroll take(In in, Size body, IntFunction<List<Line>> text) {
        In arrow = in instanceof Key key && key.is("j") ? new Key("Down") : in;
        In meant = arrow instanceof Key key && key.is("k") ? new Key("Up") : arrow;
        Pager pager = pager(body, text);
        int other = pager.take(meant, room(pager, body)).top();
        return other == top ? this : new Scroll(other);
    }

    /**
     * The lines in a window of that size with a margin of one column, the cursor on the first; below them which page it
     * is, where there are several.
     */
    Drawing draw(Size body, IntFunction<List<Line>> text) {
        Pager pager = pager(body, text);
        Size room = room(pager, body);
        List<Line> lines = new ArrayList<>();
        pager.draw(room.withColumns(body.columns() - 2))
                .lines()
                .forEach(line -> lines.add(Line.of(" ").and(line)));
        if (pager.pages(body) > 1) {
            String page = " page %d of %d · PgDn, PgUp".formatted(pager.page(room), pager.pages(room));
            lines.add(Line.of(page, Style.QUIET));
        }
        return new Drawing(lines, new Place(0, 1));
    }

    private static Size room(Pager pager, Size body) {
        return pager.pages(body) > 1 ? new Size(body.columns(), Math.max(1, body.rows() - 1)) : body;
    }

    private Pager pager(Size body, IntFunction<List<Line>> text) {
        return new Pager(text.apply(Math.max(10, Math.min(body.columns() - 2, WIDEST))), top);
    }
}
