package foi.tui.part;

import foi.law.Particular;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.Part;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another outcome of the same case that relies on the same section, and what its texts would fill.
 *
 * @param where which part has it, as a sentence begins
 * @param ground what it relies on
 * @param fills the texts for fields that are still empty
 */
record Precedent(String where, Ground ground, Map<Particular, String> fills) {

    /** The one that fills the most; absent when none fills anything. */
    static Optional<Precedent> of(OutcomeForm form) {
        Optional<Precedent> best = Optional.empty();
        for (Precedent precedent : all(form)) {
            int most = best.map(found -> found.fills().size()).orElse(0);
            best = precedent.fills().size() > most ? Optional.of(precedent) : best;
        }
        return best;
    }

    private static List<Precedent> all(OutcomeForm form) {
        List<Precedent> all = new ArrayList<>();
        Sheet sheet = form.sheet();
        Labels labels = Labels.of(sheet.request());
        int mine = sheet.part().map(Part::number).orElse(-1);
        for (Part part : sheet.request().parts()) {
            boolean here = part.number() == mine;
            String where = here ? "Another outcome of this part" : "Part " + labels.name(part);
            for (int n = 0; n < part.outcomes().size(); n++) {
                boolean itself =
                        here && form.place().filter(List.of(n)::contains).isPresent();
                Outcome outcome = part.outcomes().get(n);
                Ground ground = Ground.of(outcome);
                if (!itself && form.drafted().ground().filter(ground::isLike).isPresent()) {
                    all.add(new Precedent(
                            where, ground, fills(outcome, form.drafted().texts())));
                }
            }
        }
        return all;
    }

    private static Map<Particular, String> fills(Outcome outcome, Form form) {
        Map<Particular, String> fills = new EnumMap<>(Particular.class);
        Map<String, String> typed = form.values();
        outcome.particulars().texts().forEach((particular, text) -> {
            String there = typed.get(particular.code());
            if (there != null && there.isBlank() && !text.isBlank()) {
                fills.put(particular, text);
            }
        });
        return fills;
    }

    /** The offer of it, naming the key. */
    String offer() {
        String what = ground.provision().isPresent()
                ? "relies on %s too".formatted(ground.name())
                : "is \"%s\" too".formatted(ground.name());
        return "%s %s: F5 takes over its %s.".formatted(where, what, fills.size() == 1 ? "text" : "texts");
    }

    Form into(Form form) {
        Form filled = form;
        for (Map.Entry<Particular, String> fill : fills.entrySet()) {
            filled = filled.with(fill.getKey().code(), fill.getValue());
        }
        return filled;
    }
}
