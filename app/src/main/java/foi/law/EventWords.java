package foi.law;

import foi.law.ClockEvent.Kind;

/** What an explanation says of events that carry more than their day. */
final class EventWords {

    private EventWords() {}

    static String target(ClockEvent event) {
        return event.until()
                .map(day -> "internal target: %s%s".formatted(Dates.full(day), reason(event)))
                .orElse(Kind.TARGET.title() + reason(event));
    }

    static String corrected(ClockEvent event) {
        return event.was()
                .map(day -> "%s, recorded before as %s%s"
                        .formatted(Kind.RECEIPT_CORRECTED.title(), Dates.full(day), reason(event)))
                .orElse(Kind.RECEIPT_CORRECTED.title() + reason(event));
    }

    static String reason(ClockEvent event) {
        return event.why().isBlank() ? "" : ": " + event.why();
    }
}
