package foi.cli;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockRules;
import foi.law.Dates;
import foi.register.InputRefused;
import foi.register.Text;
import java.time.LocalDate;
import java.util.List;

/** What moved a clock, as it is typed for the calculator: {@code extension=2024-12-20..2025-01-31}. */
final class TypedEvents {

    private TypedEvents() {}

    /** The clock after all of them. Throws {@link InputRefused} for the first that cannot have happened. */
    static Clock clock(LocalDate received, List<String> events) {
        Clock clock = new Clock(received, List.of());
        for (String typed : events) {
            ClockEvent event = event(typed);
            ClockRules.refuses(clock, event, LocalDate.MAX).ifPresent(no -> {
                throw new InputRefused(no);
            });
            clock = clock.with(event);
        }
        return clock;
    }

    private static ClockEvent event(String typed) {
        String[] sides = typed.split("=", 2);
        if (sides.length < 2) {
            throw new InputRefused(
                    "\"%s\" is no event with its date.".formatted(Text.excerpt(typed, 40)),
                    "Write it as clarification-asked=2024-12-06.");
        }
        ClockEvent.Kind kind = ClockCommand.kind(sides[0]);
        String[] ends = sides[1].split("\\.\\.", 2);
        ClockEvent event = ClockEvent.of(kind, Dates.parse(ends[0]));
        if (ends.length == 1) {
            return event;
        }
        if (!kind.pointsAhead()) {
            throw new InputRefused(
                    "Only an extension and a target have a second date.",
                    "Give one date for %s.".formatted(kind.code()));
        }
        LocalDate until = Dates.parse(ends[1]);
        if (!until.isAfter(event.on())) {
            throw new InputRefused(
                    "%s is not after %s.".formatted(Dates.full(until), Dates.full(event.on())),
                    "Write the day of the notice first, then the estimated date.");
        }
        return event.until(until);
    }
}
