package foi.tui.widget;

import foi.tui.face.Size;

/**
 * Where the caret of an editor goes and what of the text is then seen.
 *
 * @param text the text and the caret
 * @param rows the rows in which it is shown
 * @param height how many rows are seen; at least 1
 */
record Moves(Written text, Rows rows, int height) {

    /** In a view of that size; the last column is kept free for the caret. */
    static Moves in(Written text, Size view) {
        return new Moves(text, new Rows(text.lines(), Math.max(1, view.columns() - 1)), Math.max(1, view.rows()));
    }

    /** The caret's column on its row. */
    int column() {
        return rows.column(row(), text.caret());
    }

    /** Where the caret's row begins. */
    Spot row() {
        return rows.start(text.caret());
    }

    /** So many rows up, or down where {@code count} is negative, as near to the column as may be. */
    Spot up(int count, int wanted) {
        Spot row = row();
        Spot other = count > 0 ? rows.up(row, count) : rows.down(row, -count);
        return other.equals(row) ? text.caret() : rows.at(other, wanted);
    }

    /** The beginning of the row; from there, of the line. */
    Spot home() {
        Spot row = row();
        return row.equals(text.caret()) ? text.to(0) : row;
    }

    /** The end of the row; from there, of the line. */
    Spot end() {
        Spot last = rows.last(row());
        return last.equals(text.caret()) ? text.to(text.line().length()) : last;
    }

    /** The row at the top of the view: {@code top} if the caret is then seen, else one from which it is. */
    Spot top(Spot top) {
        Spot caret = row();
        Spot old = rows.start(text.nearest(top));
        Spot seen = seen(old, caret) ? old : away(old, caret);
        Spot lowest = rows.up(rows.start(text.end()), height - 1);
        return seen.compareTo(lowest) < 0 ? seen : lowest;
    }

    private boolean seen(Spot top, Spot caret) {
        return top.compareTo(caret) <= 0
                && caret.line() - top.line() < height
                && rows.down(top, height - 1).compareTo(caret) >= 0;
    }

    /** A row further than the view brings the caret to the middle, a step over its edge to that edge. */
    private Spot away(Spot top, Spot caret) {
        if (Math.abs(caret.line() - top.line()) > 2 * height) {
            return rows.up(caret, height / 2);
        }
        return caret.compareTo(top) < 0 ? caret : rows.up(caret, height - 1);
    }
}
