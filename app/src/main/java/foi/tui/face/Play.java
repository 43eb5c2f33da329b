package foi.tui.face;

import java.util.Optional;

/** What is played on a terminal: it takes what is typed and draws the window. Called by one thread at a time. */
public interface Play {

    /** Takes what was typed or pasted. */
    void take(In in);

    /** The whole window. */
    Drawing draw(Size window);

    /**
     * Does something heavy that a key has asked for, after the frame that announces it has been painted.
     *
     * @return whether something was done, so that the window is to be painted again
     */
    boolean work();

    /** Whether something that was begun is being waited for; then {@link #work()} is asked often whether it has come. */
    default boolean busy() {
        return false;
    }

    /**
     * Called while no key comes: once after 250 milliseconds, then every 2,000; and every 2,000 while keys come
     * without a pause.
     *
     * @param quiet the milliseconds since the last key
     * @return whether the window may have changed
     */
    boolean rest(long quiet);

    /** The connection is gone, or the process is told to end: keeps what was typed, quickly. Called once at most. */
    void hangUp();

    /** A text that an editor outside is to change; asked after each key. */
    Optional<String> toEdit();

    /** What became of that text; empty when the editor failed. */
    void edited(Optional<String> text);

    /** Whether the officer has left. */
    boolean over();
}
