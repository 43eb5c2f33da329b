package foi.tui.casefile;

import foi.law.Dates;
import foi.register.Event;
import foi.register.OfficeTime;
import foi.register.Reference;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was done to a case, newest first; each entry can be read whole. */
public final class HistoryScreen implements Screen {

    private static final int PAGE = 8;
    private static final int OFFICER = 10;

    /** As many rows as the sentence of the selected entry may take below the list, and a window that has them. */
    private static final int WHOLE = 4;

    private static final int TALL = 16;

    private final CaseFile file;
    private final List<Event> entries;
    private final ListView list;

    private HistoryScreen(CaseFile file, ListView list) {
        this.file = file;
        this.list = list;
        this.entries = file.history().stream()
                .sorted(Comparator.comparingLong(Event::number).reversed())
                .toList();
    }

    /** The history of that case. Throws {@link foi.register.InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return of(CaseFile.of(office.desk(), reference));
    }

    static Screen of(CaseFile file) {
        return new HistoryScreen(file, ListView.START);
    }

    @Override
    public String title() {
        return file.reference() + " · history";
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("Enter", "read", "Shows the whole entry with the text that was put in", this::read)
                        .offIf(entries.isEmpty(), "There is no entry yet."),
                Action.of("t m", "note", "Notes something about the case", () -> Turn.open(this, NoteForm.about(file)))
                        .changing());
    }

    private Turn read() {
        Event entry = entries.get(list.selected());
        return Turn.open(
                this,
                TextScreen.of(
                        "%s · entry %d of the register".formatted(file.reference(), entry.number()),
                        List.of(
                                "%s at %s, %s"
                                        .formatted(
                                                Dates.withWeekday(OfficeTime.day(entry.at())),
                                                OfficeTime.time(entry.at()),
                                                entry.officer()),
                                Text.line(entry.summary())),
                        entry.content().isBlank() ? "No text was put in." : entry.content()));
    }

    @Override
    public Turn take(In in, Size body) {
        ListView other = list.take(in, entries.size(), rows(body));
        return Turn.stay(other.equals(list) ? this : new HistoryScreen(file, other));
    }

    @Override
    public Drawing draw(Size body) {
        int columns = Math.max(20, body.columns() - 2);
        int rows = rows(body);
        ListView view = list.within(entries.size(), rows);
        List<Line> lines = new ArrayList<>();
        int count = entries.size();
        lines.add(Line.of(
                " %d entr%s, newest first; nothing in the history is ever changed."
                        .formatted(count, count == 1 ? "y" : "ies"),
                Style.QUIET));
        lines.add(Line.EMPTY);
        for (int i = view.from(); i < view.to(count, rows); i++) {
            Line line = entry(entries.get(i)).fit(columns);
            lines.add(Line.of(" ").and(i == view.selected() ? line.in(Style.SELECTED) : line));
        }
        Place cursor = new Place(lines.size() - view.to(count, rows) + view.selected(), 1);
        if (body.rows() >= TALL) {
            while (lines.size() < 2 + rows + 1) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(whole(columns));
        }
        return new Drawing(lines, cursor);
    }

    private static int rows(Size body) {
        return Math.max(1, body.rows() - 2 - (body.rows() >= TALL ? WHOLE + 1 : 0));
    }

    /** The sentence of the selected entry, which its row may have cut short. */
    private List<Line> whole(int columns) {
        if (entries.isEmpty() || entry(entries.get(list.selected())).width() <= columns) {
            return List.of();
        }
        List<String> all = Width.wrap(Text.line(entries.get(list.selected()).summary()), columns);
        List<Line> lines = new ArrayList<>();
        for (String row : all.subList(0, Math.min(WHOLE, all.size()))) {
            boolean last = lines.size() == WHOLE - 1 && all.size() > WHOLE;
            lines.add(Line.of(" ")
                    .and(last ? Width.fit(row, columns - 17).stripTrailing() + " … Enter reads on" : row));
        }
        return lines;
    }

    private Line entry(Event entry) {
        String when = Dates.shortWithWeekday(OfficeTime.day(entry.at()));
        return Line.of(Width.fit(when, 16) + OfficeTime.time(entry.at()) + "  ")
                .and(Width.fit(entry.officer(), OFFICER) + "  ")
                .and(Text.line(entry.summary()));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(reload(Optional.empty()));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Changes.of(file.reference(), cases).map(said -> reload(Optional.of(said)));
    }

    private Errand reload(Optional<String> said) {
        return Errand.of(
                HistoryScreen.class, office -> CaseFile.of(office.desk(), file.reference()), (self, loaded) -> {
                    Turn turn = Turn.stay(self.with(loaded));
                    return said.map(turn::saying).orElse(turn);
                });
    }

    /** The same entry stays selected, though newer ones come above it; the newest stays so when it was. */
    private HistoryScreen with(CaseFile loaded) {
        int added = Math.max(0, loaded.history().size() - entries.size());
        int row = list.selected() == 0 ? 0 : list.selected() + added;
        return new HistoryScreen(loaded, list.select(row, loaded.history().size(), PAGE));
    }
}
