package foi.tui.stage;

import foi.desk.Colleagues;
import foi.law.Trouble;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Play;
import foi.tui.face.Size;
import foi.tui.stage.Turn.Move;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Plays screens: gives keys to the topmost, runs its errands, and holds what is common to all of them. */
public final class Stage implements Play {

    private static final int SMALLEST_COLUMNS = 60;
    private static final int SMALLEST_ROWS = 12;
    private static final long SOON = 2000;
    private static final String NOT_KEPT = "The register cannot be written now; what you type is not kept as a draft.";
    private static final String STAY = "The register cannot be written now; from here what you typed would be lost.";
    private static final String AGAIN = "The register cannot be written now: leave again to lose what you typed.";

    private final Office office;
    private final Surround surround;
    private final Autosave autosave;
    private final Colleagues colleagues;
    private final Stack stack = new Stack();
    private final Deque<Errand> heavy = new ArrayDeque<>();
    private Said said = Said.NOTHING;
    private Optional<Errand> undo = Optional.empty();
    private Optional<Outside> outside = Optional.empty();
    private Size body = Surround.body(new Size(80, 24), Said.NOTHING);
    private boolean over;
    private boolean warned;

    /** A stage that begins with {@code first}, which fetches what it needs by {@link Screen#uncovered}. */
    public Stage(Office office, Screen first) {
        this.office = office;
        this.surround = new Surround(office);
        this.autosave = new Autosave(office);
        this.colleagues = new Colleagues(office.desk());
        stack.push(first);
        first.uncovered().ifPresent(this::send);
    }

    @Override
    public void take(In in) {
        // What was asked for before this key is done before it, so that its answer finds the screen that asked.
        while (!over && work()) {}
        if (over) {
            return;
        }
        said = Said.NOTHING;
        guarded(() -> {
            Screen top = stack.top();
            Turn turn = in instanceof Key key ? pressed(key, top) : pasted(in, top);
            apply(turn, stack.size() - 1);
            return true;
        });
    }

    /** A paste that goes nowhere is said, lest it be thought safe. */
    private Turn pasted(In paste, Screen top) {
        Turn turn = top.take(paste, body);
        return turn.changesNothing(top) && !top.typing()
                ? turn.warning("Nothing was pasted: there is no text here to paste into. Open one, then paste again.")
                : turn;
    }

    private Turn pressed(Key key, Screen top) {
        boolean text = key.isText() && top.typing();
        if (!text) {
            Optional<Action> action = new KeyTable(top, office.readOnly()).find(key);
            if (action.isPresent()) {
                return KeyTable.carryOut(action.get(), top);
            }
        }
        if (key.is("F1") || (key.is("?") && !text)) {
            return Turn.open(top, Help.of(top, office.readOnly()));
        }
        return switch (key.name()) {
            case "Ctrl-P" -> Turn.open(top, Palette.of(top, office.readOnly()));
            case "Ctrl-C" -> Turn.open(top, Ask.toLeave(top));
            case "Esc" -> top.back();
            case "Ctrl-Z" -> undone(key, top);
            default -> moved(key, top);
        };
    }

    /** Moving and typing; a letter that means nothing here is answered, because nobody knows all keys at first. */
    private Turn moved(Key key, Screen top) {
        Turn turn = top.take(key, body);
        boolean letter =
                key.isText() && !top.typing() && !List.of(" ", "j", "k").contains(key.name());
        return letter && turn.changesNothing(top)
                ? turn.warning("%s does nothing here; ? lists the keys that do.".formatted(key.shown()))
                : turn;
    }

    /** Typing is undone where there is some; else the last thing that was done. */
    private Turn undone(Key key, Screen top) {
        Turn typed = top.take(key, body);
        boolean nothing = typed.self().filter(self -> self == top).isPresent();
        if (!nothing) {
            return typed;
        }
        Turn taken = undo.map(typed::asking).orElse(typed.saying("There is nothing to undo here."));
        undo = Optional.empty();
        return taken;
    }

    private void apply(Turn turn, int index) {
        turn.said().ifPresent(now -> said = now);
        turn.undo().ifPresent(errand -> undo = Optional.of(errand));
        turn.edit().ifPresent(this::toEditor);
        if (turn.saved()) {
            guarded(() -> autosave.drop(stack.at(index)));
        }
        turn.self().ifPresent(self -> stack.set(index, self));
        if (turn.move() == Move.LEAVE) {
            leave();
            return;
        }
        boolean top = index == stack.size() - 1;
        if (turn.move() == Move.BACK && top) {
            if (!turn.saved() && !kept(stack.top())) {
                said = Said.warning(STAY);
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
        if (turn.move() == Move.BACK && turn.above().isEmpty() && !over) {
            stack.top().uncovered().ifPresent(this::send);
        }
    }

    private void toEditor(Outside text) {
        if (office.editor().isPresent()) {
            outside = Optional.of(text);
        } else {
            said = Said.warning("No other editor is allowed here; the setting \"editor\" names one that is.");
        }
    }

    /** Keeps what was typed on a screen that is left; tells whether it may be left. */
    private boolean kept(Screen left) {
        try {
            if (autosave.keep(left, false)) {
                say(Said.plainly("What you typed is kept as a draft; it is offered when you come back."));
            }
            return true;
        } catch (Trouble trouble) {
            return false;
        }
    }

    /** Leaves, unless something typed would be lost by it of which the officer has not been told. */
    private void leave() {
        over = keepAll() || warned;
        warned = true;
        if (!over) {
            said = Said.warning(AGAIN);
        }
    }

    private void open(Screen above) {
        stack.push(above);
        if (above instanceof Drafting form) {
            guarded(() -> {
                autosave.find(form).ifPresent(draft -> stack.push(Ask.toResume(form, draft, office.desk())));
                return true;
            });
        }
        above.uncovered().ifPresent(this::send);
    }

    private void send(Errand errand) {
        if (errand.announced().isPresent()) {
            heavy.add(errand);
            said = Said.plainly(errand.announced().get());
        } else {
            run(errand);
        }
    }

    private void run(Errand errand) {
        Function<Screen, Turn> then;
        try {
            then = errand.work().apply(office);
        } catch (Trouble trouble) {
            then = errand.trouble()
                    .apply(trouble)
                    .orElse(screen -> Turn.stay(screen).warning(trouble.what() + " " + trouble.remedy()));
        }
        int asker = stack.topmost(errand.asker());
        if (asker >= 0) {
            apply(then.apply(stack.at(asker)), asker);
        }
    }

    @Override
    public boolean work() {
        Errand next = heavy.poll();
        if (next == null) {
            return false;
        }
        said = Said.NOTHING;
        guarded(() -> {
            run(next);
            return true;
        });
        return true;
    }

    @Override
    public boolean rest(long quiet) {
        if (over) {
            return false;
        }
        boolean changed = false;
        Optional<Errand> wanted = quiet < SOON ? stack.top().rested() : Optional.empty();
        if (wanted.isPresent()) {
            guarded(() -> {
                run(wanted.get());
                return true;
            });
            changed = true;
        }
        if (autosave.isTime()) {
            changed |= !keepNew();
            changed |= guarded(this::noticed);
        }
        return changed;
    }

    private boolean noticed() {
        List<Touched> touched = colleagues.touched();
        if (touched.isEmpty()) {
            return false;
        }
        for (Screen screen : stack.all()) {
            screen.touched(touched).ifPresent(this::run);
        }
        return true;
    }

    @Override
    public void hangUp() {
        keepAll();
    }

    /** Keeps what was typed everywhere; tells whether it could. */
    private boolean keepAll() {
        return stack.all().stream().filter(screen -> !kept(screen)).count() == 0;
    }

    /** Keeps what was typed since the last time; trouble with that is said. */
    private boolean keepNew() {
        try {
            stack.all().forEach(screen -> autosave.keep(screen, true));
            return true;
        } catch (Trouble trouble) {
            say(Said.warning(NOT_KEPT));
            return false;
        }
    }

    /** Does what may meet trouble, which is told and must not stop what the officer is doing. */
    private boolean guarded(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (Trouble trouble) {
            said = Said.warning(trouble.what() + " " + trouble.remedy());
            return false;
        }
    }

    private void say(Said words) {
        if (said.sentence().isEmpty()) {
            said = words;
        }
    }

    @Override
    public Drawing draw(Size window) {
        if (window.columns() < SMALLEST_COLUMNS || window.rows() < SMALLEST_ROWS) {
            return Surround.tooSmall(window, SMALLEST_COLUMNS, SMALLEST_ROWS);
        }
        Said below = below();
        body = Surround.body(window, below);
        return surround.draw(window, stack.top(), stack.size() == 1, below);
    }

    /** What is said above the keys: what has just happened, or else what the screen has to say. */
    public String said() {
        return below().sentence();
    }

    private Said below() {
        return said.sentence().isEmpty() ? Said.warning(stack.top().notice()) : said;
    }

    @Override
    public Optional<String> toEdit() {
        return outside.map(Outside::text);
    }

    @Override
    public void edited(Optional<String> text) {
        Optional<Outside> sent = outside;
        outside = Optional.empty();
        Screen top = stack.top();
        Turn turn = text.map(changed -> sent.orElseThrow().then().apply(top, changed))
                .orElseGet(() -> Turn.stay(top).warning("The editor failed; the text is as it was."));
        apply(turn, stack.size() - 1);
    }

    @Override
    public boolean over() {
        return over;
    }

    /** The topmost screen, for tests. */
    Screen top() {
        return stack.top();
    }
}
