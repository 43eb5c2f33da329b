package foi.tui.widget;

import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import java.util.Optional;

/**
 * A text of many lines that is being written. Long lines are shown over several rows, broken between words.
 *
 * <p>Tab, Esc, Ctrl-S, Ctrl-F and the F-keys are not its keys. The newest 500 steps can be undone; letters typed one
 * after the other are one step until the caret is moved, a new line begun or {@link #paused} called, and so are letters
 * erased; a paste is one step.
 */
public final class Editor implements Box {

    private final Lines began;
    private final Manuscript written;
    private final Spot top;

    /** The column that Up and Down keep to; negative when they are to begin at the caret's. */
    private final int wanted;

    private Editor(Lines began, Manuscript written, Spot top, int wanted) {
        this.began = began;
        this.written = written;
        this.top = top;
        this.wanted = wanted;
    }

    /** An editor with this text in it, made fit to be shown, and the caret at its beginning. */
    public static Editor of(String text) {
        Lines lines = Lines.of(Text.shown(text));
        return new Editor(lines, Manuscript.of(lines), Spot.START, -1);
    }

    /** This editor after a key or a paste; the same instance when it means nothing here or changes nothing. */
    public Editor take(In in, Size view) {
        Editor taken = in instanceof Paste paste ? insert(paste.text()) : key((Key) in, Moves.in(now(), view));
        return taken == this ? this : taken.scrolled(view);
    }

    private Editor key(Key key, Moves moves) {
        Written now = now();
        if (key.isText()) {
            return with(written.typed(key.name()));
        }
        return switch (key.name()) {
            case "Enter" -> with(written.newLine());
            case "Backspace" -> with(written.erased(now.left(), Past.Kind.ERASED));
            case "Delete" -> with(written.erased(now.right(), Past.Kind.ERASED));
            case "Ctrl-W" -> with(written.erased(now.wordLeft(), Past.Kind.WHOLE));
            case "Ctrl-U" -> with(written.erased(now.to(0), Past.Kind.WHOLE));
            case "Ctrl-K" -> with(written.withoutLine());
            case "Ctrl-Z" -> with(written.undone());
            case "Ctrl-Y" -> with(written.redone());
            case "Left" -> at(now.left(), -1);
            case "Right" -> at(now.right(), -1);
            case "Ctrl-Left" -> at(now.wordLeft(), -1);
            case "Ctrl-Right" -> at(now.wordRight(), -1);
            case "Ctrl-Home" -> at(Spot.START, -1);
            case "Ctrl-End" -> at(now.end(), -1);
            case "Home" -> at(moves.home(), -1);
            case "End" -> at(moves.end(), -1);
            case "Up" -> up(moves, 1);
            case "Down" -> up(moves, -1);
            case "PgUp" -> up(moves, Math.max(1, moves.height() - 1));
            case "PgDn" -> up(moves, -Math.max(1, moves.height() - 1));
            default -> this;
        };
    }

    /** The text, its lines ended by LF. */
    public String text() {
        return now().lines().text(0, lines());
    }

    /** The number of the line on which the caret is, from 1. */
    public int line() {
        return now().caret().line() + 1;
    }

    /** How many lines the text has; an empty one has one. */
    public int lines() {
        return now().lines().size();
    }

    /** Whether the text is another than it began with. */
    @Override
    public boolean changed() {
        return !now().lines().same(began);
    }

    /** This editor with {@code text} put in at the caret; one step. */
    public Editor insert(String text) {
        return with(written.insert(text));
    }

    /** This editor with another text altogether; one step. The caret stays where it was, or as near as it can. */
    public Editor with(String text) {
        return with(written.with(text));
    }

    /** The caret at the next place after it where {@code wanted} stands, in capitals or not, from the beginning again. */
    public Optional<Editor> find(String wanted) {
        return Search.next(now(), Text.shown(wanted)).map(spot -> at(spot, -1));
    }

    /** The lines round the caret up to the nearest empty ones; nothing when the caret's line is empty. */
    public String block() {
        Block block = Block.round(now());
        return now().lines().text(block.from(), block.to());
    }

    /** This editor with other lines in the place of the {@link #block()}, the caret at their end; one step. */
    public Editor withBlock(String text) {
        return with(written.withBlock(text));
    }

    /** This editor after a pause: what is typed from now on is undone by itself. */
    @Override
    public Editor paused() {
        Manuscript paused = written.paused();
        return paused == written ? this : new Editor(began, paused, top, wanted);
    }

    /** What is seen of the text in {@code view}, and the cursor in it. Not focused, it tells how much is not seen. */
    public Drawing draw(Size view, boolean focused) {
        return Page.of(now(), top, view, focused);
    }

    @Override
    public Editor press(In in, Size view) {
        return take(in, view);
    }

    @Override
    public String value() {
        return text();
    }

    @Override
    public Editor holding(String value) {
        return with(value);
    }

    private Written now() {
        return written.now();
    }

    private Editor with(Manuscript other) {
        return other == written ? this : new Editor(began, other, top, -1);
    }

    private Editor up(Moves moves, int rows) {
        int column = wanted < 0 ? moves.column() : wanted;
        return at(moves.up(rows, column), column);
    }

    private Editor at(Spot spot, int column) {
        Manuscript other = written.at(spot);
        return other == written ? this : new Editor(began, other, top, column);
    }

    private Editor scrolled(Size view) {
        return new Editor(began, written, Moves.in(now(), view).top(top), wanted);
    }
}
