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
        Optional<LocalDate> was = fields.date("was");
        String why = fields.filled("why").orElse("");
        fields.finish();
        if (kind.isEmpty() || on.isEmpty() || !fits(kind.get(), part, until, was)) {
            return Optional.empty();
        }
        return Optional.of(new ClockEvent(kind.get(), on.get(), part, until, was, why));
    }

    private boolean fits(Kind kind, Optional<Integer> part, Optional<LocalDate> until, Optional<LocalDate> was) {
        if (until.isPresent() && !kind.pointsAhead()) {
            fields.refuse("until", "belongs to an extension or a target only; remove it, or correct the event");
            return false;
        }
        if (was.isPresent() && kind != Kind.RECEIPT_CORRECTED) {
            fields.refuse("was", "belongs to \"receipt-corrected\" only; remove it, or correct the event");
            return false;
        }
        if (part.isPresent() && kind.wholeOnly()) {
            fields.refuse("part", "cannot be given for %s, which concerns the whole request".formatted(kind.code()));
            return false;
        }
        return true;
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
