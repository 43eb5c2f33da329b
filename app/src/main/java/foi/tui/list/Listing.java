package foi.tui.list;

import foi.tui.face.In;
import foi.tui.widget.ListView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows and the one on which the officer stands.
 *
 * @param stock what was read
 * @param shown what is listed
 * @param at which row is selected
 * @param chosen the reference of the case on which the officer chose to stand, also while it is filtered away
 * @param widest how wide the columns need to be
 */
record Listing(Stock stock, Shown shown, ListView at, String chosen, Columns.Widest widest) {

    /** Enough to find a row; the screen that draws knows the true number. */
    private static final int SOME = 1000;

    static final Listing UNREAD =
            new Listing(Stock.UNREAD, Shown.NOTHING, ListView.START, "", Columns.Widest.of(List.of()));

    Optional<Row> selected() {
        return shown.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        shown.rows().get(Math.min(at.selected(), shown.rows().size() - 1)));
    }

    /** The same after other rows were read; a case that has gone leaves the officer in its place. */
    Listing with(Stock fresh, String account) {
        Shown now = shown.of(fresh, shown.view(), shown.order(), account);
        Listing listing = new Listing(fresh, now, at, chosen, Columns.Widest.of(now.base()));
        return listing.standing(at.selected());
    }

    /** On the case that the officer has just logged, where it is the one that was not there before. */
    Listing arriving(Stock fresh) {
        return new Listing(stock, shown, at, arrived(fresh).orElse(chosen), widest);
    }

    private Optional<String> arrived(Stock fresh) {
        if (!stock.read()
                || fresh.holds() != stock.holds()
                || fresh.rows().size() != stock.rows().size() + 1) {
            return Optional.empty();
        }
        Set<String> known = new HashSet<>();
        stock.rows().forEach(row -> known.add(row.reference()));
        return fresh.rows().stream()
                .map(Row::reference)
                .filter(reference -> !known.contains(reference))
                .findFirst();
    }

    Listing viewed(View view, Order order, String account) {
        Shown now = shown.of(stock, view, order, account);
        return new Listing(stock, now, at, chosen, Columns.Widest.of(now.base())).standing(0);
    }

    Listing filtered(String typed) {
        return new Listing(stock, shown.filtered(typed), at, chosen, widest).standing(0);
    }

    /** On the chosen case, or else on the row given. */
    private Listing standing(int otherwise) {
        int found = Stock.indexOf(shown.rows(), chosen);
        int row = found < 0 ? otherwise : found;
        ListView there = at.select(row, shown.rows().size(), SOME);
        Listing listing = new Listing(stock, shown, new ListView(there.selected(), at.top()), chosen, widest);
        return found < 0 && chosen.isEmpty() ? listing.choosing() : listing;
    }

    private Listing choosing() {
        return new Listing(stock, shown, at, selected().map(Row::reference).orElse(""), widest);
    }

    /** After a key that moves; where it leads out of sight, half a page comes at once, so that most keys change little. */
    Listing take(In in, int rows) {
        int size = shown.rows().size();
        ListView before = at.within(size, rows);
        ListView after = before.take(in, size, rows);
        if (after.selected() == before.selected()) {
            return this;
        }
        boolean step = Math.abs(after.selected() - before.selected()) == 1 && after.top() != before.top();
        ListView there = step
                ? new ListView(after.selected(), Math.max(0, after.selected() - rows / 2)).within(size, rows)
                : after;
        return new Listing(stock, shown, there, chosen, widest).choosing();
    }
}
