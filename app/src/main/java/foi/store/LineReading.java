package foi.store;

import static java.util.stream.Collectors.joining;

import foi.law.ClockEvent;
import foi.register.CaseLine;
import foi.register.Reference;
import foi.register.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How requests come out of the register's file without their texts: three statements, however many requests there are.
 *
 * @param database where they are kept
 */
record LineReading(Database database) {

    private record Head(long id, CaseLine bare) {}

    Optional<CaseLine> find(Reference reference) {
        return database.atOneMoment(() ->
                whole(database.query("find_line", Values.of("key", reference.key()), LineReading::head)).stream()
                        .findFirst());
    }

    List<CaseLine> list(Selection selection) {
        return database.atOneMoment(
                () -> whole(database.query("list_lines", RequestReading.wanted(selection), LineReading::head)));
    }

    private List<CaseLine> whole(List<Head> heads) {
        Values wanted = Values.of(
                "requests", heads.stream().map(head -> Long.toString(head.id())).collect(joining(",", "[", "]")));
        Map<Long, List<Integer>> parts = byRequest("list_part_numbers", wanted, row -> (int) row.number("number"));
        Map<Long, List<ClockEvent>> clocks = byRequest("list_clock_events", wanted, RequestReading::clockEvent);
        return heads.stream()
                .map(head -> with(
                        head.bare(),
                        parts.getOrDefault(head.id(), List.of()),
                        clocks.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private <T> Map<Long, List<T>> byRequest(String statement, Values wanted, Function<Row, T> each) {
        Map<Long, List<T>> found = new HashMap<>();
        database.each(
                statement,
                wanted,
                row -> found.computeIfAbsent(row.number("request_id"), id -> new ArrayList<>(4))
                        .add(each.apply(row)));
        return found;
    }

    private static Head head(Row row) {
        return new Head(
                row.number("id"),
                new CaseLine(
                        new Reference(row.text("reference")),
                        row.text("subject"),
                        row.text("requester_name"),
                        row.optionalText("organisation"),
                        row.optionalText("email"),
                        row.optionalText("owner"),
                        row.day("received"),
                        RequestReading.rule(row),
                        List.of(),
                        List.of(),
                        row.number("revision")));
    }

    private static CaseLine with(CaseLine bare, List<Integer> parts, List<ClockEvent> clock) {
        return new CaseLine(
                bare.reference(),
                bare.subject(),
                bare.requester(),
                bare.organisation(),
                bare.email(),
                bare.owner(),
                bare.received(),
                bare.rule(),
                parts,
                clock,
                bare.revision());
    }
}
