package foi.register;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import foi.law.ClockRules;
import foi.law.ClockState;
import foi.law.Dates;
import foi.law.NotAllowed;
import foi.law.Provision;
import foi.law.WorkingDays;
import java.time.LocalDate;
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
                .or(() -> tooLate(event))
                .or(() -> event.kind() == Kind.EXTENSION ? extension(event) : Optional.empty())
                .or(() -> event.kind() == Kind.LAPSED ? lapsed(event) : Optional.empty())
                .or(() -> event.kind() == Kind.TARGET && event.until().isEmpty()
                        ? no("A target needs its day.", "Give it: the day by which the step is to be done.")
                        : Optional.empty());
    }

    /**
     * What is recorded for {@code event}: the event itself, or for an extension of the whole request one for each part to
     * which a qualified exemption applies, since time is longer "to the extent" of it only (s.10(3)).
     */
    public List<ClockEvent> entries(ClockEvent event) {
        if (event.kind() != Kind.EXTENSION || event.part().isPresent()) {
            return List.of(event);
        }
        Clocks clocks = Clocks.of(request);
        List<Part> qualified = request.parts().stream()
                .filter(Recording::isQualified)
                .filter(part -> ClockRules.fits(clocks.of(part), event))
                .toList();
        return qualified.size() == request.parts().size()
                ? List.of(event)
                : qualified.stream().map(part -> event.about(part.number())).toList();
    }

    /** What is good practice and not kept by {@code event}, in a sentence. */
    public Optional<String> advice(ClockEvent event) {
        if (event.kind() != Kind.EXTENSION || event.until().isEmpty()) {
            return Optional.empty();
        }
        LocalDate receipt = clockOf(event).read(days, request.rule()).receipt();
        LocalDate expected = days.after(receipt, EXPECTED_AT_MOST);
        return event.until()
                .filter(until -> until.isAfter(expected))
                .map(until ->
                        ("%s is later than %s, %d working days after receipt: the Commissioner expects no more but in"
                                        + " exceptional cases. Note the reasons, and tell the applicant.")
                                .formatted(Dates.full(until), Dates.full(expected), EXPECTED_AT_MOST));
    }

    /** A fees notice must be given "within the period for complying" (s.9(1)), as must one of an extension (s.17(1)). */
    private Optional<NotAllowed> tooLate(ClockEvent event) {
        if (event.kind() != Kind.FEES_NOTICE && event.kind() != Kind.EXTENSION) {
            return Optional.empty();
        }
        Optional<LocalDate> due =
                clockOf(event).until(event.on()).state(days, request.rule()).due();
        return due.filter(event.on()::isAfter)
                .flatMap(last -> event.kind() == Kind.FEES_NOTICE
                        ? no(
                                "A fees notice had to be given by %s, the last day for complying: s.9(1)."
                                        .formatted(Dates.full(last)),
                                "Answer without a fee; a notice given later stops nothing.")
                        : no(
                                "The notice of an extension had to be given by %s, the last day for it: s.17(1)."
                                        .formatted(Dates.full(last)),
                                "Answer as soon as you can; a notice given later extends nothing."));
    }

    private Optional<NotAllowed> extension(ClockEvent event) {
        if (concerned(event).stream().noneMatch(Recording::isQualified)) {
            return no(
                    "An extension needs a qualified exemption on %s: only its public interest may take longer (s.10(3))."
                            .formatted(event.part().isPresent() ? "that part" : "a part of the request"),
                    "Record the exemption as the outcome first, such as s.22; absolute exemptions extend nothing.");
        }
        if (event.until().isEmpty()) {
            return no(
                    "An extension needs the date by which the decision is expected: s.17(2).",
                    "Give the date that the notice names.");
        }
        LocalDate until = event.until().get();
        if (!days.isWorkingDay(until)) {
            return no(
                    "%s is no working day.".formatted(Dates.withWeekday(until)),
                    "Give a working day, such as %s.".formatted(Dates.withWeekday(days.before(until, 1))));
        }
        ClockState before = clockOf(event).until(event.on()).state(days, request.rule());
        if (before.due().filter(due -> !until.isAfter(due)).isPresent()) {
            return no(
                    "There is time until %s without an extension to %s."
                            .formatted(Dates.full(before.due().get()), Dates.full(until)),
                    "Give a later date, or leave the extension out.");
        }
        return before.phase() == Phase.EXTENDED && event.why().isBlank()
                ? no(
                        "The time was extended before, until %s."
                                .formatted(before.due().map(Dates::full).orElse("a day not recorded")),
                        "Give the reason why it has to be extended again; it is kept with the case.")
                : Optional.empty();
    }

    /** No period is in the Act: how long an authority waits for an answer is its own policy. */
    private Optional<NotAllowed> lapsed(ClockEvent event) {
        Clock before = clockOf(event).until(event.on());
        if (before.state(days, request.rule()).phase() != Phase.AWAITING_CLARIFICATION) {
            return Optional.empty();
        }
        LocalDate asked = before.events().stream()
                .filter(earlier -> earlier.kind() == Kind.CLARIFICATION_ASKED)
                .map(ClockEvent::on)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        LocalDate last = asked.plusDays(lapses);
        return event.on().isAfter(last)
                ? Optional.empty()
                : no(
                        "Clarification was asked for on %s, and the applicant has until %s, %d days, to supply it."
                                .formatted(Dates.full(asked), Dates.full(last), lapses),
                        "Wait until after that day, or change the setting calendar.clarification-lapses.");
    }

    /** The clock that the event would touch: of several that differ, the one due last. */
    private Clock clockOf(ClockEvent event) {
        Clocks clocks = Clocks.of(request);
        return concerned(event).stream()
                .filter(part -> event.kind() != Kind.EXTENSION || isQualified(part))
                .findFirst()
                .map(clocks::of)
                .orElse(clocks.whole());
    }

    private List<Part> concerned(ClockEvent event) {
        return request.parts().stream()
                .filter(part -> event.part().isEmpty() || event.part().get() == part.number())
                .toList();
    }

    /** Whether an outcome of the part is decided by the public interest: s.2(2)(b). */
    private static boolean isQualified(Part part) {
        return part.outcomes().stream()
                .flatMap(outcome -> outcome.provision().stream())
                .anyMatch(provision -> provision.isQualified() || provision.effect() == Provision.Effect.BY_CONDITION);
    }

    private static Optional<NotAllowed> no(String what, String remedy) {
        return Optional.of(new NotAllowed(what, remedy));
    }
}
