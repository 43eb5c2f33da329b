package foi.desk;

import foi.law.Clock;
import foi.law.ClockReading.Phase;
import foi.law.ClockState;
import foi.law.HolidaysNotPublished;
import foi.law.WorkingDays;
import foi.register.CaseLine;
import foi.register.Clocks;
import foi.register.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Tells what is to be done by when: responses, decisions for which time was extended, internal reviews. What waits for
 * the applicant is due on no day, and what is answered no longer.
 */
public final class Deadlines {

    private static final Comparator<DueDay> SOONEST_FIRST = Comparator.comparing(DueDay::due)
            .thenComparing(due -> due.request().received())
            .thenComparing(due -> due.request().reference().written());

    private final Desk desk;
    private final WorkingDays days;

    /** The task at {@code desk}. */
    public Deadlines(Desk desk) {
        this.desk = desk;
        this.days = desk.days();
    }

    /**
     * What is due, soonest first and so what is late before all.
     *
     * @param within only what is due within so many working days from today, or late
     * @param owner only what that officer deals with
     */
    public Found due(Optional<Integer> within, Optional<String> owner) {
        List<DueDay> found = new ArrayList<>();
        List<CaseLine> uncounted = new ArrayList<>();
        for (CaseLine line : desk.register().lines(Selection.OPEN)) {
            if (owner.isEmpty() || line.owner().equals(owner)) {
                try {
                    found.addAll(ofCase(line));
                } catch (HolidaysNotPublished beyondTheCalendar) {
                    uncounted.add(line);
                }
            }
        }
        found.removeIf(due -> within.isPresent() && due.workingDaysLeft() > within.get());
        found.sort(SOONEST_FIRST);
        return new Found(List.copyOf(found), List.copyOf(uncounted));
    }

    /** How the date was reached, in a sentence that names nobody. */
    public String how(DueDay due) {
        return new DueReason(due, days).sentence();
    }

    /** The day of a reminder so many working days before; none where that day has passed. */
    public Optional<LocalDate> reminder(DueDay due, int workingDaysBefore) {
        LocalDate day = days.before(due.due(), workingDaysBefore);
        return day.isBefore(desk.today()) ? Optional.empty() : Optional.of(day);
    }

    /** The soonest date of each kind: parts run by themselves, and some may be extended where others are not. */
    private List<DueDay> ofCase(CaseLine line) {
        Clocks clocks = Clocks.of(line);
        Map<DueDay.Kind, DueDay> found = new EnumMap<>(DueDay.Kind.class);
        for (Clock clock : Set.copyOf(clocks.all())) {
            ClockState state = clock.state(days, clocks.rule());
            Optional<DueDay.Kind> kind = kindOf(state.phase());
            if (kind.isPresent() && state.due().isPresent()) {
                LocalDate due = state.due().get();
                found.merge(
                        kind.get(),
                        new DueDay(line, kind.get(), clock, due, days.between(desk.today(), due), false),
                        BinaryOperator.minBy(Comparator.comparing(DueDay::due)));
            }
        }
        boolean besides = found.containsKey(DueDay.Kind.RESPONSE);
        found.computeIfPresent(DueDay.Kind.EXTENSION, (kind, due) -> due.with(besides));
        return List.copyOf(found.values());
    }

    private static Optional<DueDay.Kind> kindOf(Phase phase) {
        return switch (phase) {
            case RUNNING -> Optional.of(DueDay.Kind.RESPONSE);
            case EXTENDED -> Optional.of(DueDay.Kind.EXTENSION);
            case UNDER_REVIEW -> Optional.of(DueDay.Kind.REVIEW);
            case AWAITING_CLARIFICATION, AWAITING_FEE, WITHDRAWN, LAPSED, RESPONDED -> Optional.empty();
        };
    }

    /**
     * What was found. One date beyond the calendar must not hide the others, nor be hidden by them.
     *
     * @param days what is due, soonest first
     * @param uncounted the requests whose days lie outside the calendar of bank holidays
     */
    public record Found(List<DueDay> days, List<CaseLine> uncounted) {}
}
