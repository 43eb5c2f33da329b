package foi.tui.widget;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/** What is seen of a text. */
final class Page {

    private Page() {}

    static Drawing of(Written text, Spot top, Size view, boolean focused) {
        return !focused && view.rows() == 1 ? beginning(text, view) : piece(text, top, view, focused);
    }

    /** In one row, what is not being written is known best by how it begins. */
    private static Drawing beginning(Written text, Size view) {
        String first = text.lines().get(0);
        String all = text.lines().size() > 1 ? first + " …" : first;
        String shown = Width.fit(all, view.columns()).stripTrailing();
        return new Drawing(List.of(Line.of(shown)), new Place(0, 0));
    }

    private static Drawing piece(Written text, Spot top, Size view, boolean focused) {
        Moves moves = Moves.in(text, view);
        Rows rows = moves.rows();
        Spot caret = moves.row();
        Spot row = moves.top(top);
        List<Line> lines = new ArrayList<>();
        int cursor = 0;
        Spot shown = row;
        while (lines.size() < view.rows()) {
            cursor = row.equals(caret) ? lines.size() : cursor;
            lines.add(Line.of(Width.cut(rows.text(row), view.columns())));
            shown = row;
            row = rows.down(row, 1);
            if (row.equals(shown)) {
                break;
            }
        }
        if (!focused && view.rows() > 1 && !row.equals(shown)) {
            int below = text.lines().size() - shown.line();
            String told = "… " + below + (below == 1 ? " more line" : " more lines");
            lines.set(lines.size() - 1, Line.of(Width.cut(told, view.columns()), Style.QUIET));
        }
        int column = Math.max(0, Math.min(moves.column(), view.columns() - 1));
        return new Drawing(lines, new Place(cursor, column));
    }
}
