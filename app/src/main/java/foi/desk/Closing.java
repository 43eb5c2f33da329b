package foi.desk;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockRules;
import foi.law.NotAllowed;
import foi.register.Clocks;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a response does to the clock: it answers the request as a whole; or, once parts go their own ways, each part
 * whose clock has not ended, but those about which it asks for clarification.
 */
record Closing(Request request) implements Effect {

    /** What happens to the clock when the response goes on {@code day}; nothing where there is nothing left to answer. */
    @Override
    public List<ClockEvent> events(LocalDate day) {
        Clocks clocks = Clocks.of(request);
        boolean together = request.clock().stream().allMatch(e -> e.part().isEmpty())
                && request.parts().stream().noneMatch(Closing::unclear);
        if (together) {
            return List.of(ClockEvent.of(Kind.RESPONDED, day));
        }
        List<ClockEvent> events = new ArrayList<>();
        for (Part part : request.parts()) {
            Kind kind = unclear(part) ? Kind.CLARIFICATION_ASKED : Kind.RESPONDED;
            ClockEvent event = ClockEvent.of(kind, day).about(part.number());
            if (!over(clocks.of(part), event)) {
                events.add(event);
            }
        }
        return events;
    }

    /** Why no response can go on {@code day}, seen from {@code today}. */
    @Override
    public Optional<NotAllowed> refuses(LocalDate day, LocalDate today) {
        List<ClockEvent> closing = events(day);
        if (closing.isEmpty()) {
            return Optional.of(new NotAllowed(
                    "Every part of %s is answered or waits for clarification already.".formatted(request.reference()),
                    "Record the clarification when it comes, and change the part's outcome; then issue again."));
        }
        Request after = request;
        for (ClockEvent event : closing) {
            Optional<NotAllowed> no = Clocks.refuses(after, event, today);
            if (no.isPresent()) {
                return no;
            }
            after = after.with(List.of(event));
        }
        return Optional.empty();
    }

    /** Whether the part has ended, or waits for its clarification already, whatever date the letter bears. */
    private static boolean over(Clock clock, ClockEvent event) {
        LocalDate now = clock.events().stream()
                .map(ClockEvent::on)
                .filter(on -> on.isAfter(event.on()))
                .max(Comparator.naturalOrder())
                .orElse(event.on());
        return !ClockRules.fits(clock, ClockEvent.of(event.kind(), now, event.part()));
    }

    private static boolean unclear(Part part) {
        return part.has(OutcomeKind.CLARIFICATION_NEEDED);
    }
}
