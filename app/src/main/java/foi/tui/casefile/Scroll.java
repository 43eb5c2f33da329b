package foi.tui.casefile;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.widget.Pager;
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
        int other = pager(body, text).take(meant, body).top();
        return other == top ? this : new Scroll(other);
    }

    /** The lines in a window of that size with a margin of one column, the cursor on the first. */
    Drawing draw(Size body, IntFunction<List<Line>> text) {
        Drawing drawn = pager(body, text).draw(body.withColumns(body.columns() - 2));
        return new Drawing(
                drawn.lines().stream().map(line -> Line.of(" ").and(line)).toList(), new Place(0, 1));
    }

    private Pager pager(Size body, IntFunction<List<Line>> text) {
        return new Pager(text.apply(Math.max(10, Math.min(body.columns() - 2, WIDEST))), top);
    }
}
