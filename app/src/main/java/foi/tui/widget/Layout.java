package foi.tui.widget;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where the entries of a form are in its window.
 *
 * @param form the form
 * @param view the window
 * @param echo the lines to show with an entry
 */
record Layout(Form form, Size view, Function<String, List<Line>> echo) {

    /** The widest that the column of labels becomes. */
    static final int WIDEST_LABEL = 22;

    /** The fewest rows that an area gets that takes what room remains. */
    static final int FEWEST_ROWS = 3;

    private static final int GAP = 2;

    Drawing draw() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int to = 0;
        Place cursor = new Place(0, 0);
        int open = openRows();
        for (Entry entry : form.entries()) {
            Drawing drawing = strip(entry, open).draw();
            if (entry.name().equals(form.focused())) {
                from = lines.size();
                to = from + drawing.lines().size();
                cursor = drawing.cursor().moved(from, 0);
            }
            lines.addAll(drawing.lines());
        }
        int top = top(from, to, cursor.row(), lines.size());
        return new Drawing(lines.subList(top, lines.size()), cursor.moved(-top, 0)).fit(view);
    }

    /** The size of the focused entry, if it is an area. */
    Size area() {
        return form.entries().stream()
                .filter(entry -> entry.name().equals(form.focused()))
                .map(entry -> strip(entry, openRows()).area())
                .findFirst()
                .orElse(view);
    }

    private Strip strip(Entry entry, int open) {
        int rows = entry.rows() > 0 ? entry.rows() : open;
        return new Strip(
                entry,
                form.box(entry.name()).orElseGet(entry::box),
                entry.name().equals(form.focused()),
                labels(),
                new Size(view.columns(), rows),
                echo.apply(entry.name()));
    }

    private int labels() {
        int widest = form.entries().stream()
                .filter(entry -> !Strip.open(entry))
                .mapToInt(entry -> Width.of(entry.label()))
                .max()
                .orElse(0);
        int column = Math.min(widest, WIDEST_LABEL) + GAP;
        return Math.min(column, view.columns() / 2);
    }

    /** How many rows each area gets that takes what room remains. */
    private int openRows() {
        int areas = 0;
        int taken = 0;
        for (Entry entry : form.entries()) {
            areas += Strip.open(entry) ? 1 : 0;
            taken += strip(entry, 0).draw().lines().size();
        }
        return Math.max(FEWEST_ROWS, areas == 0 ? 0 : (view.rows() - taken) / areas);
    }

    /** The first row seen: the focused entry wholly, and one row of the next; where it is too high, its cursor. */
    private int top(int from, int to, int cursor, int rows) {
        int wanted = Math.max(0, Math.min(to + 1, rows) - view.rows());
        int top = Math.min(wanted, from);
        return Math.max(top, cursor - view.rows() + 1);
    }
}
