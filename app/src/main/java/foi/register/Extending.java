package foi.register;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockReading.Phase;
import foi.law.ClockRules;
import foi.law.ClockState;
import foi.law.Dates;
import foi.law.NotAllowed;
import foi.law.Particular;
import foi.law.Provision;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An extension as it is recorded: it lengthens the time of the parts to which a qualified exemption applies, where the
 * notice of it goes in their time (ss.10(3) and 17(1)).
 */
record Extending(Recording recording, ClockEvent event) {

    Optional<NotAllowed> refused() {
        List<Clock> open = qualified().stream().map(this::clock).toList();
        if (open.isEmpty()) {
            return Recording.no(
                    "An extension needs a qualified exemption on %s: only its public interest may take longer (s.10(3))."
                            .formatted(event.part().isPresent() ? "that part" : "a part of the request"),
                    "Record the exemption as the outcome first, such as s.22; absolute exemptions extend nothing.");
        }
        Optional<LocalDate> last = recording.lastOfAll(event, open).filter(event.on()::isAfter);
        if (last.isPresent()) {
            return Recording.no(
                    "The notice of an extension had to be given by %s, the last day for it: s.17(1)."
                            .formatted(Dates.full(last.get())),
                    "Answer as soon as you can; a notice given later extends nothing.");
        }
        return event.until()
                .map(this::refused)
                .orElseGet(() -> Recording.no(
                        "An extension needs the date by which the decision is expected: s.17(2).",
                        "Give the date that the notice names."));
    }

    private Optional<NotAllowed> refused(LocalDate until) {
        WorkingDays days = recording.days();
        if (!days.isWorkingDay(until)) {
            return Recording.no(
                    "%s is no working day.".formatted(Dates.withWeekday(until)),
                    "Give a working day, such as %s.".formatted(Dates.withWeekday(days.before(until, 1))));
        }
        if (lengthened().isEmpty()) {
            LocalDate soonest = inTime().stream()
                    .flatMap(part -> before(part).due().stream())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return Recording.no(
                    "There is time until %s without an extension to %s."
                            .formatted(Dates.full(soonest), Dates.full(until)),
                    "Give a later date, or leave the extension out.");
        }
        Optional<ClockState> extended = lengthened().stream()
                .map(this::before)
                .filter(state -> state.phase() == Phase.EXTENDED)
                .findFirst();
        return extended.filter(state -> event.why().isBlank())
                .flatMap(state -> Recording.no(
                        "The time was extended before, until %s."
                                .formatted(state.due().map(Dates::full).orElse("a day not recorded")),
                        "Give the reason why it has to be extended again; it is kept with the case."));
    }

    List<ClockEvent> entries() {
        List<Part> parts = lengthened();
        return event.part().isPresent()
                        || parts.size() == recording.request().parts().size()
                ? List.of(event)
                : parts.stream().map(part -> event.about(part.number())).toList();
    }

    Optional<String> advice() {
        Optional<LocalDate> receipt = lengthened().stream()
                .map(part -> clock(part)
                        .read(recording.days(), recording.request().rule())
                        .receipt())
                .min(Comparator.naturalOrder());
        Optional<LocalDate> expected = receipt.map(day -> recording.days().after(day, Recording.EXPECTED_AT_MOST));
        return event.until()
                .filter(until -> expected.filter(until::isAfter).isPresent())
                .map(until ->
                        ("%s is later than %s, %d working days after receipt: the Commissioner expects no more but in"
                                        + " exceptional cases. Note the reasons, and tell the applicant.")
                                .formatted(
                                        Dates.full(until),
                                        expected.map(Dates::full).orElse(""),
                                        Recording.EXPECTED_AT_MOST));
    }

    /** The parts it is about that are decided by the public interest and still open. */
    private List<Part> qualified() {
        return recording.concerned(event).stream()
                .filter(Extending::isQualified)
                .filter(part -> ClockRules.fits(clock(part), event))
                .toList();
    }

    private List<Part> inTime() {
        return qualified().stream()
                .filter(part -> before(part).due().filter(event.on()::isAfter).isEmpty())
                .toList();
    }

    /** Those that are due before the day until which time is to last. */
    private List<Part> lengthened() {
        return inTime().stream()
                .filter(part -> before(part)
                        .due()
                        .flatMap(due -> event.until().filter(until -> !until.isAfter(due)))
                        .isEmpty())
                .toList();
    }

    private Clock clock(Part part) {
        return Clocks.of(recording.request()).of(part);
    }

    private ClockState before(Part part) {
        return recording.before(event, clock(part));
    }

    /** Whether an outcome of the part is decided by the public interest, s.2(2)(b), or may be while no condition is named. */
    private static boolean isQualified(Part part) {
        return part.outcomes().stream().anyMatch(outcome -> outcome.isWeighed() || isOpen(outcome));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.provision()
                        .filter(p -> p.effect() == Provision.Effect.BY_CONDITION)
                        .isPresent()
                && outcome.text(Particular.CONDITION).isEmpty();
    }
}
