package foi.cli;

/** Folds the lines of a calendar: no line is longer than 75 octets of UTF-8, its end aside (RFC 5545, 3.1). */
final class Folding {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** The lines, folded between letters and never within one. */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / MOST);
        int used = 0;
        for (int at = 0; at < lines.length(); ) {
            int letter = lines.codePointAt(at);
            boolean end = letter == '\r' || letter == '\n';
            if (!end && used + octets(letter) > MOST) {
                folded.append(END).append(' ');
                used = 1;
            }
            folded.appendCodePoint(letter);
            used = end ? 0 : used + octets(letter);
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
