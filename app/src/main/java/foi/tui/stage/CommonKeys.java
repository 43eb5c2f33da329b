package foi.tui.stage;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Size;
import java.util.List;
import java.util.Optional;

/** What keys and pastes mean: what the screen's own table says first, then what they mean everywhere. */
final class CommonKeys {

    private final boolean readOnly;
    private final Stack stack;
    private Optional<Errand> undo = Optional.empty();

    CommonKeys(boolean readOnly, Stack stack) {
        this.readOnly = readOnly;
        this.stack = stack;
    }

    /** The last step is from now on what {@code errand} takes back. */
    void undoing(Errand errand) {
        undo = Optional.of(errand);
    }

    /** What comes of a key or a paste on the topmost screen, which is seen in {@code body}. */
    Turn turn(In in, Size body) {
        Screen top = stack.top();
        return in instanceof Key key ? pressed(key, top, body) : pasted(in, top, body);
    }

    /** A paste that goes nowhere is said, lest it be thought safe. */
    private static Turn pasted(In paste, Screen top, Size body) {
        Turn turn = top.take(paste, body);
        return turn.changesNothing(top) && !top.typing()
                ? turn.warning("Nothing was pasted: there is no text here to paste into. Open one, then paste again.")
                : turn;
    }

    private Turn pressed(Key key, Screen top, Size body) {
        boolean text = key.isText() && top.typing();
        if (!text) {
            Optional<Action> action = new KeyTable(top, readOnly).find(key);
            if (action.isPresent()) {
                return KeyTable.carryOut(action.get(), top);
            }
        }
        if (key.is("F1") || (key.is("?") && !text)) {
            return Turn.open(top, Help.of(top, readOnly));
        }
        if (key.is("q") && !text) {
            return Turn.open(top, Ask.toLeave(top));
        }
        return switch (key.name()) {
            case "Ctrl-P" -> Turn.open(top, Palette.of(top, readOnly));
            case "Ctrl-C" -> Turn.open(top, Ask.toLeave(top));
            case "Esc" -> top.back();
            case "Ctrl-Z" -> undone(top.take(key, body), top);
            case "Ctrl-S" -> unsaved(top.take(key, body), top);
            default -> moved(key, top.take(key, body), top);
        };
    }

    /** A letter that means nothing here is answered, because nobody knows all keys at first. */
    private static Turn moved(Key key, Turn turn, Screen top) {
        boolean letter =
                key.isText() && !top.typing() && !List.of(" ", "j", "k").contains(key.name());
        return letter && turn.changesNothing(top)
                ? turn.warning("%s does nothing here; ? lists the keys that do.".formatted(key.shown()))
                : turn;
    }

    /** Typing is undone where there is some; else the last thing that was done. */
    private Turn undone(Turn typed, Screen top) {
        boolean nothing = typed.self().filter(self -> self == top).isPresent();
        if (!nothing) {
            return typed;
        }
        Turn taken = undo.map(typed::asking).orElse(typed.saying("There is nothing to undo here."));
        undo = Optional.empty();
        return taken;
    }

    /** The key that saves is pressed out of habit too: where it saves nothing it says so, and where it would. */
    private Turn unsaved(Turn turn, Screen top) {
        if (!turn.changesNothing(top)) {
            return turn;
        }
        boolean typed = stack.all().stream().anyMatch(screen -> screen instanceof Drafting form && form.changed());
        return typed
                ? turn.warning("Nothing is saved from here: Esc leads back to what you typed; press Ctrl-S there.")
                : turn.saying("There is nothing to save here; %s lists the keys that work."
                        .formatted(top.typing() ? "F1" : "?"));
    }
}
