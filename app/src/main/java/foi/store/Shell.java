package foi.store;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Paths as they are typed in a command that the officer is told to give. */
final class Shell {

    private static final Pattern PLAIN = Pattern.compile("[\\w/.,:@%+-]+");

    private Shell() {}

    /** The path in quotation marks where it needs them. */
    static String quoted(Path path) {
        String text = path.toString();
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
