package foi.tui.casefile;

import foi.law.ClockEvent;
import foi.law.Dates;
import foi.law.NotAllowed;
import foi.register.Recording;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a date that is typed is in full, and what recording an event on it would do to the deadline. */
record Effect(CaseFile file) {

    /** As wide as fits beside a field in a window of 80 columns. */
    private static final int COLUMNS = 38;

    List<Line> lines(LocalDate day, Optional<ClockEvent> event) {
        List<Line> lines = new ArrayList<>(List.of(Line.of(Dates.withWeekday(day))));
        event.ifPresent(known -> lines.addAll(after(known)));
        return lines;
    }

    /** What a day of receipt is in full, and when the request would be due if it were the right one. */
    List<Line> corrected(LocalDate received) {
        List<Line> lines = new ArrayList<>(List.of(Line.of(Dates.withWeekday(received))));
        if (received.isAfter(file.today())) {
            lines.addAll(wrapped("That is in the future."));
        } else {
            CaseFile then = file.with(file.request().receivedOn(received));
            Width.wrap(words(then, Optional.empty(), "Then"), COLUMNS).forEach(row -> lines.add(Line.of(row)));
        }
        return lines;
    }

    private List<Line> after(ClockEvent event) {
        Optional<NotAllowed> no =
                new Recording(file.request(), file.days(), file.lapses()).refuses(event, file.today());
        CaseFile then = file.with(
                file.request().with(new Recording(file.request(), file.days(), file.lapses()).entries(event)));
        return no.map(refused -> wrapped(Wording.of(refused)))
                .orElseGet(() -> Width.wrap(words(then, event.part(), "Then"), COLUMNS).stream()
                        .map(Line::of)
                        .toList());
    }

    /** How the request stands, and before that the part to which alone something has happened. */
    static String words(CaseFile then, Optional<Integer> number, String when) {
        String whole = Urgency.of(then).words() + ".";
        return then.request().parts().stream()
                .filter(part -> number.filter(known -> known == part.number()).isPresent())
                .findFirst()
                .map(part -> "%s part %s: %s. The request: %s"
                        .formatted(
                                when,
                                then.labels().name(part),
                                Urgency.of(then.alone(part)).words(),
                                whole))
                .orElse(when + ": " + whole);
    }

    static List<Line> wrapped(String refusal) {
        return Width.wrap(refusal, COLUMNS).stream()
                .map(row -> Line.of(row, Style.BOLD))
                .toList();
    }
}
