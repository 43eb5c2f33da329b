package foi.register;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text from outside, made fit to be shown.
 *
 * <p>Whatever a requester sends is stored as it came. Before it reaches a screen or a page it loses what would
 * steer the terminal, turn the direction of writing, or stand for nothing: control characters but line breaks
 * and tabs, marks of direction, zero-width characters, selectors of variants, private and unassigned code points.
 */
public final class Text {

    /** Every line break of Unicode, the one that word processors paste (vertical tab) among them. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** Joins nothing that can be seen, and counts as a letter; so do the selectors of variants. */
    private static final int JOINER = 0x034F;

    private Text() {}

    /** The text as it can be shown on paper or screen: over several lines, composed (NFC). */
    public static String shown(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        lines.codePoints().filter(Text::showable).forEach(clean::appendCodePoint);
        return composed(clean) ? clean.toString() : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Whether there is nothing to compose: the tables for that are large, and most letters never want them. */
    private static boolean composed(CharSequence text) {
        return text.chars().allMatch(c -> c < 0x300 || (c >= 0x2010 && c <= 0x2027) || c == '€' || c == '™');
    }

    /** The text on one line, every run of white space made one space. */
    public static String line(String text) {
        return shown(text).replaceAll("\\s+", " ").strip();
    }

    /** The beginning of the text on one line, at most {@code length} characters, with an ellipsis where it goes on. */
    public static String excerpt(String text, int length) {
        String line = line(text.length() > 4 * length + 100 ? text.substring(0, 4 * length + 100) : text);
        return line.codePointCount(0, line.length()) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }

    private static boolean showable(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        if (c == JOINER || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
