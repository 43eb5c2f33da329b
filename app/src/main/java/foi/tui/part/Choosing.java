package foi.tui.part;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.ListView;
import foi.tui.widget.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an outcome relies on, while it is being chosen: a few letters, and the list of what fits.
 *
 * @param which what is typed
 * @param list which one is selected
 */
record Choosing(Prompt which, ListView list) {

    private static final List<Ground> ALL = Ground.all();
    private static final int HEAD = 2;
    private static final int GAP = 2;

    static final Choosing NEW = new Choosing(Prompt.of("Which?"), ListView.START);

    List<Ground> found() {
        return GroundSearch.find(ALL, which.text());
    }

    Optional<Ground> selected() {
        return found().stream().skip(list.selected()).findFirst();
    }

    Choosing typed(String text) {
        return new Choosing(new Prompt(which.label(), which.field().with(text)), ListView.START);
    }

    Choosing take(In in, Size body) {
        boolean moves =
                in instanceof Key key && List.of("Up", "Down", "PgUp", "PgDn").contains(key.name());
        if (moves) {
            ListView moved = list.take(in, found().size(), Math.max(1, body.rows() - HEAD));
            return moved.equals(list) ? this : new Choosing(which, moved);
        }
        Prompt typed = which.take(in);
        return typed.equals(which)
                ? this
                : new Choosing(typed, typed.text().equals(which.text()) ? list : ListView.START);
    }

    Drawing draw(Size body) {
        List<Line> lines = new ArrayList<>();
        Drawing prompt = which.draw(Math.max(1, body.columns() - 2));
        lines.add(Line.of(" ").and(prompt.lines().get(0)));
        lines.add(Line.EMPTY);
        List<Ground> found = found();
        int rows = Math.max(1, body.rows() - HEAD);
        int name = widest(found, ground -> ground.provision().isPresent() ? ground.name() : "");
        int effect = widest(found, ground -> ground.denies() ? "" : ground.brief());
        ListView view = list.within(found.size(), rows);
        for (int i = view.from(); i < view.to(found.size(), rows); i++) {
            lines.add(row(found.get(i), name, effect, i == view.selected(), body.columns()));
        }
        if (found.isEmpty()) {
            lines.add(Line.of(
                    " Nothing fits. Type a section such as 40(2), or a word such as personal or cost.", Style.QUIET));
        }
        return new Drawing(lines, prompt.cursor().moved(0, 1)).fit(body);
    }

    private static int widest(List<Ground> found, Function<Ground, String> column) {
        return found.stream().map(column).mapToInt(Width::of).max().orElse(0);
    }

    /** The name, the title and the effect; a kind without a provision has no effect and its name more room. */
    private static Line row(Ground ground, int name, int effect, boolean selected, int columns) {
        boolean provided = ground.provision().isPresent();
        String first = provided ? Width.fit(ground.name(), name) : ground.name();
        int last = provided ? Math.max(effect, Width.of(ground.brief())) + GAP : 0;
        Line mark = Line.of(selected ? " > " : "   ");
        int title = Math.max(0, columns - mark.width() - Width.of(first) - GAP - last);
        Line line = mark.and(first)
                .and(" ".repeat(GAP) + Width.fit(ground.title(), title), provided ? Style.PLAIN : Style.QUIET)
                .and(provided ? " ".repeat(GAP) + ground.brief() : "", Style.QUIET);
        return selected ? line.fit(columns).in(Style.SELECTED) : line;
    }
}
