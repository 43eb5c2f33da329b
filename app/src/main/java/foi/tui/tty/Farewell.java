package foi.tui.tty;

import foi.tui.face.Play;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the play do one thing at a time, and hear of a sudden end once: from the loop, or from outside while it waits. */
final class Farewell {

    private static final int PATIENCE_SECONDS = 2;

    private final ReentrantLock busy = new ReentrantLock();
    private final Play play;
    private boolean said;

    Farewell(Play play) {
        this.play = play;
    }

    /** From here to {@link #leave()} the play is doing something. */
    void enter() {
        busy.lock();
    }

    void leave() {
        busy.unlock();
    }

    /**
     * Tells the play that this is the end, and never lets it do anything again. A play that is busy for longer than two
     * seconds is not told: what it is in the middle of cannot be kept.
     */
    void hangUp() {
        try {
            if (busy.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS) && !said) {
                said = true;
                play.hangUp();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
