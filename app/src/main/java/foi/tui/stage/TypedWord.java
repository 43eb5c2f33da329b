package foi.tui.stage;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.widget.Pager;
import foi.tui.widget.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for a word to be typed before something is done that cannot be undone: no single key, and never the one that
 * led here, is enough.
 *
 * @param title where the officer is
 * @param told what will happen
 * @param word the word
 * @param prompt what is typed of it
 * @param top the first row seen of what will happen
 * @param does what comes of the word, on this screen
 */
public record TypedWord(String title, Told told, String word, Prompt prompt, int top, Function<TypedWord, Turn> does)
        implements Screen {

    /** Asks for {@code word} after telling what will happen. */
    public static TypedWord of(String title, Told told, String word, Function<TypedWord, Turn> does) {
        return new TypedWord(title, told, word, Prompt.of("Type the word %s:".formatted(word)), 0, does);
    }

    /** The same with nothing typed yet. */
    public TypedWord afresh() {
        return of(title, told, word, does);
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Enter", word, "Does it, once the word is typed", this::entered));
    }

    private Turn entered() {
        return prompt.text().strip().equalsIgnoreCase(word)
                ? does.apply(this)
                : Turn.stay(this)
                        .warning("Type the word %s, then Enter; Esc goes back and does nothing.".formatted(word));
    }

    @Override
    public Turn take(In in, Size body) {
        Size seen = text(body);
        Pager pager = new Pager(told.lines(body.columns()), top);
        boolean paging = in instanceof Key key
                && !key.isText()
                && !List.of("Home", "End").contains(key.name());
        Pager moved = paging ? pager.take(in, seen) : pager;
        if (moved.top() != pager.top()) {
            return Turn.stay(new TypedWord(title, told, word, prompt, moved.top(), does));
        }
        Prompt typed = prompt.take(in);
        return Turn.stay(typed.equals(prompt) ? this : new TypedWord(title, told, word, typed, top, does));
    }

    @Override
    public Drawing draw(Size body) {
        Size seen = text(body);
        List<Line> lines = new ArrayList<>(
                new Pager(told.lines(body.columns()), top).draw(seen).lines());
        Drawing asked = prompt.draw(Math.max(0, body.columns() - 2));
        lines.add(Line.EMPTY);
        lines.add(Line.of(" ").and(asked.lines().get(0)));
        return new Drawing(lines, new Place(lines.size() - 1, 1 + asked.cursor().column()));
    }

    /** What is left for the text: as much as it needs, and never the two rows of the question. */
    private Size text(Size body) {
        int wanted = told.lines(body.columns()).size();
        return body.withRows(Math.min(wanted, body.rows() - 2));
    }
}
