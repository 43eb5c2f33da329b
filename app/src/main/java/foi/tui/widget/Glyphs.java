package foi.tui.widget;

import foi.tui.face.Width;
import java.text.Normalizer;

/** The steps of a caret: a letter with all that combines with it is one. */
final class Glyphs {

    private Glyphs() {}

    /** Two texts made one, and where they meet. */
    record Joined(String text, int seam) {}

    /** The boundary after the one at {@code at}; the end from the end. */
    static int next(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int i = at + Character.charCount(text.codePointAt(at));
        while (i < text.length() && text.charAt(i) >= 0x300) {
            int c = text.codePointAt(i);
            if (Width.of(c) > 0) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** The boundary before the one at {@code at}; the beginning from the beginning. */
    static int previous(String text, int at) {
        int i = at;
        while (i > 0) {
            int c = text.codePointBefore(i);
            i -= Character.charCount(c);
            if (Width.of(c) > 0) {
                break;
            }
        }
        return i;
    }

    /** The boundary at {@code at} or the first after it. */
    static int snap(String text, int at) {
        if (at <= 0) {
            return 0;
        }
        return at >= text.length() ? text.length() : next(text, previous(text, at));
    }

    /** Where the word before {@code at} begins. */
    static int wordBefore(String text, int at) {
        int i = at;
        while (i > 0 && space(text.codePointBefore(i))) {
            i--;
        }
        while (i > 0 && !space(text.codePointBefore(i))) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        return snap(text, i);
    }

    /** Where the word after the one at {@code at} begins. */
    static int wordAfter(String text, int at) {
        int i = at;
        while (i < text.length() && !space(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        while (i < text.length() && space(text.codePointAt(i))) {
            i++;
        }
        return snap(text, i);
    }

    /** One text after the other; an accent that begins the second joins the last letter of the first. */
    static Joined join(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || right.charAt(0) < 0x300) {
            return new Joined(left + right, left.length());
        }
        int from = previous(left, left.length());
        int to = next(right, 0);
        String middle = Normalizer.normalize(left.substring(from) + right.substring(0, to), Normalizer.Form.NFC);
        String text = left.substring(0, from) + middle + right.substring(to);
        return new Joined(text, snap(text, Math.min(left.length(), from + middle.length())));
    }

    private static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
