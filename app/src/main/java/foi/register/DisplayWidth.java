package foi.register;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a text takes: two for an ideograph or an emoji, none for a combining mark. */
final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean halfwidth = c >= 0xFF61 && c <= 0xFFDC;
        boolean fullwidth =
                (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x3000 && c <= 0x303F);
        boolean emoji = c >= 0x1F300 && c <= 0x1FAFF;
        return !halfwidth && (fullwidth || emoji || WIDE.contains(UnicodeScript.of(c))) ? 2 : 1;
    }
}
