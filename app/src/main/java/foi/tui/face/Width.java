package foi.tui.face;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes: none for what combines with the letter before it, two for East Asian wide ones and emoji. */
public final class Width {

    /** The wide ones, from first to last: Unicode's East Asian Width W and F, in blocks, and the pictures. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3040, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Width() {}

    /** The columns that {@code text} takes. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** The columns that one code point takes: 0, 1 or 2. */
    public static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(c) ? 2 : 1;
        };
    }

    private static boolean wide(int c) {
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of {@code text} that takes at most {@code columns}. */
    public static String cut(String text, int columns) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            width += of(c);
            if (width > columns) {
                break;
            }
            i += Character.charCount(c);
        }
        return text.substring(0, i);
    }

    /** {@code text} in exactly {@code columns}: cut with an ellipsis, or filled with spaces. */
    public static String fit(String text, int columns) {
        int width = of(text);
        if (width <= columns) {
            return text + " ".repeat(columns - width);
        }
        String cut = columns < 1 ? "" : cut(text, columns - 1) + "…";
        return cut + " ".repeat(columns - of(cut));
    }

    /** {@code text} in lines of at most {@code columns}, broken between words where that is possible. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph;
            while (of(rest) > columns) {
                String head = cut(rest, Math.max(1, columns));
                if (head.isEmpty()) {
                    head = rest.substring(0, rest.offsetByCodePoints(0, 1));
                }
                int space = rest.length() > head.length() && rest.charAt(head.length()) == ' '
                        ? head.length()
                        : head.lastIndexOf(' ');
                String line = space > 0 ? rest.substring(0, space) : head;
                lines.add(line.stripTrailing());
                rest = rest.substring(line.length()).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
