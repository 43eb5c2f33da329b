package foi.tui.stage;

import foi.tui.stage.Turn.Move;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** How the screens follow one another: does what comes of a key, and brings errands to the desk and back. */
final class Course {

    private static final String STAY = "The register cannot be written now; from here what you typed would be lost.";
    private static final String AGAIN = "The register cannot be written now: leave again to lose what you typed.";

    private final Office office;
    private final Stack stack;
    private final Autosave autosave;
    private final Telling telling;
    private final CommonKeys keys;
    private final Deque<Errand> heavy = new ArrayDeque<>();
    private Optional<Outside> outside = Optional.empty();
    private boolean over;
    private boolean warned;

    Course(Office office, Stack stack, Autosave autosave, Telling telling, CommonKeys keys) {
        this.office = office;
        this.stack = stack;
        this.autosave = autosave;
        this.telling = telling;
        this.keys = keys;
    }

    /** Whether the officer has left. */
    boolean over() {
        return over;
    }

    /** A text that waits for an editor outside. */
    Optional<Outside> outside() {
        return outside;
    }

    void begin(Screen first) {
        stack.push(first);
        first.uncovered().ifPresent(this::send);
    }

    /** Does what comes of a key on the topmost screen. */
    void apply(Turn turn) {
        apply(turn, stack.size() - 1);
    }

    private void apply(Turn turn, int index) {
        turn.said().ifPresent(telling::tell);
        turn.undo().ifPresent(keys::undoing);
        turn.edit().ifPresent(this::toEditor);
        if (turn.saved()) {
            telling.trying(() -> autosave.drop(stack.at(index)));
        }
        turn.self().ifPresent(self -> stack.set(index, self));
        if (turn.move() == Move.LEAVE) {
            leave();
            return;
        }
        boolean top = index == stack.size() - 1;
        boolean back = turn.move() == Move.BACK;
        if (back && top) {
            if (!turn.saved() && !autosave.left(stack.top())) {
                telling.tell(Said.warning(STAY));
                return;
            }
            stack.pop();
            warned = false;
            over = stack.size() == 0 && turn.above().isEmpty();
        }
        if (top) {
            turn.above().ifPresent(this::open);
        }
        turn.errands().forEach(this::send);
        if (back && turn.above().isEmpty() && !over) {
            stack.top().uncovered().ifPresent(this::send);
        }
    }

    /** Leaves, unless something typed would be lost by it of which the officer has not been told. */
    private void leave() {
        over = autosave.left(stack.all()) || warned;
        warned = true;
        if (!over) {
            telling.tell(Said.warning(AGAIN));
        }
    }

    private void open(Screen above) {
        stack.push(above);
        if (above instanceof Drafting form) {
            telling.trying(() ->
                    autosave.find(form).ifPresent(draft -> stack.push(Ask.toResume(form, draft, office.desk()))));
        }
        above.uncovered().ifPresent(this::send);
    }

    private void send(Errand errand) {
        if (errand.announced().isPresent()) {
            heavy.add(errand);
            telling.tell(Said.plainly(errand.announced().get()));
        } else {
            run(errand);
        }
    }

    /** Brings an errand to the desk, and what comes of it to the screen that asks, if that is still there. */
    void run(Errand errand) {
        Function<Screen, Turn> then = errand.answer(office);
        int asker = stack.topmost(errand.asker());
        if (asker >= 0) {
            apply(then.apply(stack.at(asker)), asker);
        }
    }

    /** Runs the next of the announced errands; tells whether there was one. */
    boolean work() {
        Errand next = heavy.poll();
        if (next == null) {
            return false;
        }
        telling.nothing();
        telling.trying(() -> run(next));
        return true;
    }

    private void toEditor(Outside text) {
        if (office.editor().isPresent()) {
            outside = Optional.of(text);
        } else {
            telling.tell(Said.warning("No other editor is allowed here; the setting \"editor\" names one that is."));
        }
    }

    /** What became of the text outside; empty when the editor failed. */
    void edited(Optional<String> text) {
        Optional<Outside> sent = outside;
        outside = Optional.empty();
        Screen top = stack.top();
        apply(text.map(changed -> sent.orElseThrow().then().apply(top, changed))
                .orElseGet(() -> Turn.stay(top).warning("The editor failed; the text is as it was.")));
    }
}
