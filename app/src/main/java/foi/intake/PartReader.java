package foi.intake;

import foi.law.Particular;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a case, with what was decided about each. */
final class PartReader {

    private static final List<String> KINDS =
            Arrays.stream(OutcomeKind.values()).map(OutcomeKind::code).toList();

    private PartReader() {}

    /** The parts in their order, numbered from 1. */
    static List<Part> parts(List<Fields> objects) {
        List<Part> parts = new ArrayList<>();
        for (Fields object : objects) {
            parts.add(part(parts.size() + 1, object));
        }
        return List.copyOf(parts);
    }

    private static Part part(int number, Fields fields) {
        List<Outcome> outcomes = fields.objects("outcomes").stream()
                .flatMap(outcome -> outcome(outcome).stream())
                .toList();
        Part part = new Part(
                number,
                fields.text("label"),
                fields.text("question"),
                fields.filled("answer").orElse(""),
                outcomes);
        fields.finish();
        return part;
    }

    private static Optional<Outcome> outcome(Fields fields) {
        fields.require("kind", "what was decided: " + OutcomeKind.names());
        Optional<OutcomeKind> kind = fields.choice("kind", OutcomeKind::parse, KINDS);
        String provision = fields.text("provision");
        String scope = fields.filled("scope").orElse("");
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        for (Particular particular : Particular.values()) {
            texts.put(particular, fields.text(particular.code()));
        }
        fields.finish();
        Particulars particulars = new Particulars(texts);
        return kind.flatMap(known -> fields.accepted("provision", () -> known.kept(provision, scope, particulars)))
                .flatMap(kept ->
                        fields.accepted(unprinted(kept), () -> kept.kind().make(provision, scope, particulars)));
    }

    /** The field of a text that no letter would print. */
    private static String unprinted(Outcome outcome) {
        Set<Particular> accepted = outcome.kind().accepts(outcome.provision());
        return outcome.particulars().texts().keySet().stream()
                .filter(particular -> !accepted.contains(particular))
                .map(Particular::code)
                .findFirst()
                .orElse("kind");
    }
}
