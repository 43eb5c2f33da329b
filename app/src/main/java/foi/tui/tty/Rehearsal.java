package foi.tui.tty;

import foi.tui.face.In;
import foi.tui.face.Play;
import foi.tui.face.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plays without a terminal what is played on one, so that the launcher learns which classes it takes. */
public final class Rehearsal {

    /** Long enough that a screen at rest fetches what it shows then; in milliseconds. */
    private static final long REST = 300;

    private Rehearsal() {}

    /**
     * Types to the play, and paints what it draws.
     *
     * @param typed what comes from a keyboard, in pieces; after each comes a pause
     * @return how many keys and pastes that were
     * @throws IOException when no other program can be started
     */
    public static int rehearse(Play play, Options options, List<String> typed) throws IOException {
        Glyphs glyphs = new Glyphs();
        Size size = new Size(80, 24);
        Wire wire = new Wire(OutputStream.nullOutputStream(), glyphs, size);
        Painter painter = new Painter(wire, glyphs, new Theme(options.colour(), options.ascii()), size);
        Keyboard keyboard = new Keyboard();
        int taken = 0;
        paint(play, painter);
        for (String piece : typed) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            List<In> all = new java.util.ArrayList<>(keyboard.take(bytes, bytes.length));
            all.addAll(keyboard.pause());
            for (In in : all) {
                play.take(in);
                paint(play, painter);
            }
            taken += all.size();
            play.rest(REST);
            paint(play, painter);
        }
        painter.resized(new Size(100, 30));
        paint(play, painter);
        new Editor("true").edit("");
        // Once more as on a terminal, where the input ends at once.
        Tty tty = new Tty(InputStream.nullInputStream(), OutputStream.nullOutputStream(), new Stty("", size));
        TtySession.play(play, options, tty);
        return taken;
    }

    private static void paint(Play play, Painter painter) throws IOException {
        do {
            painter.paint(play.draw(painter.window()));
        } while (!play.over() && (play.work() || play.busy()));
    }
}
