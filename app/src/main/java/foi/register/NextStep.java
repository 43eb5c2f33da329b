package foi.register;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.Dates;
import foi.law.Particular;
import foi.law.Provision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an officer does next about a request, in a sentence: worked out from the case, never stored. */
public final class NextStep {

    private final Request request;
    private final Clocks clocks;
    private final Labels labels;

    private NextStep(Request request) {
        this.request = request;
        this.clocks = Clocks.of(request);
        this.labels = Labels.of(request);
    }

    /** The next sensible step about {@code request}, which stands as {@code standing} says; how it ended, once it has. */
    public static String of(Request request, Standing standing) {
        return new NextStep(request).sentence(standing);
    }

    private String sentence(Standing standing) {
        return switch (standing.state()) {
            case RESPONDED ->
                "Closed; answered%s.".formatted(last(ClockEvent.Kind.RESPONDED).orElse(""));
            case WITHDRAWN ->
                "Closed; withdrawn%s.".formatted(last(ClockEvent.Kind.WITHDRAWN).orElse(""));
            case LAPSED ->
                "Closed; lapsed%s, the applicant did not reply."
                        .formatted(last(ClockEvent.Kind.LAPSED).orElse(""));
            case UNDER_REVIEW ->
                "Next: review the response and answer; the review was asked for%s."
                        .formatted(last(ClockEvent.Kind.REVIEW_ASKED).orElse(""));
            case AWAITING_CLARIFICATION ->
                "Next: wait for the applicant; clarification was asked for%s."
                        .formatted(last(ClockEvent.Kind.CLARIFICATION_ASKED).orElse(""));
            case AWAITING_FEE ->
                "Next: wait for the fee; the notice was given%s."
                        .formatted(last(ClockEvent.Kind.FEES_NOTICE).orElse(""));
            case OPEN, EXTENDED ->
                open().map(step -> "Next: " + step + ".").orElse("Next: read the letter through, then issue it.");
        };
    }

    private Optional<String> last(ClockEvent.Kind kind) {
        return request.clock().stream()
                .filter(event -> event.kind() == kind)
                .map(ClockEvent::on)
                .max(Comparator.naturalOrder())
                .map(day -> " on " + Dates.full(day));
    }

    /** What is to be done before a letter can go; empty when nothing is. */
    private Optional<String> open() {
        if (request.parts().isEmpty()) {
            return Optional.of(
                    request.answer().isBlank()
                            ? "add the questions as parts"
                            : "add the question as a part, so that its outcome can be recorded");
        }
        return request.parts().stream()
                .filter(part -> running(clocks.of(part)))
                .flatMap(part -> about(part).stream())
                .findFirst();
    }

    private Optional<String> about(Part part) {
        String name = "part " + called(part);
        boolean silent = part.answer().isBlank() && request.answer().isBlank();
        List<Outcome> outcomes = part.outcomes();
        if (outcomes.isEmpty()) {
            return Optional.of(silent ? "answer " + name : name + " has no outcome yet");
        }
        if (silent && outcomes.stream().allMatch(outcome -> outcome.kind() == OutcomeKind.DISCLOSED)) {
            return Optional.of("write the answer to %s, which is disclosed".formatted(name));
        }
        return outcomes.stream()
                .flatMap(outcome -> lacking(name, outcome).stream())
                .findFirst();
    }

    /** The part's name as it stands in a sentence: a bracket or a full stop that only ends it is left away. */
    private String called(Part part) {
        String name = labels.name(part);
        return name.contains("(") ? name : name.replaceFirst("[.:)]+$", "");
    }

    /** What a notice must say is asked for here; what a letter had better say is left to the checks. */
    private static Optional<String> lacking(String name, Outcome outcome) {
        List<Particular> asked =
                outcome.provision().map(Provision::needs).orElse(outcome.kind().needs());
        boolean advised = outcome.kind() == OutcomeKind.NOT_HELD || outcome.kind() == OutcomeKind.WITHDRAWN;
        return advised
                ? Optional.empty()
                : outcome.particulars().missing(asked).stream()
                        .findFirst()
                        .map(particular ->
                                "say for %s %s (%s)".formatted(name, particular.asks(), particular.source()));
    }

    /** Whether an answer is due about what this clock is for: it has not had one and nothing is waited for. */
    private static boolean running(Clock clock) {
        boolean running = true;
        for (ClockEvent event : clock.events()) {
            running = switch (event.kind()) {
                case CLARIFICATION_ASKED, FEES_NOTICE, RESPONDED, WITHDRAWN, LAPSED -> false;
                case CLARIFICATION_SUPPLIED, FEE_PAID -> true;
                case EXTENSION, TARGET, RECEIPT_CORRECTED, REVIEW_ASKED, REVIEW_ANSWERED -> running;
            };
        }
        return running;
    }
}
