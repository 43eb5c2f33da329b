package foi.desk;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.NotAllowed;
import foi.letters.Concerned;
import foi.letters.LetterKind;
import foi.letters.Occasion;
import foi.register.Part;
import foi.register.Recording;
import foi.register.Request;
import foi.register.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A letter beside the response does to the clock what the Act says of such a notice, and only to the parts it is about. */
record Notifying(LetterKind kind, Occasion occasion) implements Effect {

    @Override
    public List<ClockEvent> events(LocalDate day) {
        Request request = occasion.request();
        return switch (kind) {
            case CLARIFICATION -> about(ClockEvent.of(Kind.CLARIFICATION_ASKED, day), Concerned.unclear(request, day));
            case FEES_NOTICE -> List.of(ClockEvent.of(Kind.FEES_NOTICE, day));
            case EXTENSION -> about(extension(day), Concerned.undecided(request, day));
            case LAPSED -> List.of(ClockEvent.of(Kind.LAPSED, day));
            case WITHDRAWN -> List.of(ClockEvent.of(Kind.WITHDRAWN, day));
            case REVIEW -> List.of(ClockEvent.of(Kind.REVIEW_ANSWERED, day));
            case EIR_REFUSAL -> about(ClockEvent.of(Kind.RESPONDED, day), Concerned.environmental(request));
            case RESPONSE, ACKNOWLEDGEMENT, HOLDING, INVALID_REQUEST, SIGNPOST -> List.of();
        };
    }

    private ClockEvent extension(LocalDate day) {
        ClockEvent event = ClockEvent.of(Kind.EXTENSION, day)
                .because(Text.line(occasion.supplement().words()));
        return occasion.supplement().until().map(event::until).orElse(event);
    }

    private List<ClockEvent> about(ClockEvent event, List<Part> parts) {
        return parts.isEmpty() || parts.size() == occasion.request().parts().size()
                ? List.of(event)
                : parts.stream().map(part -> event.about(part.number())).toList();
    }

    @Override
    public Optional<NotAllowed> refuses(LocalDate day, LocalDate today) {
        Request after = occasion.request();
        int lapses = occasion.settings().clarificationLapses();
        for (ClockEvent event : events(day)) {
            Optional<NotAllowed> no = new Recording(after, occasion.days(), lapses).refuses(event, today);
            if (no.isPresent()) {
                return no;
            }
            after = after.with(List.of(event));
        }
        return Optional.empty();
    }
}
