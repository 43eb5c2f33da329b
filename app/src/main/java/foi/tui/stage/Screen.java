package foi.tui.stage;

import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import java.util.List;
import java.util.Optional;

/** One screen: an immutable value that knows all it needs to draw itself. */
public interface Screen {

    /** Where the officer is: the left of the top row. */
    String title();

    /** The rows between the top row and the two at the bottom, with the cursor on what is selected. */
    Drawing draw(Size body);

    /** What can be done here, the likeliest first: this one table is the keys, the hints, the help and the palette. */
    List<Action> actions();

    /** What comes of a key that no action has taken, or of a paste: typing and moving. */
    default Turn take(In in) {
        return Turn.stay(this);
    }

    /**
     * The same where it matters how the screen is seen, as for paging and for stepping through wrapped lines. The stage
     * calls this one.
     *
     * @param body the size in which the screen was last drawn
     */
    default Turn take(In in, Size body) {
        return take(in);
    }

    /** Whether letters are text at present, so that they are no commands. */
    default boolean typing() {
        return false;
    }

    /** What Esc leads to; the screen beneath unless something smaller is to be given up first. */
    default Turn back() {
        return Turn.back();
    }

    /** What stands above the hints while nothing else is said there, such as a question to be answered. */
    default String notice() {
        return "";
    }

    /** What to fetch once the officer has stopped pressing keys for a moment. */
    default Optional<Errand> rested() {
        return Optional.empty();
    }

    /** What to fetch when a colleague has changed these cases; never throws away what is being typed. */
    default Optional<Errand> touched(List<Touched> cases) {
        return Optional.empty();
    }

    /** What to fetch when the screen above has gone, because it may have changed something. */
    default Optional<Errand> uncovered() {
        return Optional.empty();
    }
}
