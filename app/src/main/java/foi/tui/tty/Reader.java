package foi.tui.tty;

import foi.tui.face.In;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Waits for input in a thread of its own, and only when it has been asked to: nothing is taken from the terminal that an
 * external program should get.
 */
final class Reader implements Runnable {

    /** How long Esc waits for the rest of a sequence, in milliseconds: longer than a packet is torn, shorter than is felt. */
    private static final int PATIENCE = 60;

    private static final int STEP = 4;

    private final Keyboard keyboard = new Keyboard();
    private final Semaphore asked = new Semaphore(0);
    private final byte[] bytes = new byte[8192];
    private final InputStream in;
    private final Consumer<Event> to;

    Reader(InputStream in, Consumer<Event> to) {
        this.in = in;
        this.to = to;
    }

    /** Asks for what comes next. */
    void ask() {
        asked.release();
    }

    @Override
    public void run() {
        try {
            while (true) {
                asked.acquire();
                to.accept(next());
            }
        } catch (IOException gone) {
            to.accept(new Event.Gone());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** What comes next; waits for it. */
    private Event next() throws IOException, InterruptedException {
        List<In> all = new ArrayList<>();
        do {
            int length = in.read(bytes);
            if (length < 0) {
                all.addAll(keyboard.pause());
                return all.isEmpty() ? new Event.Gone() : new Event.Typed(all, false);
            }
            all.addAll(keyboard.take(bytes, length));
        } while (keyboard.pending() && follows());
        if (keyboard.pending()) {
            all.addAll(keyboard.pause());
        }
        return new Event.Typed(all, keyboard.pasting() || in.available() > 0);
    }

    private boolean follows() throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE; waited += STEP) {
            if (in.available() > 0) {
                return true;
            }
            Thread.sleep(STEP);
        }
        return false;
    }
}
