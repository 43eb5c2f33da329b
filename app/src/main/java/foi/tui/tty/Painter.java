package foi.tui.tty;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Span;
import foi.tui.face.Style;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts drawings on the terminal: of each only what differs from the one before. */
final class Painter {

    private final Theme theme;
    private final Glyphs glyphs;
    private final Wire wire;
    private final TerminalScreen screen;
    private final Map<Style, Map<Character, TextCharacter>> cells = new EnumMap<>(Style.class);
    private Size window;
    private List<Line> last = List.of();
    private Place lastCursor = new Place(0, 0);
    private boolean whole = true;

    /** Paints through {@code wire}, whose stand-ins are {@code glyphs}. */
    Painter(Wire wire, Glyphs glyphs, Theme theme, Size window) throws IOException {
        this.wire = wire;
        this.glyphs = glyphs;
        this.theme = theme;
        this.window = window;
        screen = new TerminalScreen(wire);
        screen.startScreen();
    }

    Size window() {
        return window;
    }

    /** The window has this size now. */
    void resized(Size size) throws IOException {
        window = size;
        wire.resized(size);
        screen.doResizeIfNecessary();
        again();
    }

    /** What the terminal shows is not what was painted: the next drawing is painted as a whole. */
    void again() {
        last = List.of();
        whole = true;
    }

    /** Paints a drawing; one write. */
    void paint(Drawing drawing) throws IOException {
        Drawing fitted = drawing.fit(window);
        List<Line> lines = fitted.lines();
        Place cursor = fitted.cursor();
        if (!whole && lines.equals(last) && cursor.equals(lastCursor)) {
            return;
        }
        for (int row = 0; row < lines.size(); row++) {
            if (row >= last.size() || !lines.get(row).equals(last.get(row))) {
                put(lines.get(row), row);
            }
        }
        last = lines;
        lastCursor = cursor;
        screen.setCursorPosition(new TerminalPosition(cursor.column(), cursor.row()));
        screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.AUTOMATIC);
        whole = false;
    }

    private void put(Line line, int row) {
        int column = 0;
        for (Span span : line.spans()) {
            String text = glyphs.cells(theme.shown(span.text()));
            Map<Character, TextCharacter> known = cells.computeIfAbsent(span.style(), s -> new HashMap<>());
            for (int i = 0; i < text.length() && column < window.columns(); i++, column++) {
                screen.setCharacter(
                        column, row, known.computeIfAbsent(text.charAt(i), theme.looks(span.style())::cell));
            }
        }
    }
}
