package foi.tui.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that can be done on a screen, and the keys that do it.
 *
 * @param keys the names of the keys, the one that is shown first
 * @param hint what it does in a word or two, for the last row
 * @param help what it does in a sentence without a full stop, for the list of keys and the palette
 * @param changes whether it changes the register, so that a session that only reads has not got it
 * @param off why it cannot be done now, in a sentence that says what to do; empty when it can
 * @param showing when the last row names it
 * @param does what comes of it
 */
public record Action(
        List<String> keys,
        String hint,
        String help,
        boolean changes,
        Optional<String> off,
        Action.Showing showing,
        Supplier<Turn> does) {

    /** When the last row names an action. */
    public enum Showing {
        /** While it can be done. */
        POSSIBLE,
        /** Always, so that an officer knows how the work at hand will end. */
        AHEAD,
        /** Always; the screen itself takes the key, and this row of the table only tells of it. */
        TOLD
    }

    public Action {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("An action without a key: " + help);
        }
    }

    /** Something that can always be done and changes nothing. {@code keys} are names with a space between. */
    public static Action of(String keys, String hint, String help, Supplier<Turn> does) {
        return new Action(List.of(keys.split(" ")), hint, help, false, Optional.empty(), Showing.POSSIBLE, does);
    }

    /** A key that the screen takes by itself, such as one for moving, and that is worth a hint. */
    public static Action told(String keys, String hint, String help) {
        Supplier<Turn> nothing = () -> {
            throw new IllegalStateException("Only told of: " + help);
        };
        return new Action(List.of(keys.split(" ")), hint, help, false, Optional.empty(), Showing.TOLD, nothing);
    }

    /** The same, named in the last row even before it can be done. */
    public Action ahead() {
        return new Action(keys, hint, help, changes, off, Showing.AHEAD, does);
    }

    /** The same, which changes the register or leads to where it is changed. */
    public Action changing() {
        return new Action(keys, hint, help, true, off, showing, does);
    }

    /** The same, which cannot be done where {@code reason} is given. */
    public Action offWhen(Optional<String> reason) {
        return new Action(keys, hint, help, changes, off.or(() -> reason), showing, does);
    }

    /** The same, which cannot be done when {@code condition} holds, for that reason. */
    public Action offIf(boolean condition, String reason) {
        return condition ? offWhen(Optional.of(reason)) : this;
    }
}
