package foi.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import foi.register.Bytes;
import foi.register.Enclosed;
import foi.register.IssuedLetter;
import foi.register.Overridden;
import foi.register.Reference;
import java.util.List;
import java.util.Map;

/** The issued letters in the register's file. */
record LettersTable(Database database) {

    private record Went(long letter, Enclosed enclosed) {}

    private record SetAside(long letter, Overridden overridden) {}

    /** Keeps a letter, and reads it back to see that what was kept is what was issued. */
    void add(IssuedLetter letter) {
        long id = database.query("next_letter", Values.NONE, row -> row.number("id"))
                .get(0);
        int place = 0;
        for (Overridden overridden : letter.overridden()) {
            database.update(
                    "add_overridden",
                    Values.of("letter", id)
                            .and("place", place++)
                            .and("check", overridden.check())
                            .and("part", overridden.part())
                            .and("message", overridden.message())
                            .and("reason", overridden.reason()));
        }
        int file = 0;
        for (Enclosed enclosed : letter.enclosed()) {
            database.update(
                    "add_letter_enclosure",
                    Values.of("letter", id)
                            .and("place", file++)
                            .and("key", letter.reference().key())
                            .and("number", enclosed.number())
                            .and("name", enclosed.name())
                            .and("sha256", enclosed.sha256()));
        }
        database.update(
                "add_letter",
                Values.of("id", id)
                        .and("key", letter.reference().key())
                        .and("kind", letter.kind())
                        .and("dated", letter.dated())
                        .and("at", letter.at())
                        .and("officer", letter.officer())
                        .and("pdf", letter.pdf().toArray())
                        .and("sha256", letter.sha256())
                        .and("page", letter.page())
                        .and("case", letter.caseAsItStood()));
        byte[] kept = database.query("find_letter_pdf", Values.of("id", id), row -> row.bytes("pdf"))
                .get(0);
        if (!new Bytes(kept).sha256().equals(letter.sha256())) {
            throw new IllegalStateException("The letter kept for " + letter.reference() + " is not the letter issued");
        }
    }

    List<IssuedLetter> list(Reference reference) {
        return database.atOneMoment(() -> {
            Values key = Values.of("key", reference.key());
            Map<Long, List<Overridden>> overridden = database
                    .query(
                            "list_overridden",
                            key,
                            row -> new SetAside(
                                    row.number("letter_id"),
                                    new Overridden(
                                            row.text("check_name"),
                                            row.optionalText("part"),
                                            row.text("message"),
                                            row.text("reason"))))
                    .stream()
                    .collect(groupingBy(SetAside::letter, mapping(SetAside::overridden, toList())));
            Map<Long, List<Enclosed>> enclosed = database
                    .query(
                            "list_letter_enclosures",
                            key,
                            row -> new Went(
                                    row.number("letter_id"),
                                    new Enclosed((int) row.number("number"), row.text("name"), row.text("sha256"))))
                    .stream()
                    .collect(groupingBy(Went::letter, mapping(Went::enclosed, toList())));
            return database.query("list_letters", key, row -> letter(row, overridden, enclosed));
        });
    }

    private static IssuedLetter letter(
            Row row, Map<Long, List<Overridden>> overridden, Map<Long, List<Enclosed>> enclosed) {
        return new IssuedLetter(
                new Reference(row.text("reference")),
                row.text("kind"),
                row.day("dated"),
                row.instant("at"),
                row.text("officer"),
                new Bytes(row.bytes("pdf")),
                row.text("sha256"),
                row.text("page"),
                row.text("case_as_it_stood"),
                overridden.getOrDefault(row.number("id"), List.of()),
                enclosed.getOrDefault(row.number("id"), List.of()));
    }
}
