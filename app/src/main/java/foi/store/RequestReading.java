package foi.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import foi.law.ClockEvent;
import foi.law.Particular;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Layout;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How requests come out of the register's file: five statements, however many requests there are.
 *
 * @param database where they are kept
 */
record RequestReading(Database database) {

    private static final Map<String, OutcomeKind> KINDS =
            Arrays.stream(OutcomeKind.values()).collect(toMap(OutcomeKind::code, identity()));
    private static final Map<String, Particular> PARTICULARS =
            Arrays.stream(Particular.values()).collect(toMap(Particular::code, identity()));

    private record Head(long id, Request bare) {}

    private record PartOf(long request, int number) {}

    private record OutcomeOf(PartOf part, long place) {}

    /** Something and what it belongs to. */
    private record Owned<K, V>(K owner, V value) {}

    Optional<Request> find(Reference reference) {
        return database.atOneMoment(() ->
                whole(database.query("find_request", Values.of("key", reference.key()), RequestReading::head)).stream()
                        .findFirst());
    }

    List<Request> list(Selection selection) {
        return database.atOneMoment(
                () -> whole(database.query("list_requests", wanted(selection), RequestReading::head)));
    }

    /** What {@code selection} means to the statements that list requests. */
    static Values wanted(Selection selection) {
        Optional<Integer> closed = switch (selection) {
            case OPEN -> Optional.of(0);
            case CLOSED -> Optional.of(1);
            case ALL -> Optional.empty();
        };
        return Values.of("closed", closed);
    }

    List<Reference> similar(Requester requester, String subject) {
        Values values = Values.of("email", requester.email())
                .and("name", requester.name())
                .and("subject", subject);
        return database.query("list_similar", values, row -> new Reference(row.text("reference")));
    }

    List<Reference> ofApplicant(Requester requester, LocalDate first, LocalDate last) {
        Values values = Values.of("email", requester.email())
                .and("name", requester.name())
                .and("first", first.toString())
                .and("last", last.toString());
        return database.query("list_of_applicant", values, row -> new Reference(row.text("reference")));
    }

    List<Reference> alike(String text, Reference except) {
        Values values = Values.of("content", text).and("reference", except.written());
        return database.query("list_alike", values, row -> new Reference(row.text("reference")));
    }

    private List<Request> whole(Collection<Head> heads) {
        String ids = heads.stream().map(head -> Long.toString(head.id())).collect(joining(",", "[", "]"));
        Values wanted = Values.of("requests", ids);
        Map<OutcomeOf, List<Map.Entry<Particular, String>>> texts = owned(
                "list_particulars",
                wanted,
                row -> new Owned<>(
                        new OutcomeOf(partOf(row, "part_number"), row.number("outcome_place")), particular(row)));
        Map<PartOf, List<Outcome>> outcomes = owned("list_outcomes", wanted, row -> {
            PartOf part = partOf(row, "part_number");
            OutcomeOf own = new OutcomeOf(part, row.number("place"));
            return new Owned<>(part, outcome(row, texts.getOrDefault(own, List.of())));
        });
        Map<Long, List<Part>> parts = owned(
                "list_parts",
                wanted,
                row -> new Owned<>(
                        row.number("request_id"), part(row, outcomes.getOrDefault(partOf(row, "number"), List.of()))));
        Map<Long, List<ClockEvent>> clocks =
                owned("list_clock_events", wanted, row -> new Owned<>(row.number("request_id"), clockEvent(row)));
        return heads.stream()
                .map(head -> head.bare()
                        .withParts(parts.getOrDefault(head.id(), List.of()))
                        .with(clocks.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private <K, V> Map<K, List<V>> owned(String statement, Values values, Function<Row, Owned<K, V>> each) {
        return database.query(statement, values, each).stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
    }

    private static Head head(Row row) {
        Request bare = new Request(
                new Reference(row.text("reference")),
                Regime.valueOf(row.text("regime")),
                new Requester(
                        row.text("requester_name"),
                        row.optionalText("email"),
                        row.optionalText("address"),
                        row.optionalText("organisation")),
                new Asked(
                        row.day("received"),
                        Channel.parse(row.text("channel")).orElseThrow(),
                        row.text("subject"),
                        row.text("body"),
                        row.optionalText("their_reference")),
                row.optionalText("owner"),
                row.optionalText("on_behalf_of"),
                row.optionalText("layout").flatMap(Layout::parse),
                rule(row),
                row.text("answer"),
                List.of(),
                List.of(),
                row.number("revision"));
        return new Head(row.number("id"), bare);
    }

    private static PartOf partOf(Row row, String number) {
        return new PartOf(row.number("request_id"), (int) row.number(number));
    }

    private static Part part(Row row, List<Outcome> outcomes) {
        return new Part(
                (int) row.number("number"), row.text("label"), row.text("question"), row.text("answer"), outcomes);
    }

    private static Outcome outcome(Row row, List<Map.Entry<Particular, String>> texts) {
        Map<Particular, String> particulars = new EnumMap<>(Particular.class);
        texts.forEach(text -> particulars.put(text.getKey(), text.getValue()));
        return known(KINDS, row.text("kind"))
                .kept(row.optionalText("provision").orElse(""), row.text("scope"), new Particulars(particulars));
    }

    private static Map.Entry<Particular, String> particular(Row row) {
        return Map.entry(known(PARTICULARS, row.text("name")), row.text("content"));
    }

    static ClockEvent clockEvent(Row row) {
        return new ClockEvent(
                ClockEvent.Kind.parse(row.text("kind")).orElseThrow(),
                row.day("day"),
                row.optionalNumber("part_number").map(Long::intValue),
                row.optionalDay("until_day"),
                row.optionalDay("was_day"),
                row.text("why"));
    }

    static TimeRule rule(Row row) {
        return new TimeRule(
                Reading.parse(row.text("reading")).orElseThrow(),
                TimeLimit.parse(row.text("time_limit")).orElseThrow(),
                row.optionalNumber("calendar_edition").map(Long::intValue));
    }

    private static <T> T known(Map<String, T> byName, String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("The register names something unknown: " + name));
    }
}
