package foi.tui.stage;

import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * A few paragraphs for an officer to read, and pieces among them to be copied with the mouse.
 *
 * @param pieces from the top
 */
public record Told(List<Told.Piece> pieces) {

    /** Nothing yet. */
    public static final Told NOTHING = new Told(List.of());

    /**
     * A paragraph.
     *
     * @param text its words; line breaks in it stay
     * @param style what it is
     * @param asIs whether it is to be copied: from the first column on, and cut only where the window ends
     */
    public record Piece(String text, Style style, boolean asIs) {}

    public Told {
        pieces = List.copyOf(pieces);
    }

    /** This and a paragraph. */
    public Told and(String text) {
        return and(text, Style.PLAIN);
    }

    /** This and a paragraph in one style. */
    public Told and(String text, Style style) {
        return and(new Piece(text, style, false));
    }

    /** This and something to be copied, such as a path. */
    public Told copyable(String text) {
        return and(new Piece(text, Style.BOLD, true));
    }

    /** This and an empty line. */
    public Told gap() {
        return and("");
    }

    private Told and(Piece more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(more);
        return new Told(all);
    }

    /** As it is seen in so many columns. */
    public List<Line> lines(int columns) {
        List<Line> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            lines.addAll(piece.asIs() ? cut(piece, columns) : wrapped(piece, columns));
        }
        return lines;
    }

    private static List<Line> wrapped(Piece piece, int columns) {
        return Width.wrap(Text.shown(piece.text()), Math.max(1, columns - 2)).stream()
                .map(line -> line.isEmpty() ? Line.EMPTY : Line.of(" ").and(line, piece.style()))
                .toList();
    }

    private static List<Line> cut(Piece piece, int columns) {
        List<Line> lines = new ArrayList<>();
        String rest = Text.line(piece.text());
        while (Width.of(rest) > columns) {
            String head = Width.cut(rest, Math.max(2, columns));
            lines.add(Line.of(head, piece.style()));
            rest = rest.substring(head.length());
        }
        lines.add(Line.of(rest, piece.style()));
        return lines;
    }
}
