package foi.desk;

import foi.law.HolidaysNotPublished;
import foi.law.WorkingDays;
import foi.register.InputRefused;
import foi.register.Officer;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Request;
import foi.register.Selection;
import foi.register.Settings;
import foi.register.Standing;
import foi.register.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every task has to hand.
 *
 * @param register where requests are kept
 * @param calendar the calendar on the wall
 * @param officer who is at work
 * @param today the day it is, or the day that is rehearsed
 */
public record Desk(Register register, WallCalendar calendar, Officer officer, LocalDate today) {

    /** A desk whose calendar has {@code days}, and what the register adds to them. */
    public Desk(Register register, WorkingDays days, Officer officer, LocalDate today) {
        this(register, new WallCalendar(register, days), officer, today);
    }

    /** The calendar as it is now. */
    public WorkingDays days() {
        return calendar.days();
    }

    /** The authority's settings as they are now. */
    public Settings settings() {
        return new Settings(register.settings());
    }

    /** The request of a reference as people type it. Throws {@link InputRefused} when there is none. */
    public Request request(String typed) {
        Optional<Reference> reference = Reference.parse(typed);
        return reference
                .flatMap(register::find)
                .orElseThrow(() -> new InputRefused(
                        "There is no request \"%s\".".formatted(Text.excerpt(typed, 60)), near(reference)));
    }

    /** References are often typed without their beginning. */
    private String near(Optional<Reference> typed) {
        List<String> alike = typed.stream()
                .flatMap(wanted -> register.requests(Selection.ALL).stream()
                        .map(Request::reference)
                        .filter(reference -> reference.key().endsWith(wanted.key())))
                .map(Reference::written)
                .limit(4)
                .toList();
        return alike.isEmpty()
                ? "foi list --all shows every reference; dots, dashes and slashes in it do not matter."
                : "Perhaps %s?".formatted(String.join(" or ", alike));
    }

    /** How a request stands today. */
    public Standing standing(Request request) {
        return Standing.of(request, days(), today);
    }

    /** The same for a list, where one date beyond the calendar must not hide the other rows. */
    Standing standingInList(Request request) {
        try {
            return standing(request);
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return Standing.unknown();
        }
    }

    /** The requests wanted, as the register has them. */
    List<Request> requests(Selection selection) {
        return register.requests(selection);
    }
}
