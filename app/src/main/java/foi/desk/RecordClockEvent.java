package foi.desk;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.Dates;
import foi.register.Clocks;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Recording;
import foi.register.Request;
import foi.register.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records what moves the deadline of a request or of one of its parts, or ends it. */
public final class RecordClockEvent {

    private final Desk desk;

    /** The task at {@code desk}. */
    public RecordClockEvent(Desk desk) {
        this.desk = desk;
    }

    /**
     * What happened, as an officer tells it.
     *
     * @param kind what it was
     * @param on the day it happened; for {@link Kind#RECEIPT_CORRECTED} the day on which the request really arrived
     * @param part the part it concerns, by the name officers call it; absent for the whole request
     * @param until the estimated date of a decision, for an extension (s.17(2)); the day of a target
     * @param why the reason, or for a target what is to be done by then; may be empty
     */
    public record Told(Kind kind, LocalDate on, Optional<String> part, Optional<LocalDate> until, String why) {}

    /**
     * What was recorded.
     *
     * @param request the case as it is then
     * @param advice what is good practice and not kept by it, in a sentence
     */
    public record Recorded(Request request, Optional<String> advice) {}

    /**
     * Records what happened.
     *
     * @throws InputRefused where it cannot have happened so, or the law does not allow it
     */
    public Recorded record(String reference, Told told) {
        refuseWhatIsNoEvent(reference, told);
        int lapses = desk.settings().clarificationLapses();
        Recorded[] recorded = new Recorded[1];
        new Changing(desk).change(reference, request -> {
            Recording recording = new Recording(request, desk.days(), lapses);
            ClockEvent event = event(request, told);
            recording.refuses(event, desk.today()).ifPresent(no -> {
                throw new InputRefused(no);
            });
            List<ClockEvent> entries = recording.entries(event);
            Request changed =
                    (told.kind() == Kind.RECEIPT_CORRECTED ? corrected(request, told.on()) : request).with(entries);
            recorded[0] = new Recorded(changed, recording.advice(event));
            return new Changing.Changed(changed, EventKind.CLOCK, told(request, entries), "");
        });
        return recorded[0];
    }

    private static void refuseWhatIsNoEvent(String reference, Told told) {
        Kind kind = told.kind();
        if (kind == Kind.RESPONDED) {
            throw new InputRefused(
                    "A response is not recorded by hand.",
                    "Issue the letter with foi issue %s; that records it.".formatted(reference));
        }
        if (told.until().isPresent() && !kind.pointsAhead()) {
            throw new InputRefused(
                    "Only an extension and a target have a day until which they last.",
                    "Leave --until out for " + kind.code() + ".");
        }
        if (told.part().isPresent() && kind.wholeOnly()) {
            throw new InputRefused(
                    "%s concerns the whole request.".formatted(capital(kind.code())), "Leave --part out.");
        }
        if (kind == Kind.RECEIPT_CORRECTED && told.why().isBlank()) {
            throw new InputRefused(
                    "The day of receipt is changed for a reason only, which is kept with the old day.",
                    "Give the reason, such as \"stamped on arrival; the scan is of the next day\".");
        }
    }

    private ClockEvent event(Request request, Told told) {
        if (told.kind() == Kind.RECEIPT_CORRECTED) {
            return ClockEvent.receiptCorrected(desk.today(), request.asked().received(), Text.line(told.why()));
        }
        ClockEvent event = ClockEvent.of(
                        told.kind(),
                        told.on(),
                        told.part()
                                .map(called -> Labels.of(request)
                                        .get(called, request.reference())
                                        .number()))
                .because(Text.line(told.why()));
        return told.until().map(event::until).orElse(event);
    }

    /** What happened since the request arrived must still have happened after it. */
    private Request corrected(Request request, LocalDate received) {
        if (received.equals(request.asked().received())) {
            throw new InputRefused(
                    "The request is recorded as received on %s already.".formatted(Dates.full(received)),
                    "Give the day on which it really arrived.");
        }
        if (received.isAfter(desk.today())) {
            throw new InputRefused(
                    "%s is in the future.".formatted(Dates.full(received)), "Give the day on which it really arrived.");
        }
        Request corrected = request.receivedOn(received);
        desk.standing(corrected);
        Clocks.firstImpossible(corrected, desk.today()).ifPresent(impossible -> {
            throw new InputRefused(
                    "%s was recorded for %s, which is before %s."
                            .formatted(
                                    capital(impossible.event().kind().title()),
                                    Dates.full(impossible.event().on()),
                                    Dates.full(received)),
                    "Check both dates, and correct the one that is wrong.");
        });
        return corrected;
    }

    private static String told(Request request, List<ClockEvent> entries) {
        ClockEvent event = entries.get(0);
        List<String> parts = entries.stream()
                .flatMap(entry -> entry.part().stream())
                .map(number -> Changing.quoted(Labels.of(request).name(number)))
                .toList();
        return "%s on %s%s%s%s%s."
                .formatted(
                        capital(event.kind().title()),
                        Dates.full(event.on()),
                        parts.isEmpty() ? "" : " for " + String.join(", ", parts),
                        event.until().map(day -> ", until " + Dates.full(day)).orElse(""),
                        event.was().map(day -> ", before " + Dates.full(day)).orElse(""),
                        event.why().isBlank() ? "" : ": " + event.why());
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
