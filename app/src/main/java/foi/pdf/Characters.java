package foi.pdf;

import java.text.Normalizer;

/** What may stand on paper: characters that XML cannot hold, or that would disturb the line unseen, are taken out. */
final class Characters {

    private Characters() {}

    /** {@code text} without what is never printed, accents joined to their letters. */
    static String printed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> !unseen(point)).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Whether {@code point} is left out on paper and nobody misses it. */
    static boolean unseen(int point) {
        return control(point)
                || between(point, 0x200B, 0x200F)
                || between(point, 0x202A, 0x202E)
                || between(point, 0x2060, 0x2069)
                || between(point, 0xFE00, 0xFE0F)
                || between(point, 0xD800, 0xDFFF)
                || between(point, 0xE0000, 0xE0FFF)
                || between(point, 0xFDD0, 0xFDEF)
                || (point & 0xFFFE) == 0xFFFE
                || point == 0xFEFF
                || point == 0xAD;
    }

    private static boolean control(int point) {
        return Character.getType(point) == Character.CONTROL && point != '\t' && point != '\n';
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
