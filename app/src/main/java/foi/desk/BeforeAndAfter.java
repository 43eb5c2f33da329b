package foi.desk;

import foi.law.BankHoliday;
import foi.law.Clock;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import foi.law.ClockState;
import foi.law.HolidaysNotPublished;
import foi.law.TimeRule;
import foi.law.WorkingDays;
import foi.register.CaseLine;
import foi.register.Clocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the dates of requests compare by two calendars, worked out once for all to whom the same happened. */
final class BeforeAndAfter {

    private static final ClockState UNKNOWN = new ClockState(Phase.RUNNING, Optional.empty(), Optional.empty());

    private final WorkingDays before;
    private final WorkingDays after;
    private final List<BankHoliday> added;
    private final Map<List<Object>, Found> known = new HashMap<>();

    /** {@code before} is the calendar without {@code added}, {@code after} the one with it. */
    BeforeAndAfter(WorkingDays before, WorkingDays after, List<BankHoliday> added) {
        this.before = before;
        this.after = after;
        this.added = added;
    }

    /**
     * What changes for a request.
     *
     * @param shifts the dates that move; that of the whole request first, where it is one of them
     * @param promised the decision that was promised, where the new days would have been counted
     * @param endedBefore whether the date of what is closed would move
     */
    record Found(List<Shift> shifts, Optional<LocalDate> promised, boolean endedBefore) {}

    Found of(CaseLine line) {
        return known.computeIfAbsent(AlikeStandings.facts(line), facts -> compared(Clocks.of(line)));
    }

    private Found compared(Clocks clocks) {
        TimeRule rule = clocks.rule();
        Map<Optional<Integer>, Clock> each = new TreeMap<>(Comparator.comparing(number -> number.orElse(0)));
        if (clocks.all().stream().distinct().count() == 1) {
            each.put(Optional.empty(), clocks.all().get(0));
        } else {
            clocks.ofParts().forEach((number, clock) -> each.put(Optional.of(number), clock));
        }
        List<Shift> shifts = new ArrayList<>();
        Optional<LocalDate> promised = Optional.empty();
        boolean ended = false;
        for (Map.Entry<Optional<Integer>, Clock> one : each.entrySet()) {
            Clock clock = one.getValue();
            ClockState was = state(clock, before, rule);
            ClockState is = state(clock, after, rule);
            ended |= endedMoves(clock, rule);
            if (!was.phase().closed() && !is.phase().closed() && !was.due().equals(is.due())) {
                shifts.add(new Shift(one.getKey(), was.due(), is.due(), causes(clock, was, is)));
            } else if (is.phase() == Phase.EXTENDED && promised.isEmpty()) {
                promised = is.due().filter(day -> !causes(clock, was, is).isEmpty());
            }
        }
        return new Found(shifts, promised, ended);
    }

    /** Whether the date by which a closed clock was judged would be another now; a review since is a matter of its own. */
    private boolean endedMoves(Clock clock, TimeRule rule) {
        Clock answered = new Clock(
                clock.received(),
                clock.events().stream()
                        .filter(event -> event.kind() != Kind.REVIEW_ASKED)
                        .toList());
        ClockState was = state(answered, before, rule);
        return was.phase().closed() && !was.equals(state(answered, after, rule));
    }

    /** The added days that are counted no longer. */
    private List<BankHoliday> causes(Clock clock, ClockState was, ClockState is) {
        LocalDate last = is.due().or(was::due).orElse(LocalDate.MAX);
        return added.stream()
                .filter(day ->
                        !day.date().isBefore(clock.received()) && !day.date().isAfter(last))
                .filter(day -> !day.date().isAfter(before.until()) && before.isWorkingDay(day.date()))
                .toList();
    }

    private static ClockState state(Clock clock, WorkingDays days, TimeRule rule) {
        try {
            return clock.state(days, rule);
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return UNKNOWN;
        }
    }
}
