package foi.tui.widget;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.List;

/**
 * A question on one line and the field for its answer.
 *
 * @param label what is asked
 * @param field what is answered
 */
public record Prompt(String label, Field field) {

    /** The fewest columns that are left to the answer before the question is cut. */
    private static final int ROOM = 10;

    /** A prompt without an answer yet. */
    public static Prompt of(String label) {
        return new Prompt(label, Field.of(""));
    }

    /** This prompt after a key or a paste; the same instance when it means nothing here or changes nothing. */
    public Prompt take(In in) {
        Field taken = field.take(in);
        return taken.equals(field) ? this : new Prompt(label, taken);
    }

    /** What is answered. */
    public String text() {
        return field.text();
    }

    /** One line of exactly {@code columns}, the cursor in the answer. */
    public Drawing draw(int columns) {
        String asked = Width.cut(label + "  ", Math.max(0, columns - ROOM));
        int room = Math.max(0, columns - Width.of(asked));
        Line line = Line.of(asked, Style.BOLD).and(field.draw(room, true));
        return new Drawing(List.of(line), new Place(0, Width.of(asked) + field.column(room)));
    }
}
