package foi.desk;

import foi.law.AddedHoliday;
import foi.law.BankHoliday;
import foi.law.WorkingDays;
import foi.register.CaseLine;
import foi.register.Reference;
import foi.register.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the dates of all requests when days are added to the calendar.
 *
 * @param moved the dates that move
 * @param promised the dates that were promised to requesters, and stay
 * @param closed the requests closed already, in whole or in part, whose date the new days would move: it stays
 */
public record MovedDates(List<Move> moved, List<Promise> promised, List<Reference> closed) {

    /** Nothing moves. */
    static final MovedDates NONE = new MovedDates(List.of(), List.of(), List.of());

    /**
     * A date that moves.
     *
     * @param reference the request
     * @param part the part that has it, where the request as a whole is due on another day
     * @param from the day before; absent where it could not be counted, or time did not run
     * @param to the day now; absent likewise
     * @param summary what its history says
     */
    public record Move(
            Reference reference,
            Optional<String> part,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String summary) {}

    /** A decision that was promised to the requester for {@code until}, and whether that is a holiday now. */
    public record Promise(Reference reference, LocalDate until, boolean holiday) {}

    public MovedDates {
        moved = List.copyOf(moved);
        promised = List.copyOf(promised);
        closed = List.copyOf(closed);
    }

    /** What {@code added} moves in the register, whose calendar is {@code before} without it and {@code after} with it. */
    static MovedDates find(Desk desk, WorkingDays before, WorkingDays after, List<AddedHoliday> added) {
        List<BankHoliday> days = added.stream().map(AddedHoliday::holiday).toList();
        BeforeAndAfter calendars = new BeforeAndAfter(before, after, days);
        List<Move> moved = new ArrayList<>();
        List<Promise> promised = new ArrayList<>();
        List<Reference> closed = new ArrayList<>();
        for (CaseLine line : desk.register().lines(Selection.ALL)) {
            BeforeAndAfter.Found found = calendars.of(line);
            found.shifts().forEach(shift -> moved.add(shift.of(desk, line.reference())));
            found.promised()
                    .ifPresent(day -> promised.add(new Promise(line.reference(), day, !after.isWorkingDay(day))));
            if (found.endedBefore()) {
                closed.add(line.reference());
            }
        }
        return new MovedDates(moved, promised, closed);
    }
}
