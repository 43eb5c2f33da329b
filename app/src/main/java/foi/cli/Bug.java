package foi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What is said of a bug: one line to the officer, the stack trace to a file. */
final class Bug {

    private static final int EXIT_CODE = 70;

    private Bug() {}

    static int report(Throwable bug, Workplace workplace) {
        var err = workplace.terminal().err();
        try {
            Path log = log(workplace);
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace, true));
            Files.createDirectories(log.getParent());
            Files.writeString(
                    log,
                    Instant.now(workplace.clock()) + " " + trace,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            err.println("This is a fault of the program, not yours. Please send %s to those who look after it."
                    .formatted(log));
        } catch (IOException unwritable) {
            err.println("This is a fault of the program, not yours: %s. It could not be written to a file (%s)."
                    .formatted(foi.register.Text.excerpt(String.valueOf(bug), 200), unwritable.getMessage()));
        }
        return EXIT_CODE;
    }

    private static Path log(Workplace workplace) {
        var environment = workplace.environment();
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path home =
                state.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".local", "state") : Path.of(state);
        return home.resolve("foi").resolve("faults.log").toAbsolutePath();
    }
}
