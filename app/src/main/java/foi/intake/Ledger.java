package foi.intake;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A request's clock as a case file shows it: the response to the whole apart from all else.
 *
 * @param clock what happened, in order of happening; those of one day in the order in which they were recorded
 * @param responded the day of the last response, which was the last thing that happened on that day
 */
record Ledger(List<ClockEvent> clock, Optional<LocalDate> responded) {

    /**
     * Sets the last response apart from {@code events}. Where something followed it on its own day, such as the
     * clarification it had asked for, it stays among them: a day alone could not say which came first.
     */
    static Ledger of(List<ClockEvent> events) {
        List<ClockEvent> clock = inOrder(events);
        int last = clock.size() - 1;
        while (last >= 0 && !isResponse(clock.get(last))) {
            last--;
        }
        if (last < 0 || isFollowedThatDay(clock, last)) {
            return new Ledger(clock, Optional.empty());
        }
        LocalDate on = clock.remove(last).on();
        return new Ledger(clock, Optional.of(on));
    }

    /** All events in order of happening, the response last on its day. */
    List<ClockEvent> events() {
        List<ClockEvent> all = new ArrayList<>(clock);
        responded.map(on -> ClockEvent.of(Kind.RESPONDED, on)).ifPresent(all::add);
        return inOrder(all);
    }

    private static List<ClockEvent> inOrder(List<ClockEvent> events) {
        List<ClockEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(ClockEvent::on));
        return sorted;
    }

    private static boolean isResponse(ClockEvent event) {
        return event.kind() == Kind.RESPONDED && event.part().isEmpty();
    }

    private static boolean isFollowedThatDay(List<ClockEvent> clock, int at) {
        return at + 1 < clock.size()
                && clock.get(at + 1).on().equals(clock.get(at).on());
    }
}
