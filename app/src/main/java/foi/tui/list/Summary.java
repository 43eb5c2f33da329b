package foi.tui.list;

import foi.desk.Desk;
import foi.law.Dates;
import foi.register.NextStep;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The selected case in four rows.
 *
 * @param reference the case
 * @param subject the line that names it
 * @param received when it arrived: {@code received Mon 26 Oct 2026}
 * @param from who asks
 * @param parts how many parts there are and what was decided about them
 * @param next what to do next
 */
record Summary(String reference, String subject, String received, String from, String parts, String next) {

    /** The rows it takes below the list. */
    static final int ROWS = 4;

    static Summary of(Desk desk, Row row) {
        Request request = desk.request(row.reference());
        return new Summary(
                row.reference(),
                Text.line(request.asked().subject()),
                "received " + Dates.shortWithWeekday(request.asked().received()),
                from(request.requester()),
                parts(request),
                NextStep.of(request, row.standing()));
    }

    private static String from(Requester requester) {
        return "From " + Text.line(requester.name())
                + requester.organisation().map(name -> ", " + Text.line(name)).orElse("")
                + requester.email().map(address -> ", " + Text.line(address)).orElse("");
    }

    private static String parts(Request request) {
        List<Part> parts = request.parts();
        if (parts.isEmpty()) {
            return "Not split into parts yet.";
        }
        Map<OutcomeKind, Integer> decided = new EnumMap<>(OutcomeKind.class);
        parts.forEach(part -> part.outcomes().stream()
                .map(Outcome::kind)
                .distinct()
                .forEach(kind -> decided.merge(kind, 1, Integer::sum)));
        List<String> words = new ArrayList<>();
        decided.forEach((kind, number) -> words.add(number + " " + words(kind)));
        long open = parts.stream().filter(part -> part.outcomes().isEmpty()).count();
        if (open > 0) {
            words.add(open == parts.size() ? "none decided yet" : open + " not decided yet");
        }
        return "%d %s: %s.".formatted(parts.size(), parts.size() == 1 ? "part" : "parts", String.join(", ", words));
    }

    private static String words(OutcomeKind kind) {
        return switch (kind) {
            case CLARIFICATION_NEEDED -> "to clarify";
            case NEITHER_CONFIRM_NOR_DENY -> "neither confirmed nor denied";
            default -> kind.words();
        };
    }

    /** In exactly {@link #ROWS} rows. */
    List<Line> below(int columns) {
        int room = Math.max(0, columns - 3 - Width.of(reference) - 2 - Width.of(received));
        Line first = Line.of(" ").and(reference, Style.BOLD).and("  " + Width.fit(subject, room) + "  " + received);
        return List.of(first, Line.of(" " + from), Line.of(" " + parts), Line.of(" " + next));
    }

    /** One under the other, wrapped. */
    List<Line> beside(int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(reference, Style.BOLD));
        for (String text : List.of(subject, "", received, from, "", parts, "", next)) {
            Width.wrap(text, columns).forEach(line -> lines.add(Line.of(line)));
        }
        return lines;
    }
}
