package foi.tui.widget;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the entries of a form hold.
 *
 * @param all by name; also what entries held that have gone and may come back
 */
record Boxes(Map<String, Box> all) {

    static final Boxes NONE = new Boxes(Map.of());

    Boxes {
        all = Map.copyOf(all);
    }

    /** What an entry of that name holds or held. */
    Optional<Box> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** With a box for each of {@code entries}; those of the same name keep what was typed. */
    Boxes taking(List<Entry> entries) {
        Map<String, Box> more = new HashMap<>(all);
        for (Entry entry : entries) {
            more.put(entry.name(), find(entry.name()).map(entry::taking).orElseGet(entry::box));
        }
        return new Boxes(more);
    }

    Boxes with(String name, Box box) {
        Map<String, Box> other = new HashMap<>(all);
        other.put(name, box);
        return new Boxes(other);
    }

    /** What each of {@code entries} holds, in their order. */
    Map<String, String> values(List<Entry> entries) {
        Map<String, String> values = new LinkedHashMap<>();
        entries.forEach(entry -> find(entry.name()).ifPresent(box -> values.put(entry.name(), box.value())));
        return values;
    }

    /** Whether any of {@code entries} holds something else than it began with. */
    boolean changed(List<Entry> entries) {
        return entries.stream()
                .anyMatch(entry -> find(entry.name()).filter(Box::changed).isPresent());
    }
}
