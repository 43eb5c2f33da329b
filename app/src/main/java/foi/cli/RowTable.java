package foi.cli;

import foi.desk.Worklist.Row;
import foi.law.Dates;
import foi.register.Request;
import foi.register.Standing;
import foi.register.State;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Requests as a table for people, as wide as a terminal: reference, due day, what is left, officer, subject.
 *
 * @param rows the requests, in their order
 * @param near whether no day is so far that its year must be told
 */
record RowTable(List<Row> rows, boolean near) {

    private static final int LONGEST_REFERENCE = 20;
    private static final int LONGEST_OWNER = 8;
    private static final long NEAR = 180;
    private static final String NO_DATE = "–";

    /** The table as it is read on {@code today}. */
    static RowTable of(List<Row> rows, LocalDate today) {
        return new RowTable(
                rows,
                rows.stream()
                        .flatMap(row -> row.standing().due().stream())
                        .allMatch(day -> Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR));
    }

    /** Prints the rows to {@code out}; what they add up to and the names of the columns go to {@code err}. */
    void print(PrintStream out, PrintStream err) {
        int due = widest(this::due, Columns.WIDTH, "Due");
        int reference = widest(this::reference, LONGEST_REFERENCE, "Reference");
        int left = widest(RowTable::left, Columns.WIDTH, "Left");
        int owner = rows.stream().allMatch(row -> row.request().owner().isEmpty())
                ? 0
                : widest(RowTable::owner, LONGEST_OWNER, "Officer");
        err.println(sum());
        err.println(line("Reference", "Due", "Left", "Officer", "Subject", reference, due, left, owner));
        err.flush();
        for (Row row : rows) {
            Request request = row.request();
            out.println(line(
                    reference(row),
                    due(row),
                    left(row),
                    owner(row),
                    request.asked().subject(),
                    reference,
                    due,
                    left,
                    owner));
        }
    }

    private static String line(String reference, String due, String left, String owner, String subject, int... widths) {
        String before = Columns.fitted(reference, widths[0])
                + " " + Columns.fitted(due, widths[1])
                + " " + Columns.fitted(left, widths[2])
                + " " + (widths[3] == 0 ? "" : Columns.fitted(owner, widths[3]) + " ");
        return (before + Columns.fitted(subject, Columns.WIDTH - Columns.width(before))).stripTrailing();
    }

    private String due(Row row) {
        return row.standing()
                .due()
                .map(Dates::shortWithWeekday)
                .map(day -> near ? day.substring(0, day.length() - 5) : day)
                .orElse(NO_DATE);
    }

    private String reference(Row row) {
        return row.request().reference().written();
    }

    private static String owner(Row row) {
        return row.request().owner().orElse("-");
    }

    private static String left(Row row) {
        Standing standing = row.standing();
        State state = standing.state();
        if (state.closed()) {
            return state.words() + (standing.late() ? " late" : "");
        }
        if (state.paused()) {
            return (state == State.AWAITING_FEE ? "awaits fee" : "awaits reply") + (standing.late() ? ", late" : "");
        }
        return standing.workingDaysLeft()
                .map(left -> days(left)
                        + (state == State.UNDER_REVIEW ? ", review" : "")
                        + (standing.late() && left >= 0 ? ", late" : ""))
                .orElse("?");
    }

    private static String days(int left) {
        if (left < 0) {
            return "LATE " + Sentences.count(-left, "day");
        }
        return left == 0 ? "TODAY" : Sentences.count(left, "day");
    }

    private int widest(Function<Row, String> cell, int most, String heading) {
        int widest = rows.stream().map(cell).mapToInt(Columns::width).max().orElse(0);
        return Math.max(Columns.width(heading), Math.min(most, widest));
    }

    private String sum() {
        long late =
                rows.stream().filter(row -> open(row) && row.standing().late()).count();
        long today = rows.stream()
                .filter(row -> row.standing().workingDaysLeft().equals(Optional.of(0)))
                .count();
        long waiting =
                rows.stream().filter(row -> row.standing().state().paused()).count();
        return Sentences.count(rows.size(), "request") + ": " + late + " late, " + today + " due today, " + waiting
                + " waiting for the applicant.";
    }

    private static boolean open(Row row) {
        return !row.standing().state().closed();
    }
}
