package foi.tui.list;

import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.List;

/**
 * How wide the columns are. What does not fit is left away, the state first and then the owner and the requester.
 *
 * @param all the columns of the list
 * @param reference as the longest reference needs, or 0
 * @param owner as the longest account needs, or 0
 * @param requester the applicant's name, or 0
 * @param state the state in words, or 0
 * @param subject what remains
 */
record Columns(int all, int reference, int owner, int requester, int state, int subject) {

    private static final int MARK = 3;
    private static final int GAP = 2;
    private static final int DUE = 12;
    private static final int LEFT = 21;
    private static final int WIDEST_REVERSED = 100;

    /** For rows of which the longest reference and account are known, in so many columns. */
    static Columns of(int columns, Widest widest) {
        int reference = Math.min(widest.reference(), Math.max(9, columns / 4));
        int owner = columns < 72 ? 0 : Math.min(widest.owner(), 12);
        int state = columns < 106 ? 0 : 18;
        int rest = columns - MARK - reference - GAP - LEFT - GAP - wide(owner) - wide(state);
        int requester = rest < 24 ? 0 : Math.min(30, rest * 2 / 5);
        return new Columns(columns, reference, owner, requester, state, Math.max(0, rest - wide(requester)));
    }

    /** The longest reference and account among the rows, in columns. */
    record Widest(int reference, int owner) {

        static Widest of(List<Row> rows) {
            int reference = 9;
            int owner = 5;
            for (Row row : rows) {
                reference = Math.max(reference, row.reference().length());
                owner = Math.max(owner, row.owner().length());
            }
            return new Widest(reference, owner);
        }
    }

    private static int wide(int column) {
        return column == 0 ? 0 : column + GAP;
    }

    Line heading(View view, Order order) {
        boolean closed = view == View.CLOSED;
        return Line.of(" ".repeat(MARK), Style.QUIET)
                .and(named("Reference", Order.Column.REFERENCE, order, reference + GAP), Style.QUIET)
                .and(named(closed ? "Ended" : "Due", Order.Column.DUE, order, DUE), Style.QUIET)
                .and(Width.fit(closed ? "" : "Left", LEFT + GAP - DUE), Style.QUIET)
                .and(named("Owner", Order.Column.OWNER, order, wide(owner)), Style.QUIET)
                .and(named("Requester", Order.Column.REQUESTER, order, wide(requester)), Style.QUIET)
                .and(Width.fit("State", wide(state)), Style.QUIET)
                .and(named("Subject", Order.Column.SUBJECT, order, subject), Style.QUIET)
                .fit(all);
    }

    /** The sign after a name tells by which column the rows are sorted, where that is not the standard. */
    private static String named(String name, Order.Column column, Order order, int width) {
        boolean sorted = order.column() == column && !order.isStandard();
        return Width.fit(sorted ? name + (order.reversed() ? " v" : " ^") : name, width);
    }

    Line row(Row row, boolean selected) {
        Wording wording = row.wording();
        Style style = row.mark().style();
        Line head = Line.of(" ")
                .and(String.valueOf(row.mark().sign()), style)
                .and(" ")
                .and(Width.fit(row.reference(), reference) + " ".repeat(GAP))
                .and(Width.fit(wording.dueAndLeft(DUE), LEFT) + " ".repeat(GAP), style)
                .and(cell(row.owner(), owner))
                .and(cell(row.requester(), requester));
        Line tail = Line.of(cell(wording.state(), state)).and(Width.fit(row.subject(), subject));
        Line whole = head.and(tail);
        if (!selected) {
            return whole.fit(all);
        }
        return (whole.width() <= WIDEST_REVERSED
                        ? whole.in(Style.SELECTED)
                        : head.in(Style.SELECTED).and(tail))
                .fit(all);
    }

    private static String cell(String text, int width) {
        return width == 0 ? "" : Width.fit(text, width) + " ".repeat(GAP);
    }
}
