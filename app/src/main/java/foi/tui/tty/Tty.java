package foi.tui.tty;

import foi.tui.face.Size;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The terminal, taken over; given back exactly as it was, once, whoever closes it. */
final class Tty implements AutoCloseable {

    /** Another screen, arrows not in the mode that a crashed program may have left, and pastes marked as such. */
    private static final String ENTER = "\033[?1049h\033[?1l\033>\033[?2004h\033[?25h";

    private static final String LEAVE = "\033[?2004l\033[m\033[?25h\033[?1049l";

    private final InputStream in;
    private final OutputStream out;
    private final Stty stty;
    private boolean taken;

    /** A terminal that is reached by these streams. */
    Tty(InputStream in, OutputStream out, Stty stty) {
        this.in = in;
        this.out = out;
        this.stty = stty;
    }

    /** Takes the terminal on standard input and output over. */
    static Tty open() throws IOException {
        Tty tty = new Tty(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65536),
                Stty.raw());
        tty.enter();
        return tty;
    }

    InputStream in() {
        return in;
    }

    /** A frame is gathered here and goes out in one piece when it is flushed. */
    OutputStream out() {
        return out;
    }

    Size size() {
        return stty.size();
    }

    /** The size of the window now. */
    Size measure() throws IOException {
        return stty.ask();
    }

    /** Gives it back for a while. */
    synchronized void suspend() throws IOException {
        if (taken) {
            taken = false;
            try {
                say(LEAVE);
                out.flush();
            } finally {
                stty.restore();
            }
        }
    }

    /** Takes it over again, after a while or after the process had been stopped; all has to be painted. */
    synchronized void resume() throws IOException {
        stty.rawAgain();
        enter();
    }

    @Override
    public void close() throws IOException {
        suspend();
    }

    private synchronized void enter() throws IOException {
        taken = true;
        say(ENTER);
    }

    private void say(String sequence) throws IOException {
        out.write(sequence.getBytes(StandardCharsets.US_ASCII));
    }
}
