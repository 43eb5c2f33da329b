package foi.intake;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One event of a case's clock. */
record EventReader(Fields fields, Labels labels) {

    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).toList();

    /** The event; absent when it lacks its kind or its day. */
    Optional<ClockEvent> read() {
        fields.require("event", "what happened, such as \"clarification-asked\"");
        fields.require("on", "the day it happened, such as \"2024-12-02\"");
        Optional<Kind> kind = fields.choice("event", Kind::parse, KINDS);
        Optional<LocalDate> on = fields.date("on");
        Optional<Integer> part = fields.filled("part").flatMap(this::part);
        Optional<LocalDate> until = fields.date("until");
        fields.finish();
        if (kind.isPresent() && kind.get() != Kind.EXTENSION && until.isPresent()) {
            fields.refuse("until", "belongs to an extension only; remove it, or make the event \"extension\"");
            return Optional.empty();
        }
        return kind.flatMap(what -> on.map(day -> new ClockEvent(what, day, part, until)));
    }

    private Optional<Integer> part(String called) {
        Optional<Integer> number = labels.find(called).map(Part::number);
        if (number.isEmpty()) {
            String known = labels.parts().stream().map(labels::name).collect(Collectors.joining(", "));
            fields.refuse(
                    "part",
                    "\"%s\" is no part of the case; %s"
                            .formatted(
                                    Text.excerpt(called, 40),
                                    known.isEmpty()
                                            ? "it has none, so write null for the whole request"
                                            : "give null for the whole request or one of: " + known));
        }
        return number;
    }
}
