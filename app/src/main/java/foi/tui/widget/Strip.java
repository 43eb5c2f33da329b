package foi.tui.widget;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that one entry takes in a form.
 *
 * @param entry the entry
 * @param box what it holds
 * @param focused whether the cursor is on it
 * @param labels the width of the column of labels
 * @param size the width of the form, and the rows of an area
 * @param echo lines to show beside it or below it
 */
record Strip(Entry entry, Box box, boolean focused, int labels, Size size, List<Line> echo) {

    /** The width of a field that has its echo beside it. */
    private static final int SHORT = 20;

    /** The narrowest that a field becomes for the text that helps to stand beside it. */
    private static final int NARROWEST = 24;

    private static final int GAP = 2;

    /** Whether an entry is an area under its label, in the room that remains. */
    static boolean open(Entry entry) {
        return entry.kind() == Entry.Kind.AREA && entry.rows() == 0;
    }

    /** The size of its editor, if it is an area. */
    Size area() {
        return open(entry) ? size : size.withColumns(room());
    }

    Drawing draw() {
        if (box instanceof Editor editor) {
            return open(entry) ? underLabel(editor.draw(area(), focused)) : area(editor.draw(area(), focused));
        }
        return isEchoBeside() ? besideEcho() : alone();
    }

    private Drawing underLabel(Drawing text) {
        List<Line> lines = new ArrayList<>();
        lines.add(heading());
        lines.addAll(text.fit(size).lines());
        lines.addAll(echo);
        return new Drawing(lines, text.cursor().moved(1, 0));
    }

    private Line heading() {
        Line left = Line.of("── ", Style.QUIET).and(entry.label(), focused ? Style.BOLD : Style.PLAIN);
        int room = size.columns() - left.width();
        String right = entry.help().isEmpty() || room < Width.of(entry.help()) + 6 ? "" : " " + entry.help() + " ─";
        return left.and(" " + "─".repeat(Math.max(0, room - 1 - Width.of(right))) + right, Style.QUIET);
    }

    private Drawing area(Drawing text) {
        List<Line> lines = new ArrayList<>();
        for (Line line : text.fit(area()).lines()) {
            lines.add((lines.isEmpty() ? label() : blank()).and(line));
        }
        lines.addAll(below(true));
        return new Drawing(lines, text.cursor().moved(0, labels));
    }

    private boolean isEchoBeside() {
        return !echo.isEmpty()
                && Width.of(shown()) < SHORT
                && echo.stream().mapToInt(Line::width).max().orElse(0) <= room() - SHORT - GAP;
    }

    private Drawing besideEcho() {
        List<Line> lines = new ArrayList<>();
        lines.add(label().and(one(SHORT)).and(" ".repeat(GAP)).and(echo.get(0)));
        Line indent = blank().and(" ".repeat(SHORT + GAP));
        echo.subList(1, echo.size()).forEach(line -> lines.add(indent.and(line)));
        lines.addAll(help());
        return new Drawing(lines, new Place(0, labels + cursor(SHORT)));
    }

    private Drawing alone() {
        int help = Width.of(entry.help());
        boolean beside = help > 0 && room() - GAP - help >= NARROWEST;
        int width = beside ? room() - GAP - help : room();
        List<Line> lines = new ArrayList<>();
        Line first = label().and(one(width));
        lines.add(beside ? first.and(" ".repeat(GAP)).and(entry.help(), Style.QUIET) : first);
        lines.addAll(below(!beside));
        return new Drawing(lines, new Place(0, labels + cursor(width)));
    }

    private List<Line> below(boolean helped) {
        List<Line> lines = new ArrayList<>();
        echo.forEach(line -> lines.add(blank().and(line)));
        lines.addAll(helped ? help() : List.of());
        return lines;
    }

    private List<Line> help() {
        return entry.help().isEmpty()
                ? List.of()
                : Width.wrap(entry.help(), Math.max(1, room())).stream()
                        .map(text -> blank().and(text, Style.QUIET))
                        .toList();
    }

    private Line label() {
        String text = labels <= GAP ? " ".repeat(labels) : Width.fit(entry.label(), labels - GAP) + " ".repeat(GAP);
        return Line.of(text, focused ? Style.BOLD : Style.QUIET);
    }

    private Line blank() {
        return Line.of(" ".repeat(labels));
    }

    private int room() {
        return Math.max(0, size.columns() - labels);
    }

    private String shown() {
        return box instanceof Pick pick ? pick.draw(focused).text() : box.value();
    }

    private Line one(int columns) {
        return box instanceof Field field
                ? field.draw(columns, focused)
                : box instanceof Pick pick ? pick.draw(focused).fit(columns) : Line.EMPTY;
    }

    private int cursor(int columns) {
        return box instanceof Field field ? field.column(columns) : Math.min(2, Math.max(0, columns - 1));
    }
}
