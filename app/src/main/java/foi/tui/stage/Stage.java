package foi.tui.stage;

import foi.desk.Colleagues;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Play;
import foi.tui.face.Size;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Plays screens: gives keys to the topmost, runs its errands, and holds what is common to all of them. */
public final class Stage implements Play {

    private static final int SMALLEST_COLUMNS = 60;
    private static final int SMALLEST_ROWS = 12;
    private static final long SOON = 2000;

    /** For how many milliseconds a dropped line waits for the register, longer than any save may take. */
    private static final long HELD_UP = 20_000;

    private final Stack stack = new Stack();
    private final Telling telling = new Telling();
    private final Surround surround;
    private final Autosave autosave;
    private final Colleagues colleagues;
    private final CommonKeys keys;
    private final Course course;
    private final Deque<In> ahead = new ArrayDeque<>();
    private Size body = Surround.body(new Size(80, 24), Said.NOTHING);

    /** A stage that begins with {@code first}, which fetches what it needs by {@link Screen#uncovered}. */
    public Stage(Office office, Screen first) {
        surround = new Surround(office);
        autosave = new Autosave(office, telling);
        colleagues = new Colleagues(office.desk());
        keys = new CommonKeys(office.readOnly(), stack);
        course = new Course(office, stack, autosave, telling, keys);
        course.begin(first);
    }

    @Override
    public void take(In in) {
        // What was asked for before this key is done before it, so that its answer finds the screen that asked.
        while (!over() && work()) {}
        if (over()) {
            return;
        }
        if (busy()) {
            ahead.add(in);
            return;
        }
        telling.nothing();
        telling.trying(() -> course.apply(keys.turn(in, body)));
    }

    /** What was typed ahead follows once nothing is waited for any more. */
    @Override
    public boolean work() {
        boolean worked = course.work();
        while (!busy() && !over() && !ahead.isEmpty()) {
            take(ahead.remove());
        }
        return worked;
    }

    @Override
    public boolean busy() {
        return course.busy();
    }

    @Override
    public boolean rest(long quiet) {
        if (over() || busy()) {
            return false;
        }
        boolean changed = false;
        Optional<Errand> wanted = quiet < SOON ? stack.top().rested() : Optional.empty();
        if (wanted.isPresent()) {
            telling.trying(() -> course.run(wanted.get()));
            changed = true;
        }
        if (!busy() && autosave.isTime()) {
            changed |= !autosave.keep(stack.all());
            changed |= telling.guarded(this::noticed);
        }
        return changed;
    }

    private boolean noticed() {
        List<Touched> touched = colleagues.touched();
        if (touched.isEmpty()) {
            return false;
        }
        for (Screen screen : stack.all()) {
            screen.touched(touched).ifPresent(course::run);
        }
        return true;
    }

    @Override
    public void hangUp() {
        course.finish(HELD_UP);
        autosave.left(stack.all());
    }

    @Override
    public Drawing draw(Size window) {
        if (window.columns() < SMALLEST_COLUMNS || window.rows() < SMALLEST_ROWS) {
            return Surround.tooSmall(window, SMALLEST_COLUMNS, SMALLEST_ROWS);
        }
        Said below = course.waiting().orElseGet(() -> telling.on(stack.top()));
        body = Surround.body(window, below);
        return surround.draw(window, stack.top(), stack.size() == 1, below);
    }

    /** What is said above the keys: what has just happened, or else what the screen has to say. */
    public String said() {
        return course.waiting().orElseGet(() -> telling.on(stack.top())).sentence();
    }

    @Override
    public Optional<String> toEdit() {
        return course.outside().map(Outside::text);
    }

    @Override
    public void edited(Optional<String> text) {
        course.edited(text);
    }

    @Override
    public boolean over() {
        return course.over();
    }

    /** The topmost screen, for tests. */
    Screen top() {
        return stack.top();
    }
}
