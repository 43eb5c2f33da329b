package foi.tui.tty;

import foi.tui.face.In;
import java.util.List;

/** What the loop waits for. */
sealed interface Event {

    /**
     * What was read at once.
     *
     * @param in the keys and pastes that it completed
     * @param more whether more is known to come at once, so that painting can wait
     */
    record Typed(List<In> in, boolean more) implements Event {

        public Typed {
            in = List.copyOf(in);
        }
    }

    /** The window may have another size. */
    record Resized() implements Event {}

    /** The process had been stopped and goes on; the shell may have set the terminal. */
    record Continued() implements Event {}

    /** Nobody is there any more. */
    record Gone() implements Event {}
}
