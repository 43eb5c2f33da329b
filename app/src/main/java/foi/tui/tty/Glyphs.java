package foi.tui.tty;

import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stand-ins of one cell for what is not one plain character in one cell.
 *
 * <p>Lanterna holds every grapheme of more than one {@code char} for two columns wide, and others for one, whatever a
 * terminal does. So it is given a character of the private-use area for each such grapheme, and another for the right half
 * of a wide one; the original is put in its place on the way out. No text that is drawn contains private-use characters.
 */
final class Glyphs {

    /** The right half of a wide character: its cell is painted with the left one. */
    static final char RIGHT_HALF = '\uE000';

    private static final char LAST = '\uF8FF';

    private final List<String> originals = new ArrayList<>(List.of(""));
    private final Map<String, Character> standIns = new HashMap<>();

    /** The cells of {@code text}, a character each; marks without a letter before them are left out. */
    String cells(String text) {
        StringBuilder cells = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            int c = text.codePointAt(i);
            int width = Width.of(c);
            if (width == 2) {
                cells.append(standIn(text.substring(i, end))).append(RIGHT_HALF);
            } else if (width == 1) {
                boolean simple = end == i + 1 && c != 0xfffd;
                cells.append(simple ? (char) c : standIn(text.substring(i, end)));
            }
            i = end;
        }
        return cells.toString();
    }

    /** What is painted for a cell. */
    String original(char cell) {
        return isStandIn(cell) ? originals.get(cell - RIGHT_HALF) : String.valueOf(cell);
    }

    static boolean isStandIn(char cell) {
        return cell >= RIGHT_HALF && cell <= LAST;
    }

    private static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Width.of(text.codePointAt(end)) == 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private char standIn(String grapheme) {
        Character known = standIns.get(grapheme);
        if (known == null) {
            if (originals.size() > LAST - RIGHT_HALF) {
                return '?';
            }
            known = (char) (RIGHT_HALF + originals.size());
            originals.add(withoutVariation(grapheme));
            standIns.put(grapheme, known);
        }
        return known;
    }

    /** Without the selectors that make some terminals, and not others, draw a symbol two columns wide. */
    private static String withoutVariation(String grapheme) {
        return grapheme.replaceAll("[\\uFE00-\\uFE0F]", "");
    }
}
