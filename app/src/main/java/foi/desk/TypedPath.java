package foi.desk;

import foi.register.InputRefused;
import foi.register.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the name of a file or a directory as people type it. */
public final class TypedPath {

    private TypedPath() {}

    /** The path that {@code typed} names; {@code ~} is the officer's own directory. Throws {@link InputRefused} when it cannot be the name of a file. */
    public static Path of(String typed) {
        try {
            return typed.startsWith("~/") ? home().resolve(typed.substring(2)) : Path.of(typed);
        } catch (InvalidPathException e) {
            throw new InputRefused(
                    "\"%s\" cannot be the name of a file.".formatted(Text.excerpt(typed, 100)), "Check its name.");
        }
    }

    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("HOME")).orElse(System.getProperty("user.home")));
    }
}
