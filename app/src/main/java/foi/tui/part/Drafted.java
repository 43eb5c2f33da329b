package foi.tui.part;

import foi.law.Particular;
import foi.register.Outcome;
import foi.register.Particulars;
import foi.tui.widget.Form;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An outcome while it is being written.
 *
 * @param began as the officer began with it; absent for another one
 * @param ground what it relies on; absent until that is chosen
 * @param texts what is supplied with it
 * @param before what was supplied before texts were taken over, as long as that can be taken back
 */
record Drafted(Optional<Outcome> began, Optional<Ground> ground, Form texts, Optional<Form> before) {

    /** What marks, among the fields of a draft, those of the outcome that it began with. */
    private static final String BEGAN = "began.";

    private static final String GROUND = "ground";

    static Drafted of(Optional<Outcome> began) {
        Drafted empty = new Drafted(began, Optional.empty(), Form.of(List.of()), Optional.empty());
        return began.map(outcome -> empty.filled(Ground.of(outcome), OutcomeEntries.values(outcome)))
                .orElse(empty);
    }

    private Drafted filled(Ground chosen, Map<String, String> values) {
        return on(chosen, new OutcomeEntries(chosen).begun(values));
    }

    /** The same relying on something else; the texts that fit stay. */
    Drafted on(Ground chosen, Form typed) {
        return new Drafted(began, Optional.of(chosen), new OutcomeEntries(chosen).arranged(typed), Optional.empty());
    }

    /** The same with the texts as they are typed now. */
    Drafted typed(Form now) {
        return ground.map(chosen -> on(chosen, now)).orElse(this);
    }

    /** The same with the texts of another outcome in the fields that are empty. */
    Drafted taking(Precedent precedent) {
        Drafted filled = typed(precedent.into(texts));
        return new Drafted(began, filled.ground, filled.texts, Optional.of(texts));
    }

    /** The same without the texts that were taken over. */
    Drafted givingBack() {
        return before.map(this::typed).orElse(this);
    }

    /** Both texts of each field, theirs first, for an officer who now has seen theirs. */
    Drafted merged(Outcome theirs) {
        Form both = texts;
        for (Map.Entry<String, String> field : OutcomeEntries.values(theirs).entrySet()) {
            String mine = texts.value(field.getKey());
            boolean clash = !mine.equals(field.getValue())
                    && !mine.isBlank()
                    && !field.getValue().isBlank();
            String gap = field.getKey().equals(OutcomeEntries.SCOPE) ? " / " : "\n";
            both = both.with(
                    field.getKey(), clash ? field.getValue() + gap + mine : mine.isBlank() ? field.getValue() : mine);
        }
        Drafted now = typed(both);
        return new Drafted(Optional.of(theirs), now.ground, now.texts, Optional.empty());
    }

    /** The outcome as it is written. Throws {@link foi.register.InputRefused} when the law does not know such. */
    Outcome outcome() {
        Ground chosen = ground.orElseThrow();
        Map<Particular, String> supplied = new EnumMap<>(Particular.class);
        texts.values()
                .forEach((name, text) -> Particular.named(name)
                        .filter(p -> !text.isBlank())
                        .ifPresent(p -> supplied.put(p, text.strip())));
        return chosen.kind()
                .make(chosen.cited(), texts.value(OutcomeEntries.SCOPE).strip(), new Particulars(supplied));
    }

    /** Whether it is another than it began with. */
    boolean changed() {
        Map<String, String> first = began.map(OutcomeEntries::values).orElse(Map.of());
        Optional<Ground> was = began.map(Ground::of);
        return !ground.equals(was) || !filled(texts.values()).equals(filled(first));
    }

    private static Map<String, String> filled(Map<String, String> values) {
        Map<String, String> filled = new HashMap<>(values);
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    /** What a draft keeps of it. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(filled(texts.values()));
        ground.ifPresent(chosen -> fields.put(GROUND, chosen.code()));
        began.ifPresent(outcome -> {
            fields.put(BEGAN + GROUND, Ground.of(outcome).code());
            OutcomeEntries.values(outcome).forEach((name, text) -> fields.put(BEGAN + name, text));
        });
        return fields;
    }

    /** The same as a draft kept it. */
    Drafted resumed(Map<String, String> fields) {
        Optional<Ground> chosen = Ground.coded(fields.getOrDefault(GROUND, ""));
        Optional<Outcome> was = Ground.coded(fields.getOrDefault(BEGAN + GROUND, ""))
                .map(relied -> relied.kind()
                        .kept(relied.cited(), fields.getOrDefault(BEGAN + OutcomeEntries.SCOPE, ""), began(fields)));
        Drafted same = new Drafted(was.or(() -> began), ground, texts, before);
        return chosen.map(relied -> same.filled(relied, fields)).orElse(same);
    }

    private static Particulars began(Map<String, String> fields) {
        Map<Particular, String> began = new EnumMap<>(Particular.class);
        fields.forEach((name, text) -> {
            if (name.startsWith(BEGAN)) {
                Particular.named(name.substring(BEGAN.length())).ifPresent(p -> began.put(p, text));
            }
        });
        return new Particulars(began);
    }
}
