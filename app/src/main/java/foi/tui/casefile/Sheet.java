package foi.tui.casefile;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A form on its screen: a margin of a column, and a sentence above it that says what it is for. */
final class Sheet {

    private Sheet() {}

    /** The size in which the form itself is seen. */
    static Size room(Size body, String about) {
        return new Size(
                columns(body), Math.max(1, body.rows() - above(body, about).size()));
    }

    static Drawing draw(Size body, String about, Form form, Function<String, List<Line>> echo) {
        List<Line> lines = new ArrayList<>(above(body, about));
        Drawing drawn = form.draw(room(body, about), echo);
        Place cursor = drawn.cursor().moved(lines.size(), 1);
        drawn.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        return new Drawing(lines, cursor);
    }

    private static int columns(Size body) {
        return Math.max(10, body.columns() - 2);
    }

    private static List<Line> above(Size body, String about) {
        List<Line> lines = new ArrayList<>();
        if (body.rows() >= 14) {
            Width.wrap(about, columns(body))
                    .forEach(row -> lines.add(Line.of(" ").and(row, Style.QUIET)));
            lines.add(Line.EMPTY);
        }
        return lines;
    }
}
