package foi.tui.arrival;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * How the form for a new request is laid out: the fields, and below them what was found in them.
 *
 * @param request what is drawn
 * @param body the room for it
 */
record ArrivalLayout(NewRequest request, Size body) {

    /** The rows round the fields: one above them and two below. */
    private static final int AROUND = 3;

    /** The room for the fields. */
    Size fields() {
        return body.withRows(body.rows() - AROUND).withColumns(body.columns() - 2);
    }

    Drawing draw() {
        String received = request.sheet().value("received");
        Drawing drawn = request.sheet()
                .draw(
                        fields(),
                        name -> name.equals("received") ? request.arrival().echo(received) : List.of());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        drawn.fit(fields()).lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        lines.add(Line.of(found(), Style.QUIET));
        lines.add(Line.of(request.known().said(), Style.BOLD));
        return new Drawing(lines, drawn.cursor().moved(1, 1));
    }

    private String found() {
        int found = request.parts().map(all -> all.parts().size()).orElse(0);
        String said = found == 0 ? " Parts: none yet " : " Parts found: %d · F6 to arrange them ".formatted(found);
        return " ──" + said + "─".repeat(Math.max(0, body.columns() - 4 - Width.of(said)));
    }
}
