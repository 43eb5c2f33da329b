package foi.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import foi.register.FormDraft;
import foi.register.Officer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What officers have typed and not yet saved, in the register's file. */
record DraftsTable(Database database) {

    private record Head(long id, String form, String about, Instant kept) {}

    List<FormDraft> list(Officer officer) {
        return matching(officer, Optional.empty(), Optional.empty());
    }

    Optional<FormDraft> find(Officer officer, String form, String about) {
        return matching(officer, Optional.of(form), Optional.of(about)).stream().findFirst();
    }

    void keep(Officer officer, FormDraft draft) {
        drop(officer, draft.form(), draft.about());
        Values values = key(officer, draft.form(), draft.about()).and("kept", draft.kept());
        long id = database.first("add_draft", values, row -> row.number("id")).orElseThrow();
        Values of = Values.of("draft", id);
        draft.fields()
                .forEach((name, content) ->
                        database.update("add_draft_field", of.and("name", name).and("content", content)));
    }

    void drop(Officer officer, String form, String about) {
        database.update("remove_draft", key(officer, form, about));
    }

    private List<FormDraft> matching(Officer officer, Optional<String> form, Optional<String> about) {
        return database.atOneMoment(() -> {
            List<Head> heads = database.query("list_drafts", key(officer, form, about), DraftsTable::head);
            Map<Long, Map<String, String>> fields = fields(heads);
            return heads.stream()
                    .sorted(comparing(Head::kept, reverseOrder()))
                    .map(head -> new FormDraft(
                            head.form(), head.about(), fields.getOrDefault(head.id(), Map.of()), head.kept()))
                    .toList();
        });
    }

    private Map<Long, Map<String, String>> fields(List<Head> heads) {
        String ids = heads.stream().map(head -> Long.toString(head.id())).collect(joining(",", "[", "]"));
        Map<Long, Map<String, String>> fields = new HashMap<>();
        database.each(
                "list_draft_fields",
                Values.of("drafts", ids),
                row -> fields.computeIfAbsent(row.number("draft_id"), id -> new HashMap<>())
                        .put(row.text("name"), row.text("content")));
        return fields;
    }

    private static Values key(Officer officer, Object form, Object about) {
        return Values.of("officer", officer.account()).and("form", form).and("about", about);
    }

    private static Head head(Row row) {
        return new Head(row.number("id"), row.text("form"), row.text("about"), row.instant("kept"));
    }
}
