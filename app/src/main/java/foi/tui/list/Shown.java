package foi.tui.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The rows that are listed.
 *
 * @param view which requests
 * @param order how they are sorted
 * @param filter what was typed to narrow them
 * @param base all rows of the view, sorted
 * @param rows those of them in which every word of the filter occurs
 * @param counts how many of these there are of each kind
 */
record Shown(View view, Order order, String filter, List<Row> base, List<Row> rows, Counts counts) {

    static final Shown NOTHING = new Shown(View.OPEN, Order.STANDARD, "", List.of(), List.of(), Counts.NONE);

    /** The same view of other rows. */
    Shown of(Stock stock, View other, Order by, String account) {
        List<Row> sorted = stock.rows().stream()
                .filter(other.of(account))
                .sorted(by.comparator())
                .toList();
        return new Shown(other, by, "", sorted, sorted, Counts.NONE).filtered(filter);
    }

    /** The same rows narrowed by what was typed. More letters narrow what is there already. */
    Shown filtered(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        if (wanted.isBlank()) {
            return new Shown(view, order, typed, base, base, Counts.NONE);
        }
        boolean narrower = !filter.isBlank() && wanted.startsWith(filter.toLowerCase(Locale.ROOT));
        String[] words = wanted.strip().split("\\s+");
        List<Row> found = (narrower ? rows : base)
                .stream().filter(row -> hasAll(row.found(), words)).toList();
        return new Shown(view, order, typed, base, found, Counts.of(found));
    }

    private static boolean hasAll(String text, String[] words) {
        return Arrays.stream(words).allMatch(text::contains);
    }
}
