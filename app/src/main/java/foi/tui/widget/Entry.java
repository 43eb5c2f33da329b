package foi.tui.widget;

import java.util.List;

/**
 * An entry of a form: what it is called and what it begins with.
 *
 * @param name by which the screen knows it
 * @param label by which the officer knows it
 * @param kind what it is
 * @param rows the rows of an area, 0 for what room remains; of no account otherwise
 * @param choices what to choose from; of no account otherwise
 * @param help a quiet text to the right of it or under it; may be empty
 * @param value what it begins with
 */
public record Entry(
        String name, String label, Entry.Kind kind, int rows, List<Choice> choices, String help, String value) {

    /** What an officer does in an entry. */
    public enum Kind {
        LINE,
        AREA,
        CHOICE
    }

    public Entry {
        choices = List.copyOf(choices);
        if (kind == Kind.CHOICE && choices.isEmpty()) {
            throw new IllegalArgumentException("Nothing to choose for " + name);
        }
    }

    /** One line of text. */
    public static Entry line(String name, String label) {
        return new Entry(name, label, Kind.LINE, 0, List.of(), "", "");
    }

    /** An editor of so many rows beside its label; with 0 rows under its label, in the room that remains. */
    public static Entry area(String name, String label, int rows) {
        return new Entry(name, label, Kind.AREA, rows, List.of(), "", "");
    }

    /** One of the choices, at first the first. */
    public static Entry choice(String name, String label, List<Choice> choices) {
        return new Entry(name, label, Kind.CHOICE, 0, choices, "", "");
    }

    /** This entry with a quiet text that helps, such as the section that asks for it. */
    public Entry saying(String text) {
        return new Entry(name, label, kind, rows, choices, text, value);
    }

    /** This entry beginning with {@code text}, or with the choice of that value. */
    public Entry with(String text) {
        return new Entry(name, label, kind, rows, choices, help, text);
    }

    Box box() {
        return switch (kind) {
            case LINE -> Field.of(value);
            case AREA -> Editor.of(value);
            case CHOICE -> Pick.of(choices, value);
        };
    }

    /** A box for this entry that holds what {@code old} held, and {@code old} itself where it fits. */
    Box taking(Box old) {
        if (kind == Kind.CHOICE && old instanceof Pick pick) {
            return pick.among(choices);
        }
        boolean fits = kind == Kind.LINE ? old instanceof Field : kind == Kind.AREA && old instanceof Editor;
        return fits ? old : box().holding(old.value());
    }
}
