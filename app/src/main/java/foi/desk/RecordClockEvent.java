package foi.desk;

import foi.law.ClockEvent;
import foi.law.Dates;
import foi.register.Clocks;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;
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
     * Records that {@code kind} happened on {@code on}.
     *
     * @param part the part it concerns, by the name officers call it; absent for the whole request
     * @param until the estimated date of a decision, for an extension (s.17(2))
     */
    public Request record(
            String reference, ClockEvent.Kind kind, LocalDate on, Optional<String> part, Optional<LocalDate> until) {
        if (kind == ClockEvent.Kind.RESPONDED) {
            throw new InputRefused(
                    "A response is not recorded by hand.",
                    "Issue the letter with foi issue %s; that records it.".formatted(reference));
        }
        if (until.isPresent() && kind != ClockEvent.Kind.EXTENSION) {
            throw new InputRefused(
                    "Only an extension has a date until which it lasts.", "Leave --until out for " + kind.code() + ".");
        }
        return new Changing(desk)
                .change(reference, request -> {
                    Optional<Part> concerned =
                            part.map(called -> Labels.of(request).get(called, request.reference()));
                    ClockEvent event = new ClockEvent(kind, on, concerned.map(Part::number), until);
                    Clocks.refuses(request, event, desk.today()).ifPresent(no -> {
                        throw new InputRefused(no);
                    });
                    String about = concerned
                            .map(p ->
                                    " for " + Changing.quoted(Labels.of(request).name(p)))
                            .orElse("");
                    return new Changing.Changed(
                            request.with(List.of(event)),
                            EventKind.CLOCK,
                            "%s on %s%s%s."
                                    .formatted(
                                            capital(kind.title()),
                                            Dates.full(on),
                                            about,
                                            until.map(day -> ", until " + Dates.full(day))
                                                    .orElse("")),
                            "");
                })
                .request();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
