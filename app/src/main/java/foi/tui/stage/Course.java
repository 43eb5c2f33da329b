package foi.tui.stage;

import foi.tui.stage.Turn.Move;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** How the screens follow one another: does what comes of a key, and brings errands to the desk and back. */
final class Course {

    private static final String STAY = "The register cannot be written now; from here what you typed would be lost.";

    /** For how many milliseconds an errand is waited for before the officer is told. */
    private static final long UNNOTICED = 500;

    private static final String AGAIN = "The register cannot be written now: leave again to lose what you typed.";

    private final Office office;
    private final Stack stack;
    private final Autosave autosave;
    private final Telling telling;
    private final CommonKeys keys;
    private final Deque<Errand> heavy = new ArrayDeque<>();
    private final Deque<Errand> queue = new ArrayDeque<>();
    private Optional<Underway> underway = Optional.empty();
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

    /** Has an errand done at the desk, after those that are waiting there already. */
    void run(Errand errand) {
        if (busy()) {
            queue.add(errand);
            return;
        }
        Underway begun = Underway.begin(errand, office);
        if (begun.isDone(UNNOTICED)) {
            answered(begun);
        } else {
            underway = Optional.of(begun);
        }
    }

    /** Brings what came of an errand to the screen that asked, if that is still there. */
    private void answered(Underway done) {
        Function<Screen, Turn> then = done.answer();
        int asker = stack.topmost(done.asker());
        if (asker >= 0) {
            apply(then.apply(stack.at(asker)), asker);
        }
    }

    /** Whether an errand is being waited for. */
    boolean busy() {
        return underway.isPresent();
    }

    /** What is said while an errand is waited for. */
    Optional<Said> waiting() {
        return underway.map(Underway::said);
    }

    /** Waits so many milliseconds at most for what is at the desk, before the register is needed for something else. */
    void finish(long milliseconds) {
        underway.ifPresent(waited -> waited.isDone(milliseconds));
    }

    /** Goes on with what was waited for, or runs the next of the announced errands; tells whether there was one. */
    boolean work() {
        if (underway.isPresent()) {
            return arrived(underway.get());
        }
        Errand next = heavy.poll();
        if (next == null) {
            return false;
        }
        telling.nothing();
        telling.trying(() -> run(next));
        return true;
    }

    /** What was waited for has come, and what it held up follows. */
    private boolean arrived(Underway waited) {
        if (!waited.isDone(0)) {
            return false;
        }
        underway = Optional.empty();
        telling.trying(() -> answered(waited));
        while (!busy() && !queue.isEmpty()) {
            Errand next = queue.remove();
            telling.trying(() -> run(next));
        }
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
