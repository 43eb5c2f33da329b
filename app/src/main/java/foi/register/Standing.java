package foi.register;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockReading;
import foi.law.ClockState;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a request stands on a day: worked out from its ledger and the calendar each time it is asked.
 *
 * <p>Where parts have clocks of their own (clarification was asked about one of them), the request is due when
 * the earliest of its running parts is.
 *
 * @param state where it stands
 * @param due the last day for complying (s.10(1)), or for answering an internal review; absent while time does not run
 * @param otherDue the last day by the other reading of receipt on a non-working day, whichever reading is used
 * @param responded the day of the response
 * @param workingDaysLeft working days from today to the due day, negative when it is past; absent when closed or
 *     paused
 * @param late whether time passed for some part: its response went after its own due day, or none has gone although
 *     the day is past, or clarification was asked only then; under review, whether that day has passed
 */
public record Standing(
        State state,
        Optional<LocalDate> due,
        Optional<LocalDate> otherDue,
        Optional<LocalDate> responded,
        Optional<Integer> workingDaysLeft,
        boolean late) {

    private static final Comparator<Told> DECISIVE = Comparator.comparingInt(
                    (Told told) -> rank(told.stands().phase()))
            .thenComparing(told -> told.responded().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(told -> told.stands().due().orElse(LocalDate.MAX));

    /** How {@code request} stands on {@code today}. */
    public static Standing of(Request request, WorkingDays days, LocalDate today) {
        return of(Clocks.of(request), days, today);
    }

    /** How a request with these clocks stands on {@code today}. */
    public static Standing of(Clocks clocks, WorkingDays days, LocalDate today) {
        List<Told> told = told(clocks, days);
        Told decisive = told.stream().min(DECISIVE).orElseThrow();
        State state = state(decisive.stands().phase());
        Optional<LocalDate> due = decisive.stands().due();
        return new Standing(
                state,
                due,
                decisive.clock().state(days, clocks.rule().otherReading()).due(),
                decisive.responded(),
                state.closed() ? Optional.empty() : due.map(day -> days.between(today, day)),
                told.stream().anyMatch(part -> part.late(days, today)));
    }

    /** A request of which only the receipt is certain, because its dates lie beyond the calendar. */
    public static Standing unknown() {
        return new Standing(State.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * The clock that decides for the request: of its running parts the one due first; once all have ended, that of the
     * part answered last.
     */
    public static ClockReading decisive(Request request, WorkingDays days) {
        return decisive(Clocks.of(request), days);
    }

    /** The same for a request with these clocks. */
    public static ClockReading decisive(Clocks clocks, WorkingDays days) {
        Told decisive = told(clocks, days).stream().min(DECISIVE).orElseThrow();
        return decisive.clock().read(days, clocks.rule());
    }

    private static List<Told> told(Clocks clocks, WorkingDays days) {
        return clocks.all().stream()
                .distinct()
                .map(clock -> new Told(clock, clock.state(days, clocks.rule())))
                .toList();
    }

    /** A clock and where it stands. */
    private record Told(Clock clock, ClockState stands) {

        Optional<LocalDate> responded() {
            boolean answered =
                    stands.phase() == ClockReading.Phase.RESPONDED || stands.phase() == ClockReading.Phase.UNDER_REVIEW;
            return !answered
                    ? Optional.empty()
                    : clock.events().stream()
                            .filter(event -> event.kind() == ClockEvent.Kind.RESPONDED)
                            .map(ClockEvent::on)
                            .reduce((earlier, later) -> later);
        }

        boolean late(WorkingDays days, LocalDate today) {
            boolean missed = stands.missed().isPresent() && stands.phase() != ClockReading.Phase.UNDER_REVIEW;
            return missed
                    || stands.due().filter(due -> passed(due, days, today)).isPresent();
        }

        private boolean passed(LocalDate due, WorkingDays days, LocalDate today) {
            return switch (stands.phase()) {
                case RESPONDED -> responded().filter(day -> day.isAfter(due)).isPresent();
                case WITHDRAWN, LAPSED -> false;
                default -> days.between(today, due) < 0;
            };
        }
    }

    private static int rank(ClockReading.Phase phase) {
        return switch (phase) {
            case RUNNING, EXTENDED, UNDER_REVIEW -> 0;
            case AWAITING_CLARIFICATION, AWAITING_FEE -> 1;
            case RESPONDED -> 2;
            case LAPSED -> 3;
            case WITHDRAWN -> 4;
        };
    }

    private static State state(ClockReading.Phase phase) {
        return switch (phase) {
            case RUNNING -> State.OPEN;
            case EXTENDED -> State.EXTENDED;
            case AWAITING_CLARIFICATION -> State.AWAITING_CLARIFICATION;
            case AWAITING_FEE -> State.AWAITING_FEE;
            case RESPONDED -> State.RESPONDED;
            case WITHDRAWN -> State.WITHDRAWN;
            case LAPSED -> State.LAPSED;
            case UNDER_REVIEW -> State.UNDER_REVIEW;
        };
    }
}
