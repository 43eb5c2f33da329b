package foi.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be undone and done again: at most {@value #STEPS} steps, the oldest forgotten first.
 *
 * @param done the states before each step, the newest last
 * @param undone the states taken back, the one to come first last
 * @param kind what kind of keys the newest step goes on taking in
 * @param keys how many it has taken in
 */
record Past<S>(List<S> done, List<S> undone, Kind kind, int keys) {

    static final int STEPS = 500;

    /** What a step is made of: keys of one kind on end are one step; what is whole is a step by itself. */
    enum Kind {
        WHOLE,
        TYPED,
        ERASED
    }

    /** A state, and the past as seen from it. */
    record Step<S>(S state, Past<S> past) {}

    static <S> Past<S> none() {
        return new Past<>(List.of(), List.of(), Kind.WHOLE, 0);
    }

    /** The past after a change of {@code state}. */
    Past<S> and(S state, Kind how) {
        return how != Kind.WHOLE && how == kind
                ? new Past<>(done, List.of(), kind, keys + 1)
                : new Past<>(with(done, state), List.of(), how, 1);
    }

    /** Whether the newest step takes in no more keys. */
    boolean isClosed() {
        return kind == Kind.WHOLE;
    }

    /** The same past, whose newest step takes in no more keys. */
    Past<S> closed() {
        return isClosed() ? this : new Past<>(done, undone, Kind.WHOLE, 0);
    }

    /** The state before the newest step. */
    Optional<Step<S>> undo(S now) {
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step<>(last(done), new Past<>(withoutLast(done), with(undone, now), Kind.WHOLE, 0)));
    }

    /** The state after the step that was taken back last. */
    Optional<Step<S>> redo(S now) {
        return undone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Step<>(last(undone), new Past<>(with(done, now), withoutLast(undone), Kind.WHOLE, 0)));
    }

    private static <S> S last(List<S> states) {
        return states.get(states.size() - 1);
    }

    private static <S> List<S> withoutLast(List<S> states) {
        return List.copyOf(states.subList(0, states.size() - 1));
    }

    private static <S> List<S> with(List<S> states, S state) {
        List<S> more = new ArrayList<>(states.subList(states.size() < STEPS ? 0 : 1, states.size()));
        more.add(state);
        return List.copyOf(more);
    }
}
