package foi.tui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a key: where to go, what to say, what to ask of the desk.
 *
 * @param move where to go
 * @param self the screen as it is from now on; empty where it goes
 * @param above the screen that opens above it
 * @param said the sentence for the row above the hints; empty to leave nothing there
 * @param errands what to ask of the desk, in order
 * @param saved whether what was typed has been saved, so that its draft is no longer needed
 * @param undo what takes back the last step, for Ctrl-Z
 * @param edit a text for an editor outside, whose change comes to the screen as a paste over everything
 */
public record Turn(
        Move move,
        Optional<Screen> self,
        Optional<Screen> above,
        Optional<Said> said,
        List<Errand> errands,
        boolean saved,
        Optional<Errand> undo,
        Optional<Outside> edit) {

    /** Where to go. */
    public enum Move {
        /** Nowhere, or to a screen above. */
        STAY,
        /** To the screen beneath. */
        BACK,
        /** Out of the program. */
        LEAVE
    }

    private static Turn to(Move move, Optional<Screen> self, Optional<Screen> above) {
        return new Turn(move, self, above, Optional.empty(), List.of(), false, Optional.empty(), Optional.empty());
    }

    /** On this screen, as it now is. */
    public static Turn stay(Screen self) {
        return to(Move.STAY, Optional.of(self), Optional.empty());
    }

    /** To {@code above}, over this screen as it now is. */
    public static Turn open(Screen self, Screen above) {
        return to(Move.STAY, Optional.of(self), Optional.of(above));
    }

    /** To the screen beneath; what was typed here stays as a draft unless {@link #saved}. */
    public static Turn back() {
        return to(Move.BACK, Optional.empty(), Optional.empty());
    }

    /** To {@code next} in the place of this screen. */
    public static Turn replace(Screen next) {
        return to(Move.BACK, Optional.empty(), Optional.of(next));
    }

    /** Whether it leaves {@code screen} as it is and has nothing to say. */
    boolean changesNothing(Screen screen) {
        boolean same = move == Move.STAY && self.filter(screen::equals).isPresent();
        return same && above.isEmpty() && said.isEmpty() && errands.isEmpty() && edit.isEmpty();
    }

    /** Out of the program. */
    public static Turn leave() {
        return to(Move.LEAVE, Optional.empty(), Optional.empty());
    }

    /** The same, saying what has happened. */
    public Turn saying(String sentence) {
        return new Turn(move, self, above, Optional.of(Said.plainly(sentence)), errands, saved, undo, edit);
    }

    /** The same, saying what is wrong and what to do. */
    public Turn warning(String sentence) {
        return new Turn(move, self, above, Optional.of(Said.warning(sentence)), errands, saved, undo, edit);
    }

    /** The same, with something to ask of the desk. */
    public Turn asking(Errand errand) {
        List<Errand> all = new ArrayList<>(errands);
        all.add(errand);
        return new Turn(move, self, above, said, List.copyOf(all), saved, undo, edit);
    }

    /** The same; what was typed here is saved, and its draft is no longer needed. */
    public Turn withSaved() {
        return new Turn(move, self, above, said, errands, true, undo, edit);
    }

    /** The same, which {@code errand} would take back. */
    public Turn undoneBy(Errand errand) {
        return new Turn(move, self, above, said, errands, saved, Optional.of(errand), edit);
    }

    /** The same, with a text for an editor outside. */
    public Turn editing(Outside outside) {
        return new Turn(move, self, above, said, errands, saved, undo, Optional.of(outside));
    }
}
