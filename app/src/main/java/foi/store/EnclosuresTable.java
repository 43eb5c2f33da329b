package foi.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import foi.register.Bytes;
import foi.register.Enclosure;
import foi.register.Hidden;
import foi.register.Reference;
import foi.register.RegisterUnusable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the cases in the register's file. */
record EnclosuresTable(Database database) {

    private record HiddenIn(long number, Hidden hidden) {}

    private record Kept(Bytes content, String sha256) {}

    List<Enclosure> list(Reference reference) {
        return database.atOneMoment(() -> {
            Values key = Values.of("key", reference.key());
            Map<Long, List<Hidden>> hidden = database
                    .query(
                            "list_hidden",
                            key,
                            row -> new HiddenIn(
                                    row.number("number"), new Hidden(row.text("what"), row.text("at_place"))))
                    .stream()
                    .collect(groupingBy(HiddenIn::number, mapping(HiddenIn::hidden, toList())));
            return database.query("list_enclosures", key, row -> enclosure(row, hidden));
        });
    }

    private static Enclosure enclosure(Row row, Map<Long, List<Hidden>> hidden) {
        return new Enclosure(
                (int) row.number("number"),
                row.text("name"),
                row.text("type"),
                row.text("media"),
                row.number("size"),
                row.text("sha256"),
                row.text("officer"),
                row.instant("at"),
                hidden.getOrDefault(row.number("number"), List.of()),
                row.optionalText("released_by")
                        .map(by -> new Enclosure.Released(by, row.instant("released_at"), row.text("released_why"))));
    }

    /** The bytes of a file of that case, seen to be those that were kept. */
    Bytes content(Reference reference, int number) {
        Optional<Kept> kept = database.first(
                "find_enclosure_content",
                Values.of("key", reference.key()).and("number", number),
                row -> new Kept(new Bytes(row.bytes("content")), row.text("sha256")));
        Kept found = kept.orElseThrow(
                () -> new IllegalStateException("%s has no enclosure %d".formatted(reference, number)));
        if (!found.content().sha256().equals(found.sha256())) {
            throw new RegisterUnusable(
                    "Enclosure %d of %s is no longer the file that was added: its SHA-256 was %s."
                            .formatted(number, reference, found.sha256()),
                    "Somebody or something has changed the register; have a copy from before brought back.");
        }
        return found.content();
    }

    void add(Reference reference, Enclosure enclosure, Bytes content) {
        Values file = Values.of("key", reference.key()).and("number", enclosure.number());
        database.update(
                "add_enclosure",
                file.and("name", enclosure.name())
                        .and("type", enclosure.type())
                        .and("media", enclosure.media())
                        .and("size", enclosure.size())
                        .and("sha256", enclosure.sha256())
                        .and("content", content.toArray())
                        .and("officer", enclosure.officer())
                        .and("at", enclosure.at()));
        int place = 0;
        for (Hidden hidden : enclosure.hidden()) {
            database.update(
                    "add_hidden",
                    file.and("place", place++).and("what", hidden.what()).and("where", hidden.where()));
        }
    }

    void release(Reference reference, int number, Enclosure.Released decision) {
        database.update(
                "release_enclosure",
                Values.of("key", reference.key())
                        .and("number", number)
                        .and("officer", decision.officer())
                        .and("at", decision.at())
                        .and("why", decision.reason()));
    }

    void remove(Reference reference, int number) {
        database.update("remove_enclosure", Values.of("key", reference.key()).and("number", number));
    }

    List<Reference> elsewhere(String sha256, Reference except) {
        return database.query(
                "list_same_files",
                Values.of("sha256", sha256).and("key", except.key()),
                row -> new Reference(row.text("reference")));
    }
}
