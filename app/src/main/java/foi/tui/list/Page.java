package foi.tui.list;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the list is laid out in the window: counts or filter, heading, rows, and the summary below or beside them.
 *
 * @param screen what is drawn
 * @param body the room there is
 */
record Page(WorklistScreen screen, Size body) {

    private static final int HEAD = 2;
    private static final int TALL = 21;
    private static final int ROOMY = 12;
    private static final int BROAD = 130;
    private static final int SIDE = 48;
    private static final int FIELD = 24;
    private static final String ASKED = " Filter  ";

    private boolean beside() {
        return body.columns() >= BROAD;
    }

    private boolean below() {
        return !beside() && body.rows() >= TALL;
    }

    /** The warning that stands above the list, where the window has room for it. */
    private List<String> warning() {
        return screen.listing()
                .stock()
                .warning()
                .filter(words -> body.rows() >= ROOMY)
                .map(words -> Width.wrap(words, Math.max(1, body.columns() - 2)))
                .orElse(List.of());
    }

    private int head() {
        return HEAD + warning().size();
    }

    /** How many rows of the list are seen. */
    int listRows() {
        return Math.max(1, body.rows() - head() - (below() ? Summary.ROWS + 1 : 0));
    }

    private int listColumns() {
        return beside() ? body.columns() - SIDE - 2 : body.columns();
    }

    Drawing draw() {
        Listing listing = screen.listing();
        Shown shown = listing.shown();
        Columns columns = Columns.of(listColumns(), listing.widest());
        ListView at = listing.at().within(shown.rows().size(), listRows());
        List<Line> lines = new ArrayList<>();
        lines.add(
                filtered()
                        ? filter()
                        : Line.of(" ").and(listing.stock().counts().draw(body.columns() - 1)));
        warning().forEach(line -> lines.add(Line.of(" ").and(line, Style.SOON)));
        lines.add(shown.rows().isEmpty() ? Line.EMPTY : columns.heading(shown.view(), shown.order()));
        for (int i = at.top(); i < at.to(shown.rows().size(), listRows()); i++) {
            lines.add(columns.row(shown.rows().get(i), i == at.selected()));
        }
        if (shown.rows().isEmpty()) {
            Width.wrap(empty(), Math.max(1, body.columns() - 3)).forEach(line -> lines.add(Line.of("   " + line)));
        }
        return new Drawing(withSummary(lines), cursor(at));
    }

    private Place cursor(ListView at) {
        return screen.typing()
                ? new Place(0, Width.of(ASKED) + screen.filter().column(FIELD))
                : new Place(screen.listing().shown().rows().isEmpty() ? head() : head() + at.selected() - at.top(), 1);
    }

    private boolean filtered() {
        return screen.typing() || !screen.filter().text().isEmpty();
    }

    private Line filter() {
        Shown shown = screen.listing().shown();
        return Line.of(ASKED, Style.QUIET)
                .and(screen.filter().draw(FIELD, screen.typing()).in(Style.BOLD))
                .and("  %,d of %,d".formatted(shown.rows().size(), shown.base().size()))
                .and(shown.counts().marks())
                .fit(body.columns());
    }

    private String empty() {
        Listing listing = screen.listing();
        if (!listing.stock().read()) {
            return "";
        }
        if (filtered() && !listing.shown().base().isEmpty()) {
            return "Nothing here has all of these words. Esc clears the filter; v shows other requests.";
        }
        boolean none = !listing.stock().ever()
                && (listing.shown().view() == View.OPEN || listing.shown().view() == View.ALL);
        return none
                ? "No requests yet. Press n to log the first."
                : listing.shown().view().empty();
    }

    private List<Line> withSummary(List<Line> lines) {
        Optional<Summary> summary = screen.listing().shown().rows().isEmpty() ? Optional.empty() : screen.summary();
        if (below()) {
            List<Line> all = new ArrayList<>(lines);
            while (all.size() < head() + listRows() + 1) {
                all.add(Line.EMPTY);
            }
            summary.ifPresent(shown -> all.addAll(shown.below(body.columns())));
            return all;
        }
        return beside() && summary.isPresent() ? beside(lines, summary.get()) : lines;
    }

    private List<Line> beside(List<Line> lines, Summary summary) {
        List<Line> side = summary.beside(SIDE - 1);
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < body.rows(); i++) {
            Line left = (i < lines.size() ? lines.get(i) : Line.EMPTY).fit(listColumns());
            int of = i - head();
            all.add(of < 0 || of >= side.size() ? left : left.and("  ").and(side.get(of)));
        }
        return all;
    }
}
