package foi.tui.part;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Pager;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is only read.
 *
 * @param title where the officer is
 * @param paragraphs what there is to read; one that begins with {@code #} is a heading
 * @param top the first row seen
 */
record Leaf(String title, List<String> paragraphs, int top) implements Screen {

    private static final int WIDEST = 100;

    Leaf {
        paragraphs = List.copyOf(paragraphs);
    }

    static Leaf of(String title, List<String> paragraphs) {
        return new Leaf(title, paragraphs, 0);
    }

    private Pager pager(Size body) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("#");
            String text = heading ? paragraph.substring(1) : paragraph;
            Width.wrap(text, Math.max(1, Math.min(WIDEST, body.columns() - 2)))
                    .forEach(row -> lines.add(Line.of(" ").and(row, heading ? Style.BOLD : Style.PLAIN)));
        }
        return new Pager(lines, top);
    }

    @Override
    public Drawing draw(Size body) {
        return pager(body).draw(body);
    }

    @Override
    public Turn take(In in, Size body) {
        Pager pager = pager(body);
        Pager moved = pager.take(in, body);
        return Turn.stay(moved.equals(pager) ? this : new Leaf(title, paragraphs, moved.top()));
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }
}
