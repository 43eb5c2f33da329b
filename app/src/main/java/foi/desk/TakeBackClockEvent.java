package foi.desk;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockRules;
import foi.law.Dates;
import foi.register.Clocks;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;
import foi.register.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes back what was recorded in a clock by mistake. The history keeps both, with the reason. */
public final class TakeBackClockEvent {

    private final Desk desk;

    /** The task at {@code desk}. */
    public TakeBackClockEvent(Desk desk) {
        this.desk = desk;
    }

    /**
     * Takes back the entry of that kind and day; the last of them where there are several.
     *
     * @param part the part for which it was recorded, by the name officers call it; absent for the whole request
     * @throws InputRefused where there is none, or what followed could not have happened without it
     */
    public Request takeBack(String reference, Kind kind, LocalDate on, Optional<String> part, String why) {
        if (why.isBlank()) {
            throw new InputRefused(
                    "What was recorded is taken back for a reason only, which is kept.", "Give it with --why.");
        }
        if (kind == Kind.RESPONDED || kind == Kind.RECEIPT_CORRECTED) {
            throw new InputRefused(
                    "%s cannot be taken back.".formatted(RecordClockEvent.capital(kind.title())),
                    kind == Kind.RESPONDED
                            ? "The letter has gone. Log a follow-up as a new request."
                            : "Correct the day of receipt once more.");
        }
        return new Changing(desk)
                .change(reference, request -> {
                    ClockEvent entry = entry(request, kind, on, part);
                    Request without = request.without(entry);
                    refuseWhatFollows(request, without);
                    return new Changing.Changed(
                            without,
                            EventKind.CLOCK,
                            "Taken back: %s on %s. %s".formatted(entry.kind().title(), Dates.full(on), Text.line(why)),
                            "");
                })
                .request();
    }

    private static ClockEvent entry(Request request, Kind kind, LocalDate on, Optional<String> part) {
        Optional<Integer> number = part.map(called -> Labels.of(request).get(called, request.reference()))
                .map(Part::number);
        List<ClockEvent> found = request.clock().stream()
                .filter(event -> event.kind() == kind && event.on().equals(on))
                .filter(event -> event.part().equals(number))
                .toList();
        if (found.isEmpty()) {
            throw new InputRefused(
                    "The clock has no such entry for %s: %s.".formatted(Dates.full(on), kind.title()),
                    "See what it has with foi clock %s.".formatted(request.reference()));
        }
        return found.get(found.size() - 1);
    }

    private void refuseWhatFollows(Request request, Request without) {
        if (Clocks.firstImpossible(request, desk.today()).isEmpty()) {
            Clocks.firstImpossible(without, desk.today()).ifPresent(impossible -> {
                throw new InputRefused(
                        ClockRules.contradicts(impossible.event()).what(), "Take that back first.");
            });
        }
    }
}
