package foi.register;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockRules;
import foi.law.NotAllowed;
import foi.law.Reading;
import foi.law.TimeRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The clocks of a request: one for each part, or one for the whole where it has no parts.
 *
 * <p>What happens to a part touches that part alone. What happens to the whole request touches every part on which
 * it can still happen: a response answers those that are open, a question stops those that do not wait already.
 *
 * @param rule by which rules their time is counted
 * @param whole what happened to the whole request, whatever happened to single parts
 * @param ofParts what touched each part, by its number
 */
public record Clocks(TimeRule rule, Clock whole, NavigableMap<Integer, Clock> ofParts) {

    public Clocks {
        ofParts = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(ofParts));
    }

    /** The clocks of a request after all that happened to it. */
    public static Clocks of(Request request) {
        return after(request.rule(), request.asked().received(), numbers(request.parts()), request.clock());
    }

    /** The clocks of a request of which no more is known than a list shows. */
    public static Clocks of(CaseLine line) {
        return after(line.rule(), line.received(), line.parts(), line.clock());
    }

    /** The clocks of a request that has no reference yet, in an authority that ordinarily reads the Act so. */
    public static Clocks of(Draft draft, Reading usual) {
        return after(draft.rule(usual), draft.asked().received(), numbers(draft.parts()), draft.clock());
    }

    private static Clocks after(TimeRule rule, LocalDate received, List<Integer> parts, List<ClockEvent> events) {
        Clocks clocks = atReceipt(rule, received, parts);
        for (ClockEvent event : inOrder(events)) {
            clocks = clocks.with(event);
        }
        return clocks;
    }

    private static Clocks atReceipt(TimeRule rule, LocalDate received, List<Integer> parts) {
        Clock begun = new Clock(received, List.of());
        return new Clocks(
                rule, begun, new TreeMap<>(parts.stream().collect(Collectors.toMap(number -> number, part -> begun))));
    }

    private static List<Integer> numbers(List<Part> parts) {
        return parts.stream().map(Part::number).toList();
    }

    /** Why {@code event} cannot be recorded in the clock of {@code request}; empty when it can. */
    public static Optional<NotAllowed> refuses(Request request, ClockEvent event, LocalDate today) {
        return of(request).refuses(event, today, Labels.of(request)).or(() -> contradicts(request, event, today));
    }

    /** Where one of the events that a case brings could not have happened when it did: the first such, and why not. */
    public static Optional<Impossible> firstImpossible(
            LocalDate received, List<Part> parts, List<ClockEvent> events, LocalDate today) {
        Clocks clocks = atReceipt(TimeRule.STATUTE, received, numbers(parts));
        for (ClockEvent event : inOrder(events)) {
            Optional<NotAllowed> no = clocks.refuses(event, today, new Labels(parts));
            if (no.isPresent()) {
                return Optional.of(new Impossible(event, no.get()));
            }
            clocks = clocks.with(event);
        }
        return Optional.empty();
    }

    /** What is recorded for later days must stay possible, also where it happened to other parts. */
    private static Optional<NotAllowed> contradicts(Request request, ClockEvent event, LocalDate today) {
        Request after = request.with(List.of(event));
        return firstImpossible(request, today).isPresent()
                ? Optional.empty()
                : firstImpossible(after, today).map(broken -> ClockRules.contradicts(broken.event()));
    }

    /** The first entry in the clock of {@code request} that could not have happened when it did, and why not. */
    public static Optional<Impossible> firstImpossible(Request request, LocalDate today) {
        return firstImpossible(request.asked().received(), request.parts(), request.clock(), today);
    }

    /** The same clocks counted by the other reading of receipt on a non-working day. */
    public Clocks byTheOtherReading() {
        return new Clocks(rule.otherReading(), whole, ofParts);
    }

    /** The clock of one part. */
    public Clock of(Part part) {
        return ofParts.getOrDefault(part.number(), whole);
    }

    /** The clocks by which the request stands: each part's, or that of the whole where it has no parts. */
    public List<Clock> all() {
        return ofParts.isEmpty() ? List.of(whole) : List.copyOf(ofParts.values());
    }

    /** The clock of that part alone. */
    public Clocks only(Part part) {
        return new Clocks(rule, whole, new TreeMap<>(java.util.Map.of(part.number(), of(part))));
    }

    /** The clocks after one more event, which comes after the others. */
    private Clocks with(ClockEvent event) {
        NavigableMap<Integer, Clock> after = new TreeMap<>(ofParts);
        after.replaceAll((number, clock) -> touches(event, number, clock) ? clock.with(event) : clock);
        return new Clocks(rule, event.part().isEmpty() ? whole.with(event) : whole, after);
    }

    private static boolean touches(ClockEvent event, int number, Clock clock) {
        return event.part().isEmpty()
                ? ClockRules.fits(clock, event)
                : event.part().get() == number;
    }

    private Optional<NotAllowed> refuses(ClockEvent event, LocalDate today, Labels labels) {
        if (event.part().isPresent() || ofParts.isEmpty()) {
            Clock clock = event.part().map(ofParts::get).orElse(whole);
            return ClockRules.refuses(clock, event, today);
        }
        if (isAnswer(event) && !ClockRules.fits(whole, event)) {
            return aboutSingleParts(event, labels).or(() -> ClockRules.refuses(whole, event, today));
        }
        List<Clock> touched = ofParts.values().stream()
                .filter(clock -> ClockRules.fits(clock, event))
                .toList();
        return (touched.isEmpty() ? ofParts.values() : touched)
                .stream()
                        .flatMap(clock -> ClockRules.refuses(clock, event, today).stream())
                        .findFirst()
                        .or(() -> touched.isEmpty() ? Optional.of(answeredByThemselves()) : Optional.empty());
    }

    private static boolean isAnswer(ClockEvent event) {
        return event.kind() == Kind.CLARIFICATION_SUPPLIED || event.kind() == Kind.FEE_PAID;
    }

    /** The whole request was not asked, but single parts were: the officer is told which. */
    private Optional<NotAllowed> aboutSingleParts(ClockEvent event, Labels labels) {
        List<String> waiting = labels.parts().stream()
                .filter(part -> ClockRules.fits(of(part), event))
                .map(part -> "\"" + labels.name(part) + "\"")
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        String asked = event.kind() == Kind.FEE_PAID ? "A fee was asked for" : "Clarification was asked for";
        return Optional.of(new NotAllowed(
                "%s about %s %s alone, not about the whole request."
                        .formatted(asked, waiting.size() == 1 ? "part" : "parts", String.join(" and ", waiting)),
                waiting.size() == 1
                        ? "Repeat the command with --part %s.".formatted(waiting.get(0))
                        : "Repeat the command for each with --part."));
    }

    private static NotAllowed answeredByThemselves() {
        return new NotAllowed(
                "Every part that was asked about has been answered by itself since.",
                "Record it with --part for the part that it opens again.");
    }

    private static List<ClockEvent> inOrder(List<ClockEvent> events) {
        return events.stream().sorted(Comparator.comparing(ClockEvent::on)).toList();
    }

    /** An event that could not happen when it did, and why not. */
    public record Impossible(ClockEvent event, NotAllowed no) {}
}
