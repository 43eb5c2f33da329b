package foi.tui.stage;

import foi.law.Dates;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * What surrounds every screen: where, when and who on the first row; what has happened and which keys work on the last
 * two.
 */
record Surround(Office office) {

    /** The first row and the last. */
    private static final int ROWS = 2;

    /** As many rows as a long sentence may take. */
    private static final int MOST = 3;

    private static final String GAP = "   ";

    /** What is left of the window for the screen itself beside a sentence. */
    static Size body(Size window, Said said) {
        return window.withRows(window.rows() - ROWS - below(window, said).size());
    }

    Drawing draw(Size window, Screen screen, boolean bottom, Said said) {
        Size room = body(window, said);
        Drawing body = screen.draw(room).fit(room);
        List<Line> lines = new ArrayList<>();
        lines.add(head(window.columns(), screen.title()));
        lines.addAll(body.lines());
        lines.addAll(below(window, said));
        lines.add(hints(window.columns(), screen, bottom));
        return new Drawing(lines, body.cursor().moved(1, 0)).fit(window);
    }

    private Line head(int columns, String title) {
        String right = "%s%s · %s%s "
                .formatted(
                        office.rehearsing() ? "rehearsing " : "",
                        Dates.withWeekday(office.desk().today()).replaceFirst("(\\w{3})\\w*day", "$1"),
                        office.desk().officer().account(),
                        office.readOnly() ? " · reading only" : "");
        Line left = Line.of(" " + title).fit(Math.max(0, columns - Width.of(right) - 1));
        return left.and(" " + right).fit(columns).in(Style.SELECTED);
    }

    /** The sentence, on more than one row where it needs them and the window has them. */
    private static List<Line> below(Size window, Said said) {
        int columns = window.columns();
        List<String> rows = Width.wrap(said.sentence(), columns - 2);
        int most = window.rows() < 20 ? 1 : MOST;
        if (rows.size() <= 1 || rows.size() > most) {
            return List.of(Line.of(" ").and(said.sentence(), said.style()).fit(columns));
        }
        return rows.stream()
                .map(row -> Line.of(" ").and(row, said.style()).fit(columns))
                .toList();
    }

    /** The keys that work now, as many as there is room for; the way to all of them and the way back always. */
    private Line hints(int columns, Screen screen, boolean bottom) {
        Line last = hint(screen.typing() ? "F1" : "?", "keys");
        last = bottom ? last : last.and(GAP).and(hint("Esc", "back"));
        Line line = Line.of(" ");
        for (Action action : new KeyTable(screen, office.readOnly()).actions()) {
            if (action.hint().isEmpty() || !isShown(action)) {
                continue;
            }
            Line more = line.and(hint(action.keys().get(0), action.hint())).and(GAP);
            if (more.width() + last.width() <= columns) {
                line = more;
            }
        }
        return line.and(last).fit(columns);
    }

    private boolean isShown(Action action) {
        boolean ahead = action.showing() == Action.Showing.AHEAD && !office.readOnly();
        return ahead || action.off().isEmpty();
    }

    private static Line hint(String key, String what) {
        return Line.of(key, Style.KEY).and(" " + what);
    }

    static Drawing tooSmall(Size window, int columns, int rows) {
        List<Line> lines = new ArrayList<>();
        String sentence = "This window is too small: foi needs %d columns and %d rows. Make it larger; nothing is lost."
                .formatted(columns, rows);
        Width.wrap(sentence, Math.max(1, window.columns())).forEach(line -> lines.add(Line.of(line)));
        return new Drawing(lines, new Place(0, 0)).fit(window);
    }
}
