package foi.tui.tty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The program outside in which a text is edited.
 *
 * @param command as {@code EDITOR} has it, perhaps with options
 */
record Editor(String command) {

    /** Has the text edited, on a terminal that is free for it; empty when the program failed. */
    Optional<String> edit(String text) throws IOException {
        Path file = Files.createTempFile("foi-", ".txt");
        // Its Ctrl-C is not meant for us.
        Runnable heardAgain = Signals.at("INT", () -> {});
        try {
            Files.writeString(file, text);
            Process process = new ProcessBuilder("/bin/sh", "-c", command + " \"$1\"", "foi", file.toString())
                    .inheritIO()
                    .start();
            return process.waitFor() == 0 ? Optional.of(read(file, text)) : Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            heardAgain.run();
            Files.deleteIfExists(file);
        }
    }

    /** Most programs end a file with a line break, wanted or not. */
    private static String read(Path file, String before) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.endsWith("\n") && !before.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
