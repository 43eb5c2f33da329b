package foi.tui.arrival;

import foi.register.Questions.Question;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.Form;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.List;

/**
 * How the parts of a new request are laid out: a list with the selected one in full below it, or the form for one.
 *
 * @param arranging what is drawn
 * @param body the room for it
 */
record PartsLayout(Arranging arranging, Size body) {

    private static final int LABEL = 8;

    /** The room for the form. */
    Size form() {
        return body.withRows(body.rows() - 2).withColumns(body.columns() - 2);
    }

    /** The rows for the list; the selected question stands in full below it. */
    int rows() {
        return Math.max(1, (body.rows() - 4) * 3 / 5);
    }

    Drawing draw() {
        return arranging.editing().map(this::drawForm).orElseGet(this::drawList);
    }

    private Drawing drawForm(Form form) {
        Drawing drawn = form.draw(form(), name -> List.of());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        drawn.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        lines.add(Line.of(" To split it: leave an empty line where it is to be split, then F8.", Style.QUIET));
        return new Drawing(lines, drawn.cursor().moved(1, 1));
    }

    private Drawing drawList() {
        List<Question> parts = arranging.parts();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                parts.isEmpty()
                        ? " There are no parts. Press a to add one, or Ctrl-S to log the request without."
                        : " Are these the questions? Each is answered and decided by itself.",
                Style.BOLD));
        lines.add(Line.EMPTY);
        ListView view = arranging.list().within(parts.size(), rows());
        for (int i = view.from(); i < view.to(parts.size(), rows()); i++) {
            Line line = row(parts.get(i));
            lines.add(i == view.selected() ? line.fit(body.columns()).in(Style.SELECTED) : line);
        }
        if (!parts.isEmpty()) {
            lines.addAll(inFull(view.selected()));
        }
        return new Drawing(lines, new Place(parts.isEmpty() ? 0 : 2 + view.selected() - view.from(), 1));
    }

    private Line row(Question part) {
        return Line.of(" " + Width.fit(Text.line(part.label()), LABEL) + " ")
                .and(Text.excerpt(part.question(), Math.max(10, body.columns() - LABEL - 3)));
    }

    private List<Line> inFull(int selected) {
        List<Line> lines = new ArrayList<>();
        String place =
                " part %d of %d ".formatted(selected + 1, arranging.parts().size());
        lines.add(Line.of("──" + place + "─".repeat(Math.max(0, body.columns() - 2 - place.length())), Style.QUIET));
        Width.wrap(Text.shown(arranging.selected().question()), Math.max(10, body.columns() - 2))
                .forEach(line -> lines.add(Line.of(" " + line)));
        return lines;
    }
}
