package foi.tui.tty;

import java.util.function.IntConsumer;

/** Joins bytes to code points as they come; what is no UTF-8 becomes U+FFFD, so that it is seen that something was lost. */
final class Utf8 {

    private static final int LOST = 0xfffd;

    private int code;
    private int missing;
    private int least;

    void add(int b, IntConsumer to) {
        if (missing > 0 && (b & 0xc0) == 0x80) {
            code = (code << 6) | (b & 0x3f);
            if (--missing == 0) {
                to.accept(code < least || !Character.isValidCodePoint(code) || isSurrogate(code) ? LOST : code);
            }
            return;
        }
        flush(to);
        if (b < 0x80) {
            to.accept(b);
        } else if (b >= 0xc2 && b < 0xf5) {
            missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
            code = b & (0x3f >> missing);
            least = missing == 1 ? 0x80 : missing == 2 ? 0x800 : 0x10000;
        } else {
            to.accept(LOST);
        }
    }

    /** Nothing more belongs to what has come. */
    void flush(IntConsumer to) {
        if (missing > 0) {
            missing = 0;
            to.accept(LOST);
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
