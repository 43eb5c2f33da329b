package foi.desk;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading;
import foi.law.Dates;
import foi.law.Deadline;
import foi.law.ReviewTimes;
import foi.law.WorkingDays;
import java.util.Optional;

/**
 * Says how a day was reached, for a reminder that may end in a calendar many people see: no name stands in it.
 *
 * @param due the day
 * @param days the calendar by which it was counted
 */
record DueReason(DueDay due, WorkingDays days) {

    String sentence() {
        return switch (due.kind()) {
            case RESPONSE -> counted();
            case EXTENSION -> extended();
            case REVIEW -> reviewed();
        };
    }

    private String counted() {
        ClockReading reading = due.clock().read(days, due.request().rule());
        Deadline deadline = reading.deadline().orElseThrow();
        boolean afresh = reading.receipt().isAfter(due.clock().received());
        boolean paid = last(Kind.FEE_PAID)
                .filter(event -> !event.on().isBefore(reading.receipt()))
                .isPresent();
        return "%s %s, day 1 was %s, and day %d, the last for complying, is %s: %s%s."
                .formatted(
                        afresh ? "Clarification came on" : "Received on",
                        Dates.withWeekday(reading.receipt()),
                        Dates.withWeekday(deadline.dayOne()),
                        deadline.counted().size(),
                        Dates.withWeekday(due.due()),
                        due.request().rule().limit().source() + (afresh ? " and s.10(6)(b)" : ""),
                        paid ? "; the days until the fee came do not count: s.10(2)" : "");
    }

    private String extended() {
        return "Time was extended%s to decide on the public interest, which is to be done by %s: s.10(3) and s.17(2)."
                .formatted(
                        last(Kind.EXTENSION)
                                .map(event -> " with the notice of " + Dates.withWeekday(event.on()))
                                .orElse(""),
                        Dates.withWeekday(due.due()));
    }

    private String reviewed() {
        return "An internal review was asked for%s and should be answered within %d working days, by %s: Code of Practice (s.45), part 5."
                .formatted(
                        last(Kind.REVIEW_ASKED)
                                .map(event -> " on " + Dates.withWeekday(event.on()))
                                .orElse(""),
                        ReviewTimes.TO_ANSWER,
                        Dates.withWeekday(due.due()));
    }

    private Optional<ClockEvent> last(Kind kind) {
        return due.clock().events().stream()
                .filter(event -> event.kind() == kind)
                .reduce((earlier, later) -> later);
    }
}
