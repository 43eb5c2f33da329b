package foi.store;

import foi.law.ClockEvent;
import foi.register.ChangedMeanwhile;
import foi.register.InputRefused;
import foi.register.Layout;
import foi.register.Outcome;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import java.util.Optional;

/** How a request goes into the register's file. */
record RequestWriting(Database database) {

    void add(Request request) {
        written(request.reference()).ifPresent(taken -> {
            throw new InputRefused(
                    "The reference %s is taken: the register holds %s.".formatted(request.reference(), taken),
                    "Look at it (foi show %s), and give the new request another reference.".formatted(taken));
        });
        Values values = facts(request).and("reference", request.reference().written());
        long id = database.first("add_request", values, row -> row.number("id")).orElseThrow();
        addParts(id, request);
        addClock(id, request);
    }

    void save(Request request) {
        long id = database.first("save_request", facts(request), row -> row.number("id"))
                .orElseThrow(() -> written(request.reference()).isPresent()
                        ? new ChangedMeanwhile(request.reference())
                        : new IllegalStateException("The register holds no request " + request.reference()));
        database.update("remove_parts", Values.of("request", id));
        database.update("remove_clock_events", Values.of("request", id));
        addParts(id, request);
        addClock(id, request);
    }

    private Optional<String> written(Reference reference) {
        return database.first("find_reference", Values.of("key", reference.key()), row -> row.text("reference"));
    }

    private static Values facts(Request request) {
        return Values.of("key", request.reference().key())
                .and("regime", request.regime().name())
                .and("requester_name", request.requester().name())
                .and("email", request.requester().email())
                .and("address", request.requester().address())
                .and("organisation", request.requester().organisation())
                .and("received", request.asked().received())
                .and("channel", request.asked().channel().code())
                .and("subject", request.asked().subject())
                .and("body", request.asked().body())
                .and("their_reference", request.asked().theirReference())
                .and("owner", request.owner())
                .and("on_behalf_of", request.onBehalfOf())
                .and("layout", request.layout().map(Layout::code))
                .and("reading", request.rule().reading().code())
                .and("time_limit", request.rule().limit().code())
                .and("answer", request.answer())
                .and("revision", request.revision());
    }

    private void addParts(long id, Request request) {
        int place = 0;
        for (Part part : request.parts()) {
            Values values = Values.of("request", id)
                    .and("number", part.number())
                    .and("place", place++)
                    .and("label", part.label())
                    .and("question", part.question())
                    .and("answer", part.answer());
            database.update("add_part", values);
            addOutcomes(id, part);
        }
    }

    private void addOutcomes(long id, Part part) {
        int place = 0;
        for (Outcome outcome : part.outcomes()) {
            int here = place++;
            Values values = Values.of("request", id)
                    .and("part", part.number())
                    .and("place", here)
                    .and("kind", outcome.kind().code())
                    .and(
                            "provision",
                            outcome.provision()
                                    .map(provision -> provision.citation().toString()))
                    .and("scope", outcome.scope());
            database.update("add_outcome", values);
            Values of = Values.of("request", id).and("part", part.number()).and("outcome", here);
            outcome.particulars()
                    .texts()
                    .forEach((particular, text) -> database.update(
                            "add_particular", of.and("name", particular.code()).and("content", text)));
        }
    }

    private void addClock(long id, Request request) {
        int place = 0;
        for (ClockEvent event : request.clock()) {
            Values values = Values.of("request", id)
                    .and("place", place++)
                    .and("kind", event.kind().code())
                    .and("day", event.on())
                    .and("part", event.part())
                    .and("until", event.until())
                    .and("was", event.was())
                    .and("why", event.why());
            database.update("add_clock_event", values);
        }
    }
}
