package foi.tui.face;

/**
 * A cell.
 *
 * @param row from 0 at the top
 * @param column from 0 at the left
 */
public record Place(int row, int column) {

    /** The cell so many rows further down and columns further right. */
    public Place moved(int rows, int columns) {
        return new Place(row + rows, column + columns);
    }
}
