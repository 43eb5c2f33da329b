package foi.tui.stage;

import foi.law.Trouble;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that a screen asks of the desk, and what comes of the answer.
 *
 * @param announced what is said while it lasts, where it lasts long enough to be noticed
 * @param asker the kind of screen that asks; the topmost such one on the stack gets the answer
 * @param work what is done at the desk
 * @param trouble what comes of trouble, where the screen has more to offer than its sentence
 */
public record Errand(
        Optional<String> announced,
        Class<? extends Screen> asker,
        Function<Office, Function<Screen, Turn>> work,
        Function<Trouble, Optional<Function<Screen, Turn>>> trouble) {

    /** Something quick: a few milliseconds. */
    public static <S extends Screen, T> Errand of(
            Class<S> asker, Function<Office, T> work, BiFunction<S, T, Turn> then) {
        return new Errand(
                Optional.empty(),
                asker,
                office -> {
                    T answer = work.apply(office);
                    return screen -> then.apply(asker.cast(screen), answer);
                },
                trouble -> Optional.empty());
    }

    /** Something quick that leads to another screen. */
    public static <S extends Screen> Errand opening(Class<S> asker, Function<Office, Screen> way) {
        return of(asker, way, Turn::open);
    }

    /** The same, which is announced by a sentence before it begins, because it may take a moment. */
    public Errand announcing(String sentence) {
        return new Errand(Optional.of(sentence), asker, work, trouble);
    }

    /** The same, with an answer of its own to trouble of one kind. */
    public <S extends Screen, P extends Trouble> Errand onTrouble(
            Class<S> screen, Class<P> kind, BiFunction<S, P, Turn> then) {
        return new Errand(
                announced,
                asker,
                work,
                caught -> kind.isInstance(caught)
                        ? Optional.of(self -> then.apply(screen.cast(self), kind.cast(caught)))
                        : trouble.apply(caught));
    }

    /** What comes of it at the desk, for the screen that asks; trouble that it has no answer to is told. */
    Function<Screen, Turn> answer(Office office) {
        try {
            return work.apply(office);
        } catch (Trouble met) {
            return trouble.apply(met).orElse(screen -> Turn.stay(screen).warning(met.what() + " " + met.remedy()));
        }
    }
}
