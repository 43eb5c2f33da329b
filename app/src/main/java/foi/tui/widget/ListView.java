package foi.tui.widget;

import foi.tui.face.In;
import foi.tui.face.Key;

/**
 * Which row of a list is selected and which is the first that is seen. It does not know the rows.
 *
 * @param selected the index of the selected row, from 0; 0 in an empty list
 * @param top the index of the first row seen, from 0
 */
public record ListView(int selected, int top) {

    /** At the beginning of a list. */
    public static final ListView START = new ListView(0, 0);

    /**
     * This view after a key: arrows, j, k, PgUp, PgDn, Home, End; the same instance when it means nothing here or changes
     * nothing.
     *
     * @param size how many rows the list has
     * @param rows how many of them are seen
     */
    public ListView take(In in, int size, int rows) {
        if (!(in instanceof Key key)) {
            return this;
        }
        int page = Math.max(1, rows - 1);
        return switch (key.name()) {
            case "Up", "k" -> to((long) selected - 1, size, rows);
            case "Down", "j" -> to((long) selected + 1, size, rows);
            case "PgUp" -> to((long) selected - page, size, rows);
            case "PgDn" -> to((long) selected + page, size, rows);
            case "Home" -> to(0, size, rows);
            case "End" -> to(Integer.MAX_VALUE, size, rows);
            default -> this;
        };
    }

    /** This view of a list of {@code size} rows of which {@code rows} are seen: the selected one exists and is seen. */
    public ListView within(int size, int rows) {
        return to(selected, size, rows);
    }

    /** This view with that row selected, or the nearest there is. */
    public ListView select(int row, int size, int rows) {
        return to(row, size, rows);
    }

    /** The index of the first row seen. */
    public int from() {
        return top;
    }

    /** The index after the last row seen. */
    public int to(int size, int rows) {
        return (int) Math.max(top, Math.min(size, (long) top + rows));
    }

    private ListView to(long row, int size, int rows) {
        int seen = Math.max(1, rows);
        int other = (int) Math.max(0, Math.min(row, size - 1L));
        int lowest = Math.max(0, size - seen);
        int first = Math.max(0, Math.min(Math.min(top, lowest), other));
        ListView view = new ListView(other, Math.max(first, other - seen + 1));
        return view.selected == selected && view.top == top ? this : view;
    }
}
