package foi.letters;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width, between words, and within a word only where it alone is too long. */
final class Wrap {

    private Wrap() {}

    /** The lines of {@code text}; a line break in it stays one. */
    static List<String> lines(String text, int width) {
        int columns = Math.max(1, width);
        List<String> lines = new ArrayList<>();
        for (String given : text.strip().split("\n", -1)) {
            wrap(given.strip(), columns, lines);
        }
        return lines;
    }

    /** The lines of {@code text} with their own spaces, cut where they are too long. */
    static List<String> cut(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String given : text.stripTrailing().replace("\t", "    ").split("\n", -1)) {
            String rest = given;
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            lines.add(rest);
        }
        return lines;
    }

    private static void wrap(String given, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (String word : given.split(" ", -1)) {
            int length = length(word);
            if (column > 0 && column + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                column = 0;
            }
            if (column > 0) {
                line.append(' ');
                column++;
            }
            String rest = word;
            while (length(rest) > width - column && column == 0) {
                int cut = withinWord(rest, rest.offsetByCodePoints(0, width));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
            column += length(rest);
        }
        lines.add(line.toString());
    }

    /** Where to break a word that is too long: after a mark of an address in the second half of the line, if any. */
    private static int withinWord(String word, int furthest) {
        for (int i = furthest; i > furthest / 2; i--) {
            if ("/-_.?&=#@".indexOf(word.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return furthest;
    }

    /** The number of characters, each of which takes one column. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
