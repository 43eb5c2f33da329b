package foi.cli;

import foi.register.Text;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Sets words within the width of a terminal. */
final class Columns {

    /** The width that is always there. */
    static final int WIDTH = 79;

    private static final List<int[]> WIDE = List.of(
            new int[] {0x1100, 0x115F},
            new int[] {0x2E80, 0xA4CF},
            new int[] {0xAC00, 0xD7A3},
            new int[] {0xF900, 0xFAFF},
            new int[] {0xFE30, 0xFE6F},
            new int[] {0xFF00, 0xFF60},
            new int[] {0xFFE0, 0xFFE6},
            new int[] {0x1F300, 0x1FAFF},
            new int[] {0x20000, 0x3FFFD});

    private Columns() {}

    /** Prints words after {@code lead}, their further lines below the first. */
    static void wrapped(String lead, String words, PrintStream to) {
        lines(lead, words, WIDTH).forEach(to::println);
    }

    /** Prints a text of several lines, each wrapped but the rows of tables; {@code lead} stands before the first, blanks before the others. */
    static void block(String lead, String text, PrintStream to) {
        String before = lead;
        for (String line : text.lines().toList()) {
            if (line.startsWith("|")) {
                to.println(before + line);
            } else {
                wrapped(before, line, to);
            }
            before = " ".repeat(width(lead));
        }
    }

    /** Prints a sentence: wrapped where a person reads it, on one line for scripts. */
    static void sentence(String words, Terminal terminal) {
        if (terminal.interactive()) {
            block("", words, terminal.err());
        } else {
            terminal.err().println(words);
        }
    }

    /** The words in lines of {@code width} columns; a word that is longer stands alone. */
    static List<String> lines(String words, int width) {
        return lines("", words, width);
    }

    private static List<String> lines(String lead, String words, int width) {
        List<String> lines = new ArrayList<>();
        String blanks = " ".repeat(width(lead));
        StringBuilder line = new StringBuilder(lead);
        int used = width(lead);
        boolean begun = false;
        for (String word : words.replace("\t", "    ").split(" ", -1)) {
            int wide = width(word);
            if (begun && used + 1 + wide > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(blanks);
                used = blanks.length();
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            used += wide + (begun ? 1 : 0);
            begun = true;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The words in exactly {@code width} columns, cut with an ellipsis or filled with blanks. */
    static String fitted(String words, int width) {
        String line = Text.line(words.length() > 40 * width ? words.substring(0, 40 * width) : words);
        if (width(line) > width) {
            int end = 0;
            int used = 1;
            while (used + width(line.codePointAt(end)) <= width) {
                used += width(line.codePointAt(end));
                end = line.offsetByCodePoints(end, 1);
            }
            line = line.substring(0, end).stripTrailing() + "…";
        }
        return line + " ".repeat(Math.max(0, width - width(line)));
    }

    /** How many columns a terminal gives the words. */
    static int width(String words) {
        int columns = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            columns += width(words.codePointAt(at));
        }
        return columns;
    }

    private static int width(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** East Asian letters and pictures take two columns. */
    private static boolean isWide(int c) {
        return WIDE.stream().anyMatch(range -> c >= range[0] && c <= range[1]);
    }
}
