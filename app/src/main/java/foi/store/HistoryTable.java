package foi.store;

import foi.register.Event;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.Reference;
import foi.register.Touched;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The history in the register's file. */
final class HistoryTable {

    /** What an entry's hash covers: all its columns but the hash itself. */
    static final List<String> HASHED =
            List.of("number", "at", "officer", "reference", "kind", "summary", "content", "previous_hash");

    private final Database database;
    private final Clock clock;

    /** The hashes of the entries made here. A hash stays true where a number, taken back, is given to somebody else. */
    private final Set<String> own = new HashSet<>();

    /** The history in {@code database}, by the host's {@code clock}, whatever day is being rehearsed. */
    HistoryTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An entry as the next one sees it. */
    private record Link(long number, String hash) {

        static final Link BEFORE_ALL = new Link(0, HashChain.START);

        static Link of(Row row) {
            return new Link(row.number("number"), row.text("hash"));
        }

        boolean precedes(Row row) {
            return row.number("number") == number + 1
                    && row.text("previous_hash").equals(hash)
                    && row.text("hash").equals(hashOf(row::optionalText));
        }
    }

    /** The host's time, as precise as the history is. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void append(Happening happening) {
        Link last = database.first("last_event", Values.NONE, Link::of).orElse(Link.BEFORE_ALL);
        Values entry = Values.of("number", last.number() + 1)
                .and("at", now())
                .and("officer", happening.officer().account())
                .and("reference", happening.reference().map(this::written))
                .and("kind", happening.kind().code())
                .and("summary", happening.summary())
                .and("content", happening.content())
                .and("previous_hash", last.hash());
        String hash = hashOf(column -> Optional.ofNullable(entry.get(column)).map(Object::toString));
        database.update("add_event", entry.and("hash", hash));
        own.add(hash);
    }

    List<Event> list(Optional<Reference> reference) {
        return reference
                .map(wanted ->
                        database.query("list_events_of_request", Values.of("key", wanted.key()), HistoryTable::event))
                .orElseGet(() -> database.query("list_events", Values.NONE, HistoryTable::event));
    }

    /** The number of the newest entry. */
    long last() {
        return database.first("last_event_number", Values.NONE, row -> row.number("number"))
                .orElse(0L);
    }

    /** The cases to which others than this connection added entries after that one, the last touched at the end. */
    List<Touched> touchedSince(long event) {
        Map<Reference, Touched> touched = new LinkedHashMap<>();
        database.each("list_touches", Values.of("event", event), row -> {
            if (!own.contains(row.text("hash"))) {
                Reference reference = new Reference(row.text("reference"));
                touched.remove(reference);
                touched.put(reference, new Touched(reference, row.text("officer"), row.instant("at")));
            }
        });
        return List.copyOf(touched.values());
    }

    /** The number of the first entry that does not fit the one before it or its own hash. */
    Optional<Long> firstMisfit() {
        List<Long> misfits = new ArrayList<>();
        Link[] last = {Link.BEFORE_ALL};
        database.each("list_events", Values.NONE, row -> {
            if (misfits.isEmpty() && !last[0].precedes(row)) {
                misfits.add(row.number("number"));
            }
            last[0] = Link.of(row);
        });
        return misfits.stream().findFirst();
    }

    private static String hashOf(Function<String, Optional<String>> entry) {
        return HashChain.link(HASHED.stream().map(entry).toList());
    }

    private String written(Reference reference) {
        return database.first("find_reference", Values.of("key", reference.key()), row -> row.text("reference"))
                .orElseThrow(() -> new IllegalStateException("The register holds no request " + reference));
    }

    private static Event event(Row row) {
        return new Event(
                row.number("number"),
                row.instant("at"),
                row.text("officer"),
                row.optionalText("reference").map(Reference::new),
                EventKind.named(row.text("kind")),
                row.text("summary"),
                row.text("content"),
                row.text("previous_hash"),
                row.text("hash"));
    }
}
