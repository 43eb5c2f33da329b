package foi.tui.casefile;

import foi.register.Enclosure;
import foi.register.Hidden;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Told;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.List;

/** Draws the files of a case, and below them what the selected one hides. */
record FilesDrawing(FilesScreen screen) {

    Drawing draw(Size body) {
        int columns = Math.max(20, body.columns() - 2);
        List<Line> lines = new ArrayList<>();
        if (screen.files().isEmpty()) {
            return new Drawing(List.of(Line.of(" " + FilesScreen.NONE)), new Place(0, 1));
        }
        int rows = Math.max(1, Math.min(screen.files().size(), body.rows() / 2));
        ListView view = screen.list().within(screen.files().size(), rows);
        for (int i = view.from(); i < view.to(screen.files().size(), rows); i++) {
            Line line = row(screen.files().get(i), columns).fit(columns);
            lines.add(Line.of(" ").and(i == view.selected() ? line.in(Style.SELECTED) : line));
        }
        Place cursor = new Place(view.selected() - view.from(), 1);
        lines.add(Line.EMPTY);
        lines.addAll(below(columns, Math.max(0, body.rows() - lines.size())));
        return new Drawing(lines, cursor);
    }

    private Line row(Enclosure file, int columns) {
        String mark = file.undecided() ? "! " : "  ";
        String state = screen.gone().contains(file.number())
                ? "sent"
                : file.undecided()
                        ? "hides something"
                        : file.released().isPresent() ? "released" : "nothing hidden seen";
        int room = Math.max(10, columns - state.length() - 4);
        return Line.of(mark + Width.fit(Text.line(file.name()) + "  " + file.type() + ", " + file.sizeInWords(), room))
                .and("  " + state);
    }

    /** What the selected file hides, in as many rows as there are. */
    private List<Line> below(int columns, int rows) {
        Enclosure file = screen.selected().orElseThrow();
        Told told = Told.NOTHING.and(FilesScreen.facts(file), Style.QUIET);
        for (Hidden hidden : file.hidden()) {
            told = told.and("- " + hidden.told() + ".");
        }
        if (file.released().isPresent()) {
            told = told.gap()
                    .and("Released by %s: %s"
                            .formatted(
                                    file.released().get().officer(),
                                    Text.line(file.released().get().reason())));
        }
        List<Line> all = told.lines(columns + 2);
        if (all.size() <= rows || rows == 0) {
            return all.subList(0, Math.min(rows, all.size()));
        }
        List<Line> cut = new ArrayList<>(all.subList(0, rows - 1));
        cut.add(Line.of(" … Enter shows the rest", Style.QUIET));
        return cut;
    }
}
