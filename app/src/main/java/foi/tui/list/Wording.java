package foi.tui.list;

import foi.desk.Worklist;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.Standing;
import foi.register.State;
import foi.tui.standing.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a request stands, in the words of the columns.
 *
 * @param line the request
 * @param today the day it is
 */
record Wording(Worklist.Line line, LocalDate today) {

    /** The day it is due: {@code Thu 19 Nov}; where time does not run, what it waits for or how it ended. */
    String due() {
        Standing standing = line.standing();
        return switch (standing.state()) {
            case OPEN, EXTENDED, UNDER_REVIEW ->
                standing.due().map(Days::weekday).orElse("not known");
            case AWAITING_CLARIFICATION -> "waiting";
            case AWAITING_FEE -> "fee";
            case RESPONDED -> standing.late() ? "late" : "answered";
            case WITHDRAWN -> "withdrawn";
            case LAPSED -> "lapsed";
        };
    }

    /** What is left until then: {@code 2 late}, {@code today}, {@code 1 day}, {@code 19 review}; or since when it waits or has ended. */
    String left() {
        Standing standing = line.standing();
        return switch (standing.state()) {
            case OPEN, EXTENDED, UNDER_REVIEW ->
                standing.workingDaysLeft().map(this::days).orElse("");
            case AWAITING_CLARIFICATION ->
                last(Kind.CLARIFICATION_ASKED)
                        .map(day -> "since " + Days.shortest(day))
                        .orElse("");
            case AWAITING_FEE ->
                last(Kind.FEES_NOTICE).map(day -> "since " + Days.shortest(day)).orElse("");
            case RESPONDED -> standing.responded().map(Days::withYear).orElse("");
            case WITHDRAWN -> last(Kind.WITHDRAWN).map(Days::withYear).orElse("");
            case LAPSED -> last(Kind.LAPSED).map(Days::withYear).orElse("");
        };
    }

    /** Both together, one under the other in the columns where time runs, else as one phrase. */
    String dueAndLeft(int dueWidth) {
        State state = line.standing().state();
        String due = due();
        return state.paused() || state.closed()
                ? due + " " + left()
                : due + " ".repeat(Math.max(1, dueWidth - due.length())) + left();
    }

    /** The state where it is not plainly open: {@code late}, {@code to be clarified}, {@code extended}. */
    String state() {
        Standing standing = line.standing();
        boolean late = standing.late();
        return switch (standing.state()) {
            case OPEN -> late ? overdue() : "";
            case EXTENDED -> late ? "extended, " + overdue() : "extended";
            case AWAITING_CLARIFICATION -> (late ? "late, " : "") + "to be clarified";
            case AWAITING_FEE -> (late ? "late, " : "") + "fee to be paid";
            case RESPONDED -> late ? "answered late" : "answered";
            case WITHDRAWN -> "withdrawn";
            case LAPSED -> "lapsed";
            case UNDER_REVIEW -> late ? "review, late" : "review";
        };
    }

    /** The day on which it was answered or withdrawn, or lapsed. */
    Optional<LocalDate> ended() {
        return switch (line.standing().state()) {
            case WITHDRAWN -> last(Kind.WITHDRAWN);
            case LAPSED -> last(Kind.LAPSED);
            default -> line.standing().responded();
        };
    }

    private String overdue() {
        return line.standing().workingDaysLeft().filter(left -> left >= 0).isPresent() ? "a part is late" : "late";
    }

    private String days(int left) {
        if (left < 0) {
            return -left + " late";
        }
        if (left == 0) {
            return line.standing().due().equals(Optional.of(today)) ? "today" : "now";
        }
        String unit = left == 1 ? " day" : " days";
        return left + (line.standing().state() == State.UNDER_REVIEW ? " review" : unit);
    }

    private Optional<LocalDate> last(Kind kind) {
        return line.request().clock().stream()
                .filter(event -> event.kind() == kind)
                .map(ClockEvent::on)
                .max(Comparator.naturalOrder());
    }
}
