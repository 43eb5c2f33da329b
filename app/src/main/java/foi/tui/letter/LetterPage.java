package foi.tui.letter;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.widget.ListView;
import foi.tui.widget.Pager;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter and its checks in a window: one above the other, side by side where there is room.
 *
 * @param loaded the letter and what the checks found
 * @param stand where the officer is in it
 * @param body the window
 */
record LetterPage(Loaded loaded, Stand stand, Size body) {

    private static final int SIDE_BY_SIDE = 140;
    private static final int GAP = 3;

    /** The first row, the last row, and the rule between the letter and the checks. */
    private static final int AROUND = 2;

    /** The stand after a moving key; the same instance where it means nothing here. */
    Stand take(In in) {
        if (!(in instanceof Key key)) {
            return stand;
        }
        boolean paging = List.of("PgUp", "PgDn", " ").contains(key.name());
        if (stand.reading() || paging) {
            Key moving = key.is("j") ? new Key("Down") : key.is("k") ? new Key("Up") : key;
            return stand.from(pager().take(moving, letter()).top());
        }
        int findings = loaded.findings().size();
        return stand.choosing(
                new ListView(stand.chosen(), 0).take(key, findings, findings).selected());
    }

    Drawing draw() {
        return wide() ? beside() : below();
    }

    private Drawing below() {
        List<Line> lines = new ArrayList<>();
        lines.add(head());
        lines.addAll(pager().draw(letter()).lines());
        lines.add(rule());
        Drawing checks = checks();
        Place cursor = stand.reading() ? new Place(1, 0) : checks.cursor().moved(lines.size(), 0);
        lines.addAll(checks.lines());
        lines.add(Advice.of(loaded));
        return new Drawing(lines, cursor);
    }

    private Drawing beside() {
        List<Line> lines = new ArrayList<>();
        lines.add(head());
        List<Line> letter = pager().draw(letter()).lines();
        Drawing checks = checks();
        for (int row = 0; row < letter.size(); row++) {
            Line right = row == 0
                    ? heading()
                    : row - 1 < checks.lines().size() ? checks.lines().get(row - 1) : Line.EMPTY;
            lines.add(letter.get(row).fit(LetterLines.WIDTH + GAP).and(right));
        }
        lines.add(Advice.of(loaded));
        return new Drawing(
                lines, stand.reading() ? new Place(1, 0) : checks.cursor().moved(2, LetterLines.WIDTH + GAP));
    }

    private Line head() {
        Pager pager = pager();
        Size seen = letter();
        String page = "page %d of %d".formatted(pager.page(seen), pager.pages(seen));
        String left = " " + loaded.counts();
        String right = loaded.issued() == 0
                ? "not issued"
                : loaded.issued() == 1 ? "1 letter issued before" : loaded.issued() + " letters issued before";
        int room = Math.max(0, body.columns() - left.length() - right.length() - 1 - page.length());
        return Line.of(left, Style.BOLD)
                .and(" ".repeat(Math.max(2, room / 2)) + page + " ".repeat(Math.max(2, room - room / 2)) + right);
    }

    private Line rule() {
        String title = loaded.findings().isEmpty()
                ? "── Checks: nothing to object to "
                : stand.reading()
                        ? "── Checks: " + loaded.counts() + " "
                        : "── Check %d of %d "
                                .formatted(stand.chosen() + 1, loaded.findings().size());
        String end = loaded.findings().isEmpty() ? "" : stand.reading() ? " Tab shows them ─" : " Tab to the letter ─";
        return Line.of(
                title + "─".repeat(Math.max(0, body.columns() - title.length() - end.length())) + end, Style.QUIET);
    }

    private Line heading() {
        return Line.of(" Checks", stand.reading() ? Style.PLAIN : Style.BOLD)
                .and(loaded.findings().isEmpty() ? ": nothing to object to" : "");
    }

    private Drawing checks() {
        return new CheckPage(rows(), stand, new Size(columns(), checkRows())).draw();
    }

    private List<List<Line>> rows() {
        return new CheckRows(loaded, columns(), wide()).rows();
    }

    private int columns() {
        return wide() ? body.columns() - LetterLines.WIDTH - GAP : body.columns();
    }

    /** The rows for the checks: what they take, and not so many that the letter cannot be read above them. */
    private int checkRows() {
        if (wide()) {
            return Math.max(0, letter().rows() - 1);
        }
        int wanted = rows().stream().mapToInt(List::size).sum();
        int most = Math.max(3, (body.rows() - AROUND) / 2);
        return stand.reading() ? 0 : Math.min(wanted, most);
    }

    /** The room for the letter. */
    private Size letter() {
        return wide()
                ? new Size(LetterLines.WIDTH, Math.max(1, body.rows() - AROUND))
                : new Size(body.columns(), Math.max(1, body.rows() - AROUND - 1 - checkRows()));
    }

    private Pager pager() {
        return new Pager(LetterLines.of(loaded.proof().words(), letter().columns()), stand.top());
    }

    private boolean wide() {
        return body.columns() >= SIDE_BY_SIDE;
    }
}
