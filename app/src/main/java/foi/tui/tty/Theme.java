package foi.tui.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor.ANSI;
import foi.tui.face.Style;

/**
 * How styles look, and which signs are replaced where a terminal has ASCII alone.
 *
 * @param colour whether there are colours; else bold and reverse say it
 * @param ascii whether dashes, quotes, ellipses and rules are replaced by what ASCII has, column for column
 */
record Theme(boolean colour, boolean ascii) {

    private static final String SIGNS = "…–—―‘’‚“”„─│┌┐└┘├┤┬┴┼━═║•·●○→←↑↓▶►▸◀▲▼✓✗×\u00a0";
    private static final String PLAIN = "~---'',\"\"\"-|+++++++++-=|*.*o><^v>>><^v+xx ";

    Looks looks(Style style) {
        Looks looks = switch (style) {
            case PLAIN, QUIET -> Looks.of(ANSI.DEFAULT);
            case BOLD, KEY -> Looks.of(ANSI.DEFAULT, SGR.BOLD);
            case SELECTED -> Looks.of(ANSI.DEFAULT, SGR.REVERSE);
            case LATE -> Looks.of(ANSI.RED, SGR.BOLD);
            // Yellow is lost on white, dark blue on black; these two are read on both.
            case SOON -> Looks.of(ANSI.MAGENTA);
            case WAITING -> Looks.of(ANSI.CYAN);
            case GOOD -> Looks.of(ANSI.GREEN);
        };
        return colour ? looks : looks.withoutColour();
    }

    /** The text as this terminal can show it, in as many columns. */
    String shown(String text) {
        if (!ascii) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            int sign = SIGNS.indexOf(shown.charAt(i));
            if (sign >= 0) {
                shown.setCharAt(i, PLAIN.charAt(sign));
            }
        }
        return shown.toString();
    }
}
