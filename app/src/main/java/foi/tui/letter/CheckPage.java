package foi.tui.letter;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings in full, a page of them: that on which the chosen one is.
 *
 * @param rows the rows of each finding
 * @param stand where the officer is
 * @param room the room for them
 */
record CheckPage(List<List<Line>> rows, Stand stand, Size room) {

    Drawing draw() {
        List<Line> lines = new ArrayList<>();
        int cursor = 0;
        int first = first();
        for (int i = first; i < rows.size(); i++) {
            if (i > first && lines.size() + rows.get(i).size() > room.rows()) {
                lines.add(more(rows.size() - i));
                break;
            }
            boolean chosen = i == stand.chosen() && !stand.reading();
            cursor = chosen ? lines.size() : cursor;
            List<Line> block = rows.get(i);
            // Only its first row: an arrow key is to change few cells, for those on a slow line.
            lines.add(chosen ? block.get(0).fit(room.columns()).in(Style.SELECTED) : block.get(0));
            lines.addAll(block.subList(1, block.size()));
        }
        return new Drawing(lines, new Place(cursor, 1)).fit(room);
    }

    /** The finding with which the page begins. */
    private int first() {
        int first = 0;
        int taken = 0;
        for (int i = 0; i <= stand.chosen() && i < rows.size(); i++) {
            if (taken + rows.get(i).size() > room.rows() && taken > 0) {
                first = i;
                taken = 0;
            }
            taken += rows.get(i).size();
        }
        return first;
    }

    private static Line more(int left) {
        return Line.of("   … %d more below: Down shows %s".formatted(left, left == 1 ? "it" : "them"), Style.QUIET);
    }
}
