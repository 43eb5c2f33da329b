package foi.tui.casefile;

import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.widget.Form;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form over facts that colleagues may change meanwhile. It remembers the facts as the officer saw them, so that only
 * what the officer changed is saved, and only over what the officer has seen.
 *
 * @param form what is typed
 * @param seen the facts as the officer saw them when the form began, by the names of its entries
 */
record Edited(Form form, Map<String, String> seen) {

    /** Marks, among the fields of a draft, the facts as they were seen. */
    private static final String SEEN = "seen ";

    Edited {
        seen = Map.copyOf(seen);
    }

    Edited take(In in, Size view) {
        Form other = form.take(in, view);
        return other == form ? this : new Edited(other, seen);
    }

    boolean changed() {
        return !form.values().equals(base());
    }

    /** What a draft keeps. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(form.values());
        base().forEach((name, text) -> fields.put(SEEN + name, text));
        return fields;
    }

    /** What was typed once, over the facts as they are now: a fact that was not touched then is as it is now. */
    Edited resumed(Map<String, String> fields) {
        Map<String, String> base = base();
        Map<String, String> saw = new HashMap<>(seen);
        Form resumed = form;
        for (String name : form.values().keySet()) {
            String was = fields.getOrDefault(SEEN + name, base.getOrDefault(name, ""));
            String typed = fields.getOrDefault(name, was);
            if (!typed.equals(was)) {
                resumed = resumed.with(name, typed);
                if (!was.equals(base.get(name))) {
                    saw.put(name, was);
                }
            }
        }
        return new Edited(resumed, saw);
    }

    /** The facts as they are now, but for what the officer has changed. */
    Edited refreshed(Map<String, String> now) {
        Map<String, String> base = base();
        Map<String, String> saw = new HashMap<>(seen);
        Form refreshed = form;
        for (Map.Entry<String, String> fact : form.values().entrySet()) {
            String name = fact.getKey();
            String is = now.getOrDefault(name, "");
            if (fact.getValue().equals(base.get(name)) && !is.equals(seen.get(name))) {
                refreshed = refreshed.with(name, is);
                saw.put(name, is);
            }
        }
        return refreshed == form ? this : new Edited(refreshed, saw);
    }

    /** The same typing, by an officer who has now seen the facts as they are. */
    Edited having(Map<String, String> now) {
        return new Edited(form, now);
    }

    /** What colleagues have changed as they wanted it, and the rest as it was typed. */
    Edited yielding(Map<String, String> now) {
        Form yielding = form;
        for (Map.Entry<String, String> fact : now.entrySet()) {
            boolean theirs = !fact.getValue().equals(seen.getOrDefault(fact.getKey(), ""));
            yielding = theirs ? yielding.with(fact.getKey(), fact.getValue()) : yielding;
        }
        return new Edited(yielding, now);
    }

    /** The facts as seen, in the form in which entries hold them. */
    private Map<String, String> base() {
        return Form.of(form.entries().stream()
                        .map(entry -> entry.with(seen.getOrDefault(entry.name(), "")))
                        .toList())
                .values();
    }
}
