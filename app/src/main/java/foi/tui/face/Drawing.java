package foi.tui.face;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and the cell on which the cursor stands among them.
 *
 * @param lines from the top
 * @param cursor always on the selected row or field, for screen readers and for the eye
 */
public record Drawing(List<Line> lines, Place cursor) {

    public Drawing {
        lines = List.copyOf(lines);
    }

    /** These lines in exactly {@code size}: cut, or filled with empty ones; the cursor stays inside. */
    public Drawing fit(Size size) {
        List<Line> fitted = new ArrayList<>();
        for (int row = 0; row < size.rows(); row++) {
            fitted.add((row < lines.size() ? lines.get(row) : Line.EMPTY).fit(size.columns()));
        }
        return new Drawing(
                fitted,
                new Place(
                        Math.max(0, Math.min(cursor.row(), size.rows() - 1)),
                        Math.max(0, Math.min(cursor.column(), size.columns() - 1))));
    }

    /** The lines as text, without the spaces at their ends. */
    public List<String> text() {
        return lines.stream().map(line -> line.text().stripTrailing()).toList();
    }
}
