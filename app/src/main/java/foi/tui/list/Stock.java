package foi.tui.list;

import foi.desk.CalendarEnd;
import foi.desk.Desk;
import foi.desk.Worklist;
import foi.register.Reference;
import foi.register.Selection;
import foi.tui.stage.Office;
import foi.tui.standing.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The requests as they were read from the register.
 *
 * @param holds which of them: the open ones or all
 * @param rows a row for each
 * @param counts how many there are of each kind
 * @param ever whether there is or was any request at all
 * @param event the newest entry of the history when they were read
 * @param warning that the calendar ends soon, where it does
 */
record Stock(Selection holds, List<Row> rows, Counts counts, boolean ever, long event, Optional<String> warning) {

    /** Nothing has been read yet. */
    static final Stock UNREAD = new Stock(Selection.OPEN, List.of(), Counts.NONE, false, -1, Optional.empty());

    private static Stock of(Office office, Selection holds, List<Row> rows, boolean ever, long event) {
        return new Stock(holds, rows, Counts.of(rows), ever, event, warning(office.desk(), rows));
    }

    private static Optional<String> warning(Desk desk, List<Row> rows) {
        LocalDate last = desk.today();
        for (Row row : rows) {
            LocalDate due = row.standing().due().orElse(last);
            if (row.mark() != Mark.CLOSED && due.isAfter(last)) {
                last = due;
            }
        }
        return CalendarEnd.warning(desk.days(), desk.today(), Optional.of(last));
    }

    /** Reads the requests wanted. */
    static Stock read(Office office, Selection wanted) {
        long event = office.desk().register().lastEvent();
        List<Row> rows = new ArrayList<>();
        for (Worklist.Line line : new Worklist(office.desk()).lines(wanted)) {
            rows.add(new Row(line, office.desk().today()));
        }
        boolean ever = !rows.isEmpty()
                || !new Worklist(office.desk()).lines(Selection.ALL).isEmpty();
        return of(office, wanted, rows, ever, event);
    }

    /** Whether the other says the same; told by what is quick to compare where that differs. */
    boolean says(Stock other) {
        return event == other.event && holds == other.holds && ever == other.ever && rows.equals(other.rows);
    }

    boolean read() {
        return event >= 0;
    }

    boolean has(Selection wanted) {
        return read() && (holds == Selection.ALL || holds == wanted);
    }

    /** Whether nothing was done at this desk since. */
    boolean upToDate(Office office) {
        return read() && office.desk().register().lastEvent() == event;
    }

    /** The same after these cases alone were read again. */
    Stock reread(Office office, List<Reference> changed) {
        long now = office.desk().register().lastEvent();
        List<Row> all = rows;
        for (Reference reference : changed) {
            Optional<Row> row = new Worklist(office.desk())
                    .line(reference)
                    .map(line -> new Row(line, office.desk().today()))
                    .filter(read -> holds == Selection.ALL || read.mark() != Mark.CLOSED);
            all = replaced(all, reference, row);
        }
        return of(office, holds, all, ever || !all.isEmpty(), now);
    }

    private static List<Row> replaced(List<Row> rows, Reference reference, Optional<Row> by) {
        List<Row> replaced = new ArrayList<>(rows);
        int at = indexOf(rows, reference.written());
        if (at >= 0) {
            replaced.remove(at);
        }
        by.ifPresent(row -> replaced.add(at < 0 ? replaced.size() : at, row));
        return replaced;
    }

    /** Where the case of that reference stands among {@code rows}; -1 where it does not. */
    static int indexOf(List<Row> rows, String reference) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).reference().equals(reference)) {
                return i;
            }
        }
        return -1;
    }
}
