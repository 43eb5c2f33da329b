package foi.tui.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import foi.tui.face.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * What Lanterna paints on: says in as few bytes as it can where a character stands and how it looks, in UTF-8 whatever the
 * locale says, and never asks the terminal anything.
 */
final class Wire extends ANSITerminal {

    private final Glyphs glyphs;
    private final Set<SGR> wanted = EnumSet.noneOf(SGR.class);
    private TextColor wantedColour = TextColor.ANSI.DEFAULT;
    private Size size;
    private String looks = "?";
    private int row;
    private int column;
    /** Where the terminal's own cursor is; the column is negative while that is not known. */
    private int atRow = -1;

    private int atColumn = -1;
    private int blanks;

    Wire(OutputStream out, Glyphs glyphs, Size size) {
        super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
        this.glyphs = glyphs;
        this.size = size;
    }

    void say(String sequence) throws IOException {
        writeToTerminal(sequence.getBytes(StandardCharsets.UTF_8));
    }

    /** The window has this size now; the screen learns it. */
    void resized(Size now) throws IOException {
        size = now;
        forget();
        getTerminalSize();
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(size.columns(), size.rows());
    }

    @Override
    public void putString(String cell) throws IOException {
        char c = cell.charAt(0);
        if (c == ' ' && !wanted.contains(SGR.REVERSE)) {
            if (blanks == 0) {
                arrive();
            }
            blanks++;
        } else if (c != Glyphs.RIGHT_HALF) {
            arrive();
            dress();
            say(glyphs.original(c));
            // Terminals differ on how wide the others are, and none stays in the last column.
            atColumn = Glyphs.isStandIn(c) || column + 1 >= size.columns() ? -1 : column + 1;
        }
        column++;
    }

    @Override
    public void setCursorPosition(int x, int y) throws IOException {
        if (x != column || y != row) {
            blank();
        }
        column = x;
        row = y;
    }

    @Override
    public void flush() throws IOException {
        arrive();
        // Another program may write here before the next frame: a broadcast, a warning.
        forget();
        super.flush();
    }

    private void arrive() throws IOException {
        blank();
        if (row == atRow && column == 0 && atColumn != 0) {
            say("\r");
        } else if (row == atRow + 1 && column == 0 && atRow >= 0) {
            say("\r\n");
        } else if (atColumn < 0 || row != atRow || column < atColumn) {
            say("\033[" + (row + 1) + (column > 0 ? ";" + (column + 1) : "") + "H");
        } else if (column > atColumn) {
            say("\033[" + (column - atColumn > 1 ? column - atColumn : "") + "C");
        }
        atRow = row;
        atColumn = column;
    }

    /** Says the blanks that were held back: as they are, or as an erasure where that is shorter. */
    private void blank() throws IOException {
        if (blanks == 0) {
            return;
        }
        int count = blanks;
        blanks = 0;
        if (looks.contains(";7")) {
            dress("\033[m");
        }
        if (atColumn + count >= size.columns()) {
            say(count > 3 ? "\033[K" : " ".repeat(count));
            atColumn = -1;
        } else if (count > 8) {
            say("\033[" + count + "X");
        } else {
            say(" ".repeat(count));
            atColumn += count;
        }
    }

    private void forget() {
        atRow = -1;
        atColumn = -1;
        blanks = 0;
    }

    private void dress() throws IOException {
        StringBuilder now = new StringBuilder("\033[");
        if (wanted.contains(SGR.BOLD)) {
            now.append(";1");
        }
        if (wanted.contains(SGR.REVERSE)) {
            now.append(";7");
        }
        if (wantedColour != TextColor.ANSI.DEFAULT) {
            now.append(';').append(new String(wantedColour.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        dress(now.append('m').toString());
    }

    private void dress(String sequence) throws IOException {
        if (!sequence.equals(looks)) {
            say(sequence);
            looks = sequence;
        }
    }

    @Override
    public void enterPrivateMode() {
        // The terminal is taken and given back as a whole, by Tty.
    }

    @Override
    public void clearScreen() throws IOException {
        say("\033[m\033[2J");
        looks = "\033[m";
        forget();
    }

    @Override
    public void resetColorAndSGR() {
        wanted.clear();
        wantedColour = TextColor.ANSI.DEFAULT;
    }

    @Override
    public void enableSGR(SGR sgr) {
        wanted.add(sgr);
    }

    @Override
    public void disableSGR(SGR sgr) {
        wanted.remove(sgr);
    }

    @Override
    public void setForegroundColor(TextColor colour) {
        wantedColour = colour;
    }

    @Override
    public void setBackgroundColor(TextColor colour) {
        // Only the foreground is ever coloured.
    }

    @Override
    public void setCursorVisible(boolean visible) {
        // It is never hidden.
    }
}
