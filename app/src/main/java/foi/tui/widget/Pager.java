package foi.tui.widget;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import java.util.List;

/**
 * Lines that are only read.
 *
 * @param lines all of them
 * @param top the index of the first that is seen, from 0
 */
public record Pager(List<Line> lines, int top) {

    public Pager {
        lines = List.copyOf(lines);
        top = Math.max(0, Math.min(top, lines.size() - 1));
    }

    /** These lines from the beginning. */
    public static Pager of(List<Line> lines) {
        return new Pager(lines, 0);
    }

    /** This pager after a key: arrows, PgUp, PgDn, Space, Home, End; the same instance when it means nothing here. */
    public Pager take(In in, Size view) {
        if (!(in instanceof Key key)) {
            return this;
        }
        int page = Math.max(1, view.rows());
        return switch (key.name()) {
            case "Up" -> at(top - 1, page);
            case "Down" -> at(top + 1, page);
            case "PgUp" -> at(top - page, page);
            case "PgDn", " " -> at(top + page, page);
            case "Home" -> at(0, page);
            case "End" -> at(lines.size(), page);
            default -> this;
        };
    }

    /** Other lines, seen from the same place if they reach so far. */
    public Pager with(List<Line> others) {
        return new Pager(others, top);
    }

    /** The page that is seen, from 1: the last one when the last line is. */
    public int page(Size view) {
        int rows = Math.max(1, view.rows());
        return top + rows >= lines.size() ? pages(view) : top / rows + 1;
    }

    /** How many pages there are; at least 1. */
    public int pages(Size view) {
        int rows = Math.max(1, view.rows());
        return Math.max(1, (lines.size() + rows - 1) / rows);
    }

    /** What is seen, the cursor on its first row. */
    public Drawing draw(Size view) {
        int from = Math.min(top, Math.max(0, lines.size() - view.rows()));
        int to = Math.min(lines.size(), from + view.rows());
        return new Drawing(lines.subList(from, to), new Place(0, 0)).fit(view);
    }

    private Pager at(int row, int page) {
        int other = Math.max(0, Math.min(row, lines.size() - page));
        return other == top ? this : new Pager(lines, other);
    }
}
