package foi.register;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import foi.law.ClockRules;
import foi.law.ClockState;
import foi.law.Dates;
import foi.law.NotAllowed;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What must be right when an event is recorded. A ledger that exists already may lack it: the outcomes of its parts have
 * changed since, or a rule by which time is counted has; it is read all the same, and its dates say what follows.
 *
 * @param request the request as it is
 * @param days the calendar
 * @param lapses after how many days a question may lapse that the applicant left unanswered
 */
public record Recording(Request request, WorkingDays days, int lapses) {

    /** The most working days in all that the Commissioner ordinarily expects of an extension: twice the ordinary limit. */
    public static final int EXPECTED_AT_MOST = 40;

    /** Why {@code event} cannot be recorded; empty when it can. */
    public Optional<NotAllowed> refuses(ClockEvent event, LocalDate today) {
        return Clocks.refuses(request, event, today)
                .or(() -> event.kind() == Kind.FEES_NOTICE ? tooLate(event) : Optional.empty())
                .or(() -> event.kind() == Kind.EXTENSION ? new Extending(this, event).refused() : Optional.empty())
                .or(() -> event.kind() == Kind.LAPSED ? lapsed(event) : Optional.empty())
                .or(() -> event.kind() == Kind.TARGET && event.until().isEmpty()
                        ? no("A target needs its day.", "Give it: the day by which the step is to be done.")
                        : Optional.empty());
    }

    /**
     * What is recorded for {@code event}: the event itself, or for an extension of the whole request one for each part to
     * which a qualified exemption applies and whose time it lengthens, since time is longer "to the extent" of it only
     * (s.10(3)).
     */
    public List<ClockEvent> entries(ClockEvent event) {
        return event.kind() == Kind.EXTENSION ? new Extending(this, event).entries() : List.of(event);
    }

    /** What is good practice and not kept by {@code event}, in a sentence. */
    public Optional<String> advice(ClockEvent event) {
        return event.kind() == Kind.EXTENSION ? new Extending(this, event).advice() : Optional.empty();
    }

    /** A fees notice must be given "within the period for complying": s.9(1). */
    private Optional<NotAllowed> tooLate(ClockEvent event) {
        return lastOfAll(event, touched(event))
                .filter(event.on()::isAfter)
                .flatMap(last -> no(
                        "A fees notice had to be given by %s, the last day for complying: s.9(1)."
                                .formatted(Dates.full(last)),
                        "Answer without a fee; a notice given later stops nothing."));
    }

    /** The last day of those clocks on the day of {@code event}; none where one of them waits for the applicant. */
    Optional<LocalDate> lastOfAll(ClockEvent event, List<Clock> clocks) {
        List<Optional<LocalDate>> last =
                clocks.stream().map(clock -> before(event, clock).due()).toList();
        return last.stream().allMatch(Optional::isPresent)
                ? last.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Where a clock stood when {@code event} happened. */
    ClockState before(ClockEvent event, Clock clock) {
        return clock.until(event.on()).state(days, request.rule());
    }

    /** No period is in the Act: how long an authority waits for an answer is its own policy. */
    private Optional<NotAllowed> lapsed(ClockEvent event) {
        Optional<LocalDate> lastAsked = touched(event).stream()
                .filter(clock -> before(event, clock).phase() == Phase.AWAITING_CLARIFICATION)
                .flatMap(clock -> clock.until(event.on()).events().stream())
                .filter(earlier -> earlier.kind() == Kind.CLARIFICATION_ASKED)
                .map(ClockEvent::on)
                .max(Comparator.naturalOrder());
        return lastAsked
                .filter(asked -> !event.on().isAfter(asked.plusDays(lapses)))
                .flatMap(asked -> no(
                        "Clarification was asked for on %s, and the applicant has until %s, %d days, to supply it."
                                .formatted(Dates.full(asked), Dates.full(asked.plusDays(lapses)), lapses),
                        "Wait until after that day, or change the setting calendar.clarification-lapses."));
    }

    /** The clocks to which the event happens. */
    private List<Clock> touched(ClockEvent event) {
        Clocks clocks = Clocks.of(request);
        return request.parts().isEmpty()
                ? List.of(clocks.whole())
                : concerned(event).stream()
                        .map(clocks::of)
                        .filter(clock -> ClockRules.fits(clock, event))
                        .toList();
    }

    /** The parts that the event is about. */
    List<Part> concerned(ClockEvent event) {
        return request.parts().stream()
                .filter(part -> event.part().isEmpty() || event.part().get() == part.number())
                .toList();
    }

    static Optional<NotAllowed> no(String what, String remedy) {
        return Optional.of(new NotAllowed(what, remedy));
    }
}
