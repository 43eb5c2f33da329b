package foi.tui.casefile;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.List;

/**
 * All facts of a case.
 *
 * @param file the case
 * @param scroll how far down it is read
 */
record InFull(CaseFile file, Scroll scroll) implements Screen {

    @Override
    public String title() {
        return file.reference() + " · all facts";
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public Turn take(In in, Size body) {
        Scroll other = scroll.take(in, body, this::lines);
        return Turn.stay(other.equals(scroll) ? this : new InFull(file, other));
    }

    @Override
    public Drawing draw(Size body) {
        return scroll.draw(body, this::lines);
    }

    private List<Line> lines(int columns) {
        return new CaseFacts(file).inFull(columns);
    }
}
