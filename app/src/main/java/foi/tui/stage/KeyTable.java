package foi.tui.stage;

import foi.tui.face.Key;
import java.util.List;
import java.util.Optional;

/**
 * The actions of a screen, as they can be carried out in this session.
 *
 * @param screen the screen
 * @param readOnly whether nothing may be changed
 */
record KeyTable(Screen screen, boolean readOnly) {

    List<Action> actions() {
        return screen.actions().stream().map(this::permitted).toList();
    }

    Optional<Action> find(Key key) {
        return actions().stream()
                .filter(action -> action.showing() != Action.Showing.TOLD)
                .filter(action -> action.keys().contains(key.shown()))
                .findFirst();
    }

    private Action permitted(Action action) {
        return action.changes() ? action.offWhen(Office.locked(readOnly)) : action;
    }

    /** What comes of the action on {@code screen}, or why nothing does. */
    static Turn carryOut(Action action, Screen screen) {
        return action.off().map(reason -> Turn.stay(screen).warning(reason)).orElseGet(action.does());
    }
}
