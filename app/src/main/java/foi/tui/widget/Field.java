package foi.tui.widget;

import foi.register.Text;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import foi.tui.face.Width;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of text that is being typed. It scrolls sideways where it is longer than its room.
 *
 * @param text what stands in it
 * @param caret the index in {@code text} before which the next letter goes, from 0 to its length
 * @param began what stood in it at first
 * @param past what can be undone
 */
public record Field(String text, int caret, String began, Past<Field.Typed> past) implements Box {

    /** What undo brings back. */
    record Typed(String text, int caret) {}

    /** A field with this text in it, the caret at its end. */
    public static Field of(String text) {
        String clean = oneLine(text);
        return new Field(clean, clean.length(), clean, Past.none());
    }

    /** This field after a key or a paste; the same instance when it means nothing here or changes nothing. */
    public Field take(In in) {
        if (in instanceof Paste paste) {
            return insert(oneLine(paste.text()), Past.Kind.WHOLE);
        }
        Key key = (Key) in;
        if (key.isText()) {
            return insert(oneLine(key.name()), Past.Kind.TYPED);
        }
        return switch (key.name()) {
            case "Left" -> at(Glyphs.previous(text, caret));
            case "Right" -> at(Glyphs.next(text, caret));
            case "Ctrl-Left" -> at(Glyphs.wordBefore(text, caret));
            case "Ctrl-Right" -> at(Glyphs.wordAfter(text, caret));
            case "Home" -> at(0);
            case "End" -> at(text.length());
            case "Backspace" -> without(Glyphs.previous(text, caret), caret, Past.Kind.ERASED);
            case "Delete" -> without(caret, Glyphs.next(text, caret), Past.Kind.ERASED);
            case "Ctrl-W" -> without(Glyphs.wordBefore(text, caret), caret, Past.Kind.WHOLE);
            case "Ctrl-U" -> without(0, caret, Past.Kind.WHOLE);
            case "Ctrl-Z" -> back(past.undo(new Typed(text, caret)));
            case "Ctrl-Y" -> back(past.redo(new Typed(text, caret)));
            default -> this;
        };
    }

    /** This field with other text; a step that can be undone. The caret stays at the end, or as near as it can. */
    public Field with(String other) {
        String clean = oneLine(other);
        int where = caret == text.length() ? clean.length() : Glyphs.snap(clean, caret);
        return changed(clean, where, Past.Kind.WHOLE);
    }

    /** What is seen of it in exactly so many columns: the piece round the caret, or its beginning when not focused. */
    public Line draw(int columns, boolean focused) {
        return Line.of(focused ? Window.on(this, columns).shown() : Width.fit(text, columns));
    }

    /** The column, from 0, on which the cursor stands in {@code columns}. */
    public int column(int columns) {
        return Window.on(this, columns).cursor();
    }

    /** Whether the text is another than it began with. */
    @Override
    public boolean changed() {
        return !text.equals(began);
    }

    /** This field after a pause: what is typed from now on is undone by itself. */
    @Override
    public Field paused() {
        return past.isClosed() ? this : new Field(text, caret, began, past.closed());
    }

    @Override
    public Field press(In in, Size view) {
        return take(in);
    }

    @Override
    public String value() {
        return text;
    }

    @Override
    public Field holding(String value) {
        return with(value);
    }

    private Field at(int where) {
        return where == caret ? this : new Field(text, where, began, past.closed());
    }

    private Field insert(String more, Past.Kind how) {
        Glyphs.Joined left = Glyphs.join(text.substring(0, caret), more);
        Glyphs.Joined all = Glyphs.join(left.text(), text.substring(caret));
        return changed(all.text(), all.seam(), how);
    }

    private Field without(int from, int to, Past.Kind how) {
        Glyphs.Joined rest = Glyphs.join(text.substring(0, from), text.substring(to));
        return changed(rest.text(), rest.seam(), how);
    }

    private Field changed(String other, int where, Past.Kind how) {
        return other.equals(text) ? this : new Field(other, where, began, past.and(new Typed(text, caret), how));
    }

    private Field back(Optional<Past.Step<Typed>> step) {
        return step.map(s -> new Field(s.state().text(), s.state().caret(), began, s.past()))
                .orElse(this);
    }

    /** Line breaks and tabs, with the spaces round them, become one space; none at the ends. */
    private static String oneLine(String text) {
        String clean = Text.shown(text);
        return clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0
                ? clean
                : Arrays.stream(clean.split("[\n\t]"))
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
