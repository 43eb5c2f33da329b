package foi.intake;

import foi.law.ClockEvent;
import foi.law.Particular;
import foi.register.Asked;
import foi.register.Labels;
import foi.register.Layout;
import foi.register.Outcome;
import foi.register.Part;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Result;
import foi.register.Standing;
import foi.register.SubjectLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as the fields of a JSON object, in the order in which they are written.
 *
 * <p>An optional text that is blank is written as absent, since that is how it is read.
 */
final class CaseWriter {

    private CaseWriter() {}

    static Map<String, @Nullable Object> fields(Request request, Standing standing) {
        Asked asked = request.asked();
        Ledger ledger = Ledger.of(request.clock());
        Labels labels = Labels.of(request);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("reference", request.reference().written());
        fields.put("regime", request.regime().name());
        fields.put("state", standing.state().code());
        fields.put("result", orNull(Result.of(request).map(Result::code)));
        fields.put("subject", SubjectLine.of(asked.subject(), asked.body()));
        fields.put("body", asked.body());
        fields.put("channel", asked.channel().code());
        fields.put("theirReference", filled(asked.theirReference()));
        fields.put("owner", filled(request.owner()));
        fields.put("received", asked.received().toString());
        fields.put("due", date(standing.due()));
        fields.put("responded", date(ledger.responded()));
        fields.put("requester", requester(request.requester()));
        fields.put("onBehalfOf", filled(request.onBehalfOf()));
        fields.put("layout", orNull(request.layout().map(Layout::code)));
        fields.put("reading", request.rule().reading().code());
        fields.put("limit", request.rule().limit().code());
        fields.put("answer", filled(Optional.of(request.answer())));
        fields.put(
                "clock",
                ledger.clock().stream().map(event -> event(event, labels)).toList());
        fields.put("parts", request.parts().stream().map(CaseWriter::part).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> requester(Requester requester) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", requester.name());
        fields.put("email", filled(requester.email()));
        fields.put("address", filled(requester.address()));
        fields.put("organisation", filled(requester.organisation()));
        return fields;
    }

    private static Map<String, @Nullable Object> event(ClockEvent event, Labels labels) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("event", event.kind().code());
        fields.put("on", event.on().toString());
        fields.put("part", orNull(event.part().map(labels::name)));
        event.until().ifPresent(until -> fields.put("until", until.toString()));
        event.was().ifPresent(was -> fields.put("was", was.toString()));
        if (!event.why().isBlank()) {
            fields.put("why", event.why());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> part(Part part) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("label", part.label());
        fields.put("question", part.question());
        fields.put("answer", filled(Optional.of(part.answer())));
        fields.put("outcomes", part.outcomes().stream().map(CaseWriter::outcome).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> outcome(Outcome outcome) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", outcome.kind().code());
        outcome.provision()
                .ifPresent(provision ->
                        fields.put("provision", provision.citation().toString()));
        if (!outcome.scope().isBlank()) {
            fields.put("scope", outcome.scope());
        }
        for (Particular particular : Particular.values()) {
            outcome.text(particular).ifPresent(text -> fields.put(particular.code(), text));
        }
        return fields;
    }

    private static @Nullable String filled(Optional<String> text) {
        return orNull(text.filter(value -> !value.isBlank()));
    }

    private static @Nullable String date(Optional<LocalDate> date) {
        return orNull(date.map(LocalDate::toString));
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
