package foi.tui.stage;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.Field;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds any action of a screen by name.
 *
 * @param about the screen from which it was opened
 * @param readOnly whether nothing may be changed in this session
 * @param all the actions there
 * @param wanted what was typed of the name
 * @param list which one is selected
 */
record Palette(Screen about, boolean readOnly, List<Action> all, Field wanted, ListView list) implements Screen {

    private static final String ASKED = " What?  ";
    private static final int HEAD = 2;
    private static final int KEYS = 12;

    static Palette of(Screen screen, boolean readOnly) {
        return new Palette(screen, readOnly, everything(screen, readOnly), Field.of(""), ListView.START);
    }

    /** What can be done on the screen, and what can be done on every screen. */
    private static List<Action> everything(Screen screen, boolean readOnly) {
        List<Action> all = new ArrayList<>(new KeyTable(screen, readOnly).actions());
        all.removeIf(action -> action.showing() == Action.Showing.TOLD);
        String keys = screen.typing() ? "F1" : "? F1";
        all.add(Action.of(
                keys, "keys", "Lists every key of this screen", () -> Turn.open(screen, Help.of(screen, readOnly))));
        all.add(Action.of(
                "Ctrl-C", "leave foi", "Asks whether to leave", () -> Turn.open(screen, Ask.toLeave(screen))));
        return all;
    }

    private List<Action> found() {
        String[] words = wanted.text().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return all.stream()
                .filter(action -> {
                    String name = (action.help() + " " + action.hint()).toLowerCase(Locale.ROOT);
                    return Arrays.stream(words).allMatch(name::contains);
                })
                .toList();
    }

    private Optional<Action> selected() {
        List<Action> found = found();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(Math.min(list.selected(), found.size() - 1)));
    }

    @Override
    public String title() {
        return "Find an action · " + about.title();
    }

    @Override
    public boolean typing() {
        return true;
    }

    /** Why the selected action cannot be done now. */
    @Override
    public String notice() {
        return selected().flatMap(Action::off).map(off -> "Not now: " + off).orElse("");
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Enter", "do it", "Does what is selected", this::chosen));
    }

    private Turn chosen() {
        return selected()
                .map(action -> action.off()
                        .map(reason -> Turn.stay(this).warning(reason))
                        .orElseGet(() -> Turn.back().asking(done(action))))
                .orElseGet(() -> Turn.stay(this).warning("No action has such a name; type less of it."));
    }

    /** The screen beneath may have become another meanwhile, so that the action is looked for there again. */
    private Errand done(Action action) {
        return Errand.of(
                about.getClass(),
                office -> action.keys(),
                (screen, keys) -> everything(screen, readOnly).stream()
                        .filter(now -> now.keys().equals(keys))
                        .findFirst()
                        .map(now -> KeyTable.carryOut(now, screen))
                        .orElseGet(() -> Turn.stay(screen).warning("That cannot be done any more.")));
    }

    @Override
    public Turn take(In in, Size body) {
        Field typed = wanted.take(in);
        ListView moved = typed.equals(wanted) ? list.take(in, found().size(), rows(body)) : ListView.START;
        return Turn.stay(new Palette(about, readOnly, all, typed, moved));
    }

    private static int rows(Size body) {
        return Math.max(1, body.rows() - HEAD);
    }

    @Override
    public Drawing draw(Size body) {
        int room = Math.max(1, body.columns() - ASKED.length() - 1);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(ASKED, Style.BOLD).and(wanted.draw(room, true)));
        lines.add(Line.EMPTY);
        List<Action> found = found();
        ListView view = list.within(found.size(), rows(body));
        for (int i = view.top(); i < view.to(found.size(), rows(body)); i++) {
            lines.add(row(found.get(i), i == view.selected(), body.columns()));
        }
        if (found.isEmpty()) {
            lines.add(Line.of("   No action has such a name; type less of it."));
        }
        return new Drawing(lines, new Place(0, ASKED.length() + wanted.column(room)));
    }

    private static Line row(Action action, boolean selected, int columns) {
        Line line = Line.of(selected ? " > " : "   ")
                .and(Width.fit(String.join("  ", action.keys()), KEYS), Style.KEY)
                .and("  " + action.help() + (action.off().isPresent() ? "  (not now)" : ""));
        return selected ? line.fit(columns).in(Style.SELECTED) : line;
    }
}
