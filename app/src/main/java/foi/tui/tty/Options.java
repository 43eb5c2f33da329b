package foi.tui.tty;

import java.util.Map;
import java.util.Optional;

/**
 * How the terminal is to be used.
 *
 * @param colour whether there may be colours; bold and reverse there always are
 * @param ascii whether signs beyond ASCII that only decorate are replaced
 * @param editor the external program for texts, where there is one
 */
public record Options(boolean colour, boolean ascii, Optional<String> editor) {

    /** What the environment says: {@code NO_COLOR} when it is there and not empty, {@code VISUAL}, {@code EDITOR}. */
    public static Options of(Map<String, String> env, boolean ascii) {
        Optional<String> editor = Optional.ofNullable(env.get("VISUAL"))
                .filter(e -> !e.isBlank())
                .or(() -> Optional.ofNullable(env.get("EDITOR")).filter(e -> !e.isBlank()));
        return new Options(env.getOrDefault("NO_COLOR", "").isEmpty(), ascii, editor);
    }
}
