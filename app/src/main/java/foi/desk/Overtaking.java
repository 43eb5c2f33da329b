package foi.desk;

import static java.util.stream.Collectors.joining;

import foi.law.Dates;
import foi.register.Event;
import foi.register.OfficeTime;
import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.register.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says who has changed what an officer was changing.
 *
 * @param desk where the officer is at work
 * @param request the case as it is now
 */
record Overtaking(Desk desk, Request request) {

    /** They changed what stands in {@code clashes}, in an entry of the history that {@code likely} describes. */
    Overtaken changed(List<Clash> clashes, Predicate<Event> likely) {
        String what = clashes.stream().map(Clash::what).collect(joining(" and "));
        return told("changed " + what, clashes, likely);
    }

    /** They removed the part. */
    Overtaken removed(String yours, Predicate<Event> likely) {
        return told("removed the part", List.of(new Clash("the part", "", yours)), likely);
    }

    private Overtaken told(String did, List<Clash> clashes, Predicate<Event> likely) {
        Optional<Event> entry = entry(likely);
        String officer = entry.map(Event::officer).orElse("");
        Instant at = entry.map(Event::at).orElse(desk.register().now());
        boolean own = officer.equals(desk.officer().account());
        String who = own ? "You" : officer.isEmpty() ? "A colleague" : officer;
        return new Overtaken(
                "%s %s %s%s, while you wrote yours; nothing is saved."
                        .formatted(who, did, when(at), own ? " in another window" : ""),
                officer,
                at,
                clashes);
    }

    /** The newest entry that fits, a colleague's before the officer's own; else the newest of all in the same order. */
    private Optional<Event> entry(Predicate<Event> likely) {
        List<Event> history = desk.register().history(Optional.of(request.reference()));
        Predicate<Event> others =
                event -> !event.officer().equals(desk.officer().account());
        return last(history, likely.and(others))
                .or(() -> last(history, likely))
                .or(() -> last(history, others))
                .or(() -> last(history, event -> true));
    }

    private static Optional<Event> last(List<Event> history, Predicate<Event> wanted) {
        return history.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private String when(Instant at) {
        LocalDate day = OfficeTime.day(at);
        boolean today = day.equals(OfficeTime.day(desk.register().now()));
        return (today ? "" : "on " + Dates.full(day) + " ") + "at " + OfficeTime.time(at);
    }
}
