package foi.tui.part;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things are on the screen of a part.
 *
 * @param screen what is drawn
 * @param body the size there is
 */
record PartLayout(PartScreen screen, Size body) {

    private static final int MOST_OF_QUESTION = 4;

    private List<Line> question() {
        List<String> rows = Width.wrap(screen.sheet().question(), Math.max(1, body.columns() - 2));
        int most = Math.max(1, Math.min(MOST_OF_QUESTION, body.rows() / 5));
        List<Line> lines = new ArrayList<>();
        rows.stream().limit(most).forEach(row -> lines.add(Line.of(" ").and(row, Style.BOLD)));
        if (rows.size() > most) {
            String more = " … F2 shows it all";
            Line last = lines.get(most - 1).fit(Math.max(0, body.columns() - more.length()));
            lines.set(most - 1, last.and(more, Style.QUIET));
        }
        return lines;
    }

    private OutcomeRows rows() {
        int selected = screen.deciding() ? screen.selected() : -1;
        return new OutcomeRows(screen.sheet().outcomes(), selected, body.columns());
    }

    /** The rows for outcomes, the rule over them not counted. */
    private int outcomes() {
        int wanted = screen.sheet().part().isEmpty() ? 0 : rows().lines().size();
        return Math.min(wanted, Math.max(1, screen.deciding() ? body.rows() / 2 : body.rows() / 5));
    }

    /** The size of the editor. */
    Size editor() {
        int below = outcomes()
                + (screen.sheet().part().isEmpty() ? 0 : 1)
                + (screen.finding().isPresent() ? 1 : 0);
        return new Size(
                Math.max(1, body.columns() - 2),
                Math.max(1, body.rows() - question().size() - 1 - below));
    }

    Drawing draw() {
        List<Line> lines = new ArrayList<>(question());
        String where = screen.sheet().locked().isPresent()
                ? "to be read only"
                : "Markdown, line " + screen.editor().line();
        lines.add(rule("Answer", where, !screen.deciding()));
        Drawing text = screen.editor().draw(editor(), !screen.deciding()).fit(editor());
        Place cursor = text.cursor().moved(lines.size(), 1);
        text.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        if (screen.finding().isPresent()) {
            Finding finding = screen.finding().get();
            Drawing prompt = finding.prompt().draw(Math.max(1, body.columns() - 2));
            cursor = finding.found() ? cursor : prompt.cursor().moved(lines.size(), 1);
            lines.add(Line.of(" ").and(prompt.lines().get(0)));
        }
        if (screen.sheet().part().isPresent()) {
            lines.add(rule("Outcomes", "", screen.deciding()));
            List<Line> all = rows().lines();
            int seen = outcomes();
            int top = Math.max(0, Math.min(rows().row(), all.size() - seen));
            cursor = screen.deciding() ? new Place(lines.size() + rows().row() - top, 0) : cursor;
            List<Line> shown = new ArrayList<>(all.subList(top, Math.min(all.size(), top + seen)));
            if (!screen.deciding() && all.size() > seen) {
                shown.set(seen - 1, Line.of(" … %d more; F6".formatted(all.size() - seen + 1), Style.QUIET));
            }
            lines.addAll(shown);
        }
        return new Drawing(lines, cursor).fit(body);
    }

    private Line rule(String name, String right, boolean focused) {
        String end = right.isEmpty() ? "" : " " + right + " ─";
        Line left = Line.of("── ", Style.QUIET).and(name, focused ? Style.BOLD : Style.PLAIN);
        int room = Math.max(0, body.columns() - left.width() - 1 - Width.of(end));
        return left.and(" " + "─".repeat(room) + end, Style.QUIET);
    }
}
