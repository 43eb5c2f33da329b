package foi.tui.face;

/**
 * One key, by the name that officers read: {@code a}, {@code £}, {@code Enter}, {@code Ctrl-S}, {@code F6},
 * {@code Shift-Tab}, {@code Ctrl-Left}, {@code Alt-x}.
 *
 * <p>The named ones are Enter, Esc, Tab, Backspace, Delete, Insert, Up, Down, Left, Right, Home, End, PgUp, PgDn and F1 to
 * F12, each perhaps after {@code Ctrl-}, {@code Alt-} or {@code Shift-} in that order. Letters with Ctrl are capitals.
 *
 * @param name the name; one code point, the space among them, is a key that types itself
 */
public record Key(String name) implements In {

    public Key {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A key without a name");
        }
    }

    /** Whether it types itself. */
    public boolean isText() {
        return name.codePointCount(0, name.length()) == 1;
    }

    /** Whether it is the key of that name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The name as it is shown: the space bar has none of its own. */
    public String shown() {
        return name.equals(" ") ? "Space" : name;
    }
}
