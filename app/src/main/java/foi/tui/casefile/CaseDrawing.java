package foi.tui.casefile;

import foi.register.NextStep;
import foi.register.Part;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a case: how it stands and what is next, a window on its parts, and below it as many facts as there is room for.
 *
 * @param file the case
 * @param list which part is selected
 */
record CaseDrawing(CaseFile file, ListView list) {

    /** The fewest rows of parts that the facts leave. */
    private static final int FEWEST = 4;

    Drawing draw(Size body) {
        int columns = Math.max(20, body.columns() - 2);
        boolean high = body.rows() >= 16;
        List<Line> lines = new ArrayList<>(head(columns));
        if (high) {
            lines.add(Line.EMPTY);
        }
        lines.add(new PartRows(file, columns, PartRows.Density.ONE).heading());
        int before = lines.size();
        List<Line> facts = new CaseFacts(file).lines(columns);
        int room = Math.max(1, body.rows() - before - 1);
        int wanted = Math.max(1, height(all(columns, PartRows.Density.WHOLE)));
        int rows = Math.max(Math.min(room, FEWEST), Math.min(wanted, room - facts.size()));
        Drawing parts = parts(columns, rows);
        lines.addAll(parts.lines());
        if (high) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(cut(facts, body.rows() - lines.size()));
        return new Drawing(
                lines.stream().map(line -> Line.of(" ").and(line)).toList(),
                parts.cursor().moved(before, 1));
    }

    private List<Line> head(int columns) {
        Urgency urgency = Urgency.of(file);
        List<Part> parts = file.request().parts();
        long decided = parts.stream().filter(part -> !part.outcomes().isEmpty()).count();
        String done = done(parts.size(), (int) decided);
        String mark = urgency.mark().isBlank() ? "" : urgency.mark() + " ";
        List<Line> head = new ArrayList<>();
        head.add(Line.of(mark + urgency.words(), urgency.style()).and(" · " + done));
        Width.wrap(NextStep.of(file.request(), file.standing()), columns)
                .forEach(row -> head.add(Line.of(row, Style.BOLD)));
        return head;
    }

    private static String done(int parts, int decided) {
        if (parts < 2) {
            return parts == 0
                    ? "no parts yet"
                    : decided == 1 ? "its part has an outcome" : "its part has no outcome yet";
        }
        return decided == parts
                ? (parts == 2 ? "both parts have outcomes" : "all %d parts have outcomes".formatted(parts))
                : "%d of %d parts %s".formatted(decided, parts, decided == 1 ? "has an outcome" : "have outcomes");
    }

    private Drawing parts(int columns, int rows) {
        List<Part> parts = file.request().parts();
        if (parts.isEmpty()) {
            return new Drawing(
                    List.of(Line.of("No parts yet. Press a to add one; r shows the request.")), new Place(0, 0));
        }
        for (PartRows.Density density : PartRows.Density.values()) {
            List<List<Line>> all = all(columns, density);
            if (height(all) <= rows) {
                int cursor = height(all.subList(0, list.selected()));
                return new Drawing(all.stream().flatMap(List::stream).toList(), new Place(cursor, 0));
            }
        }
        return window(columns, rows);
    }

    private List<List<Line>> all(int columns, PartRows.Density density) {
        List<Part> parts = file.request().parts();
        PartRows rows = new PartRows(file, columns, density);
        List<List<Line>> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(rows.of(parts.get(i), i == list.selected()));
        }
        return all;
    }

    private static int height(List<List<Line>> parts) {
        return parts.stream().mapToInt(List::size).sum();
    }

    /** As many parts as there are rows for, one row each; the last one tells how many are not seen. */
    private Drawing window(int columns, int rows) {
        List<Part> parts = file.request().parts();
        int seen = Math.max(1, rows - 1);
        ListView view = list.within(parts.size(), seen);
        PartRows part = new PartRows(file, columns, PartRows.Density.ONE);
        List<Line> lines = new ArrayList<>();
        for (int i = view.from(); i < view.to(parts.size(), seen); i++) {
            lines.addAll(part.of(parts.get(i), i == view.selected()));
        }
        if (rows > 1) {
            lines.add(Line.of(
                    "part %d of %d".formatted(view.selected() + 1, parts.size())
                            + (view.to(parts.size(), seen) < parts.size() ? ", more below" : "")
                            + (view.from() > 0 ? ", more above" : ""),
                    Style.QUIET));
        }
        return new Drawing(lines, new Place(view.selected() - view.from(), 0));
    }

    /** The facts in so many rows; the last says how to see the rest. */
    private static List<Line> cut(List<Line> facts, int rows) {
        if (facts.size() <= rows) {
            return facts;
        }
        List<Line> kept = new ArrayList<>(facts.subList(0, Math.max(0, rows - 1)));
        if (rows > 0) {
            kept.add(Line.of("… press i to see everything", Style.QUIET));
        }
        return kept;
    }
}
