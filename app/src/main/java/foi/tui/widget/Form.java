package foi.tui.widget;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Labelled entries one under the other, one of them focused.
 *
 * <p>Tab and Shift-Tab go round them, Up and Down step between them, and so does Enter, but not in an area, where it begins
 * a new line; Up and Down leave an area at its ends. All other keys go to the focused entry; each has an undo of its own.
 */
public final class Form {

    private final List<Entry> entries;
    private final Boxes boxes;
    private final int focus;

    private Form(List<Entry> entries, Boxes boxes, int focus) {
        this.entries = entries;
        this.boxes = boxes;
        this.focus = focus;
    }

    /** A form of these entries with the first one focused. Throws {@link IllegalArgumentException} when two share a name. */
    public static Form of(List<Entry> entries) {
        return new Form(List.of(), Boxes.NONE, 0).entries(entries);
    }

    /**
     * This form with other entries. Those of the same name keep what was typed and the focus, even when they were away
     * meanwhile.
     */
    public Form entries(List<Entry> others) {
        List<String> names = others.stream().map(Entry::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("Two entries of one name among " + names);
        }
        int same = names.indexOf(focused());
        int near = Math.max(0, Math.min(focus, names.size() - 1));
        return new Form(List.copyOf(others), boxes.taking(others), same < 0 ? near : same);
    }

    /** The entries as they were given. */
    public List<Entry> entries() {
        return entries;
    }

    /** This form after a key or a paste; the same instance when it means nothing here or changes nothing. */
    public Form take(In in, Size view) {
        if (entries.isEmpty()) {
            return this;
        }
        Box box = box(focused()).orElse(Field.of(""));
        Box pressed = box.press(in, new Layout(this, view, name -> List.of()).area());
        if (pressed != box) {
            return with(focused(), pressed);
        }
        return in instanceof Key key ? step(key, box) : this;
    }

    private Form step(Key key, Box box) {
        return switch (key.name()) {
            case "Tab" -> at((focus + 1) % entries.size());
            case "Shift-Tab" -> at((focus + entries.size() - 1) % entries.size());
            case "Down" -> at(focus + 1);
            case "Up" -> at(focus - 1);
            case "Enter" -> box instanceof Editor ? this : at(focus + 1);
            default -> this;
        };
    }

    /** What the entry of that name holds; nothing when there is none. */
    public String value(String name) {
        boolean there = entries.stream().anyMatch(entry -> entry.name().equals(name));
        return there ? box(name).map(Box::value).orElse("") : "";
    }

    /** What every entry holds, in their order. */
    public Map<String, String> values() {
        return boxes.values(entries);
    }

    /** This form with something else in an entry; a step of that entry that can be undone. */
    public Form with(String name, String value) {
        Box box = box(name).orElse(Editor.of(""));
        Box other = box.holding(value);
        return other == box ? this : with(name, other);
    }

    /** This form with what was kept of it. What was kept of entries that are not there yet waits for them. */
    public Form restored(Map<String, String> values) {
        Form form = this;
        for (Map.Entry<String, String> kept : values.entrySet()) {
            form = form.with(kept.getKey(), kept.getValue());
        }
        return form;
    }

    /** Whether any entry holds something else than it began with. */
    public boolean changed() {
        return boxes.changed(entries);
    }

    /** The name of the focused entry; nothing in a form without entries. */
    public String focused() {
        return entries.isEmpty() ? "" : entries.get(focus).name();
    }

    /** This form with that entry focused, if there is one. */
    public Form focus(String name) {
        int wanted = entries.stream().map(Entry::name).toList().indexOf(name);
        return wanted < 0 ? this : at(wanted);
    }

    /** Whether a letter would be typed: not where there is something to choose. */
    public boolean typing() {
        return !entries.isEmpty() && entries.get(focus).kind() != Entry.Kind.CHOICE;
    }

    /** The editor of an area, for what only an editor can tell. */
    public Optional<Editor> editor(String name) {
        return box(name).filter(Editor.class::isInstance).map(Editor.class::cast);
    }

    /** This form with another editor in an area, such as one that has found a word. */
    public Form with(String name, Editor editor) {
        return editor(name).isEmpty() ? this : with(name, (Box) editor);
    }

    /** This form after a pause: what is typed from now on is undone by itself. */
    public Form paused() {
        return entries.isEmpty() ? this : box(focused()).map(this::paused).orElse(this);
    }

    /**
     * What is seen of it in {@code view}, scrolled so that the focused entry is, with the cursor on it.
     *
     * @param echo by the name of an entry, lines that repeat what was typed in another form, such as a date in full
     */
    public Drawing draw(Size view, Function<String, List<Line>> echo) {
        return new Layout(this, view, echo).draw();
    }

    /** What an entry of that name holds or held. */
    Optional<Box> box(String name) {
        return boxes.find(name);
    }

    private Form paused(Box box) {
        Box paused = box.paused();
        return paused == box ? this : with(focused(), paused);
    }

    private Form with(String name, Box box) {
        return new Form(entries, boxes.with(name, box), focus);
    }

    private Form at(int other) {
        return other == focus || other < 0 || other >= entries.size()
                ? this
                : new Form(entries, boxes, other).closed(focused());
    }

    /** Going away ends a step. */
    private Form closed(String left) {
        return box(left).map(box -> with(left, box.paused())).orElse(this);
    }
}
