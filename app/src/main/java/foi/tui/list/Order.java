package foi.tui.list;

import foi.tui.standing.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the rows are sorted.
 *
 * @param column by which column
 * @param reversed whether the last comes first
 */
record Order(Column column, boolean reversed) {

    /** What comes first: the soonest deadline; among the closed the newest ending. */
    static final Order STANDARD = new Order(Column.DUE, false);

    private static final Comparator<Row> SOONEST = Comparator.comparing((Row row) -> row.mark() == Mark.CLOSED)
            .thenComparingLong(Row::day)
            .thenComparing(row -> row.request().received())
            .thenComparing(Row::reference);

    /** The columns by which rows can be sorted. */
    enum Column {
        DUE,
        REFERENCE,
        OWNER,
        REQUESTER,
        SUBJECT,
        RECEIVED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Comparator<Row> comparator() {
        Comparator<Row> first = switch (column) {
            case DUE -> SOONEST;
            case REFERENCE -> Comparator.comparing(Row::reference);
            case OWNER -> words(Row::owner);
            case REQUESTER -> words(row -> row.request().requester());
            case SUBJECT -> words(row -> row.request().subject());
            case RECEIVED -> Comparator.comparing(row -> row.request().received());
        };
        Comparator<Row> comparator = column == Column.DUE ? first : first.thenComparing(SOONEST);
        return reversed ? comparator.reversed() : comparator;
    }

    private static Comparator<Row> words(Function<Row, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    boolean isStandard() {
        return column == Column.DUE && !reversed;
    }

    /** By the next column. */
    Order next() {
        List<Column> all = List.of(Column.values());
        return new Order(all.get((all.indexOf(column) + 1) % all.size()), false);
    }

    Order turned() {
        return new Order(column, !reversed);
    }

    /** As the hint says it: {@code due}, {@code due, last first}. */
    String words() {
        return column.word() + (reversed ? ", last first" : "");
    }
}
