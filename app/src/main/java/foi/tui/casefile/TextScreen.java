package foi.tui.casefile;

import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is only read.
 *
 * @param title where the officer is
 * @param heads what stands above it, a row each
 * @param text the text, whatever is in it
 * @param scroll how far down it is read
 */
record TextScreen(String title, List<String> heads, String text, Scroll scroll) implements Screen {

    TextScreen {
        heads = List.copyOf(heads);
    }

    static TextScreen of(String title, List<String> heads, String text) {
        return new TextScreen(
                title, heads, Text.shown(text).replace("\t", "    ").stripTrailing(), Scroll.START);
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public Turn take(In in, Size body) {
        Scroll other = scroll.take(in, body, this::lines);
        return Turn.stay(other.equals(scroll) ? this : new TextScreen(title, heads, text, other));
    }

    @Override
    public Drawing draw(Size body) {
        return scroll.draw(body, this::lines);
    }

    private List<Line> lines(int columns) {
        List<Line> lines = new ArrayList<>();
        for (String head : heads) {
            Width.wrap(head, columns).forEach(row -> lines.add(Line.of(row, Style.QUIET)));
        }
        lines.add(Line.EMPTY);
        Width.wrap(text, columns).forEach(row -> lines.add(Line.of(row)));
        return lines;
    }
}
