package foi.register;

import foi.law.ClockEvent;
import foi.law.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Requests for tests, made in a line. */
final class Sample {

    static final Reference REFERENCE = new Reference("FOI-2425-00001");

    private Sample() {}

    /** A request received on {@code received} with parts of these labels and nothing decided. */
    static Request request(String received, String... labels) {
        List<Part> parts = new ArrayList<>();
        for (String label : labels) {
            parts.add(new Part(parts.size() + 1, label, "How many?", "", List.of()));
        }
        return Draft.of(
                        new Requester("Marian Tolverne", Optional.empty(), Optional.empty(), Optional.empty()),
                        new Asked(LocalDate.parse(received), Channel.EMAIL, "Care", "How many?", Optional.empty()),
                        Optional.empty())
                .under(REFERENCE, Reading.STATUTE)
                .withParts(parts);
    }

    /** A request with a part for each list, decided in these ways. */
    static Request decided(List<?>... kinds) {
        List<Part> parts = new ArrayList<>();
        for (List<?> ofPart : kinds) {
            List<Outcome> outcomes =
                    ofPart.stream().map(kind -> outcome((OutcomeKind) kind)).toList();
            parts.add(new Part(parts.size() + 1, parts.size() + 1 + ")", "How many?", "", outcomes));
        }
        return request("2024-12-02").withParts(parts);
    }

    static Outcome outcome(OutcomeKind kind) {
        String provision = switch (kind) {
            case WITHHELD -> "s.40(2)";
            case REFUSED -> "s.14(1)";
            case NEITHER_CONFIRM_NOR_DENY -> "s.40(5B)";
            default -> "";
        };
        return kind.make(provision, "", Particulars.NONE);
    }

    static ClockEvent event(ClockEvent.Kind kind, String on) {
        return ClockEvent.of(kind, LocalDate.parse(on));
    }

    static ClockEvent event(ClockEvent.Kind kind, String on, int part) {
        return ClockEvent.of(kind, LocalDate.parse(on)).about(part);
    }

    static Labels labels(String... labels) {
        return Labels.of(request("2024-12-02", labels));
    }

    static List<String> names(String... labels) {
        return Arrays.asList(labels);
    }
}
