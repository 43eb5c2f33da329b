package foi.tui.tty;

import foi.tui.face.Size;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the terminal's line is set, through the command {@code stty} on standard input. */
final class Stty {

    /** Every key comes at once and as it is: Ctrl-Z, Ctrl-S, Ctrl-C and Ctrl-\ are keys too. */
    private static final String RAW = "stty -icanon min 1 time 0 -echo -isig -ixon -iexten icrnl";

    private static final Pattern SIZE = Pattern.compile("(\\d+) (\\d+)");

    private final String saved;
    private Size size;

    /** A line that was set so, with a window of that size. */
    Stty(String saved, Size size) {
        this.saved = saved;
        this.size = size;
    }

    /** Remembers how the line is set, and makes it raw. */
    static Stty raw() throws IOException {
        String[] answers = run("stty -g && stty size && " + RAW).split("\n", 2);
        return new Stty(answers[0].strip(), size(answers.length > 1 ? answers[1] : ""));
    }

    /** The window's size as last asked for. */
    Size size() {
        return size;
    }

    /** Asks for the window's size. */
    Size ask() throws IOException {
        size = size(run("stty size"));
        return size;
    }

    void rawAgain() throws IOException {
        run(RAW);
    }

    /** Sets the line as it was. */
    void restore() throws IOException {
        run("stty '" + saved + "'");
    }

    /** A terminal that does not know its size is taken for the usual one. */
    private static Size size(String answer) {
        Matcher m = SIZE.matcher(answer);
        if (!m.find() || m.group(1).length() > 4 || m.group(2).length() > 4) {
            return new Size(80, 24);
        }
        int rows = Integer.parseInt(m.group(1));
        int columns = Integer.parseInt(m.group(2));
        return rows == 0 || columns == 0 ? new Size(80, 24) : new Size(columns, rows);
    }

    private static String run(String command) throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("The terminal cannot be set: " + command);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the terminal was being set", interrupted);
        }
        return answer;
    }
}
