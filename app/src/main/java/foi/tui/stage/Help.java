package foi.tui.stage;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Every key of a screen, from the same table that carries them out.
 *
 * @param about the screen's title
 * @param rows a row for each key
 * @param top the first row shown
 */
record Help(String about, List<Row> rows, int top) implements Screen {

    private static final int KEYS = 24;

    /** A key, or several that do the same, and what they do. */
    record Row(String keys, String what, String off) {}

    static Help of(Screen screen, boolean readOnly) {
        List<Row> rows = new ArrayList<>();
        for (Action action : new KeyTable(screen, readOnly).actions()) {
            rows.add(new Row(
                    String.join("  ", action.keys()),
                    action.help() + ".",
                    action.off().orElse("")));
        }
        rows.add(new Row("", "", ""));
        if (screen.typing()) {
            rows.add(new Row("Tab  Shift-Tab", "Next field, field before.", ""));
            rows.add(new Row("Ctrl-Z  Ctrl-Y", "Undoes typing, and does it again.", ""));
            rows.add(new Row("Ctrl-Left  Ctrl-Right", "By words.", ""));
        } else {
            rows.add(new Row("Up  Down  j  k", "One row up or down.", ""));
            rows.add(new Row("PgUp  PgDn", "A page up or down.", ""));
        }
        rows.add(new Row("Home  End", "To the beginning, to the end.", ""));
        rows.add(new Row("Ctrl-P", "Finds any action by its name.", ""));
        rows.add(new Row("Ctrl-L", "Draws the window afresh.", ""));
        rows.add(new Row(screen.typing() ? "Ctrl-C" : "Ctrl-C  q", "Asks whether to leave.", ""));
        rows.add(new Row("Esc", "Back; what was typed stays as a draft.", ""));
        return new Help(screen.title(), List.copyOf(rows), 0);
    }

    @Override
    public String title() {
        return "Keys · " + about;
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public Turn take(In in, Size body) {
        int page = Math.max(1, body.rows() - 2);
        int moved = in instanceof Key key
                ? switch (key.name()) {
                    case "Down", "j" -> 1;
                    case "Up", "k" -> -1;
                    case "PgDn", " " -> page;
                    case "PgUp" -> -page;
                    case "Home" -> -top;
                    case "End" -> Integer.MAX_VALUE - top;
                    default -> 0;
                }
                : 0;
        int next = Math.max(0, Math.min(last(lines(body.columns()).size(), body), top + moved));
        return Turn.stay(next == top ? this : new Help(about, rows, next));
    }

    /** The first line of the last page; two rows are kept for the gap above and for what says that there is more. */
    private static int last(int lines, Size body) {
        return Math.max(0, lines - Math.max(1, body.rows() - 2));
    }

    private List<Line> lines(int columns) {
        int wide = Math.min(
                KEYS, rows.stream().mapToInt(row -> Width.of(row.keys())).max().orElse(0));
        int room = Math.max(10, columns - wide - 4);
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> words = Width.wrap(row.what(), room);
            for (int i = 0; i < words.size(); i++) {
                lines.add(Line.of(" ")
                        .and(Width.fit(i == 0 ? row.keys() : "", wide), Style.KEY)
                        .and("  " + words.get(i)));
            }
            if (!row.off().isEmpty()) {
                Width.wrap("Not now: " + row.off(), room)
                        .forEach(line -> lines.add(Line.of(" ".repeat(wide + 3)).and(line, Style.QUIET)));
            }
        }
        return lines;
    }

    @Override
    public Drawing draw(Size body) {
        List<Line> all = lines(body.columns());
        int from = Math.min(top, last(all.size(), body));
        int to = Math.min(all.size(), from + Math.max(1, body.rows() - 2));
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        lines.addAll(all.subList(from, to));
        if (to < all.size()) {
            lines.add(Line.of(" ").and("More: Down or PgDn.", Style.QUIET));
        }
        return new Drawing(lines, new Place(1, 1));
    }
}
