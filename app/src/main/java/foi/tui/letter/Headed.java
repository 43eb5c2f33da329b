package foi.tui.letter;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.stage.Told;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * A form under the words that tell what it is for.
 *
 * @param told the words
 * @param form the form
 */
record Headed(Told told, Form form) {

    /** The form after a key or a paste in a window of that size. */
    Form take(In in, Size body) {
        return form.take(in, room(body));
    }

    Drawing draw(Size body) {
        List<Line> lines = new ArrayList<>(told.lines(body.columns()));
        Drawing drawn = form.draw(room(body), name -> List.of());
        int above = lines.size();
        lines.addAll(drawn.lines());
        return new Drawing(lines, drawn.cursor().moved(above, 0));
    }

    private Size room(Size body) {
        return body.withRows(body.rows() - told.lines(body.columns()).size());
    }
}
