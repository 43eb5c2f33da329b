package foi.tui.face;

/**
 * The size of a window or of a piece of it, in cells.
 *
 * @param columns its width, from 0
 * @param rows its height, from 0
 */
public record Size(int columns, int rows) {

    public Size {
        if (columns < 0 || rows < 0) {
            throw new IllegalArgumentException("No such size: " + columns + " × " + rows);
        }
    }

    /** The same width and other rows; none where {@code other} is negative. */
    public Size withRows(int other) {
        return new Size(columns, Math.max(0, other));
    }

    /** The same height and other columns; none where {@code other} is negative. */
    public Size withColumns(int other) {
        return new Size(Math.max(0, other), rows);
    }
}
