package foi.tui.casefile;

import foi.desk.Desk;
import foi.desk.OtherDates;
import foi.desk.OtherDates.OtherDate;
import foi.desk.ToldDeadline;
import foi.law.ClockEvent;
import foi.law.HolidaysNotPublished;
import foi.law.WorkingDays;
import foi.register.Clocks;
import foi.register.Enclosure;
import foi.register.Event;
import foi.register.EventKind;
import foi.register.IssuedLetter;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Standing;
import foi.register.State;
import foi.tui.standing.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case as the register has it, and what is needed to tell how it stands.
 *
 * @param request the case
 * @param letters the letters issued for it, oldest first
 * @param history what was done to it, oldest first
 * @param days the calendar
 * @param today the day it is, or the day that is rehearsed
 * @param lapses after how many days a question may lapse that the applicant left unanswered
 * @param others the dates beside the due date
 * @param files the files that go with its letters
 */
record CaseFile(
        Request request,
        List<IssuedLetter> letters,
        List<Event> history,
        WorkingDays days,
        LocalDate today,
        int lapses,
        List<OtherDate> others,
        List<Enclosure> files) {

    CaseFile {
        files = List.copyOf(files);
        others = List.copyOf(others);
        letters = List.copyOf(letters);
        history = List.copyOf(history);
    }

    /** The case of that reference. Throws {@link foi.register.InputRefused} when there is none. */
    static CaseFile of(Desk desk, Reference reference) {
        Request request = desk.request(reference.written());
        return new CaseFile(
                request,
                desk.register().letters(request.reference()),
                desk.register().history(Optional.of(request.reference())),
                desk.days(),
                desk.today(),
                desk.settings().clarificationLapses(),
                others(desk, request),
                desk.register().enclosures(request.reference()));
    }

    private static List<OtherDate> others(Desk desk, Request request) {
        try {
            return OtherDates.of(desk, request, ToldDeadline.of(Clocks.of(request), desk.days(), desk.today()));
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return List.of();
        }
    }

    Reference reference() {
        return request.reference();
    }

    /** How it stands today; only its receipt is known where its dates lie beyond the calendar. */
    Standing standing() {
        try {
            return Standing.of(request, days, today);
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return Standing.unknown();
        }
    }

    /** The same with another version of the case. */
    CaseFile with(Request other) {
        return new CaseFile(other, letters, history, days, today, lapses, others, files);
    }

    /** The same as if it were about that part alone, so that it stands as the part does. */
    CaseFile alone(Part part) {
        return with(request.withParts(List.of(part)));
    }

    /** How a part stands that waits or was withdrawn by itself; nothing where it goes with the request. */
    String apart(Part part) {
        boolean own = request.clock().stream()
                .anyMatch(event ->
                        event.part().filter(number -> number == part.number()).isPresent());
        if (!own) {
            return "";
        }
        CaseFile alone = alone(part);
        return switch (alone.standing().state()) {
            case AWAITING_CLARIFICATION, AWAITING_FEE, WITHDRAWN, LAPSED ->
                Urgency.of(alone).mark() + " " + Urgency.of(alone).words();
            case OPEN, EXTENDED, RESPONDED, UNDER_REVIEW -> "";
        };
    }

    Labels labels() {
        return Labels.of(request);
    }

    /** The name of a part as it stands in a sentence. */
    String named(Part part) {
        return "part \"" + labels().name(part) + "\"";
    }

    /** The notes on it, newest first. */
    List<Event> notes() {
        return history.stream()
                .filter(event -> event.kind() == EventKind.NOTED)
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .toList();
    }

    /** The day of the last event of that kind. */
    Optional<LocalDate> last(ClockEvent.Kind kind) {
        return request.clock().stream()
                .filter(event -> event.kind() == kind)
                .map(ClockEvent::on)
                .reduce((earlier, later) -> later);
    }

    /** Why what was answered cannot be changed; empty while the case is open. */
    Optional<String> closed() {
        Standing standing = standing();
        return switch (standing.state()) {
            case RESPONDED ->
                Optional.of("%s was answered%s; log a follow-up as a new request."
                        .formatted(reference(), on(standing.responded())));
            case WITHDRAWN ->
                Optional.of("%s was withdrawn%s; log a new request if the applicant asks again."
                        .formatted(reference(), on(last(ClockEvent.Kind.WITHDRAWN))));
            default -> Optional.empty();
        };
    }

    /** Why nothing more can happen to its clock: an answered request may still be reviewed, a lapsed one goes on. */
    Optional<String> ended() {
        return closed().filter(why -> standing().state() == State.WITHDRAWN);
    }

    private String on(Optional<LocalDate> day) {
        return day.map(known -> " on " + Days.plain(known, today)).orElse("");
    }
}
