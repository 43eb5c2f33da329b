package foi.tui.tty;

import foi.tui.face.Play;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The terminal from its taking over to its giving back. */
public final class TtySession {

    private TtySession() {}

    /** Why no screens can be shown on this terminal, as a sentence; empty when they can. */
    public static Optional<String> refusal(Map<String, String> env) {
        String term = env.getOrDefault("TERM", "");
        return term.isEmpty() || term.equals("dumb")
                ? Optional.of("This terminal cannot show screens (TERM is "
                        + (term.isEmpty() ? "not set" : "dumb")
                        + "). Work with commands instead: foi list shows what is due, foi --help names them all.")
                : Optional.empty();
    }

    /**
     * Plays on the terminal at standard input and output; returns when the play is over, or nobody is there any more. The
     * terminal is as it was before, whatever happens: when this throws, and when the process is told to end.
     *
     * @throws IOException when the terminal cannot be taken over
     */
    public static void play(Play play, Options options) throws IOException {
        play(play, options, Tty.open());
    }

    /** The same on a terminal that has been taken over. */
    static void play(Play play, Options options, Tty tty) {
        Farewell farewell = new Farewell(play);
        Thread hook = new Thread(() -> end(farewell, tty), "end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            loop(play, tty, farewell, options).run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            farewell.hangUp();
        } catch (IOException gone) {
            // Writing fails when nobody reads any more.
            farewell.hangUp();
        } catch (RuntimeException | Error bug) {
            close(tty);
            keep(farewell, bug);
            throw bug;
        } finally {
            close(tty);
            release(hook);
        }
    }

    private static Loop loop(Play play, Tty tty, Farewell farewell, Options options) throws IOException {
        Glyphs glyphs = new Glyphs();
        Wire wire = new Wire(tty.out(), glyphs, tty.size());
        Painter painter = new Painter(wire, glyphs, new Theme(options.colour(), options.ascii()), tty.size());
        return new Loop(play, tty, painter, farewell, options.editor().map(Editor::new));
    }

    private static void keep(Farewell farewell, Throwable bug) {
        try {
            farewell.hangUp();
        } catch (RuntimeException another) {
            bug.addSuppressed(another);
        }
    }

    private static void end(Farewell farewell, Tty tty) {
        try {
            farewell.hangUp();
        } finally {
            close(tty);
        }
    }

    private static void close(Tty tty) {
        try {
            tty.close();
        } catch (IOException gone) {
            // Where there is no terminal any more, nothing is to be put back.
        }
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is at work already.
        }
    }
}
