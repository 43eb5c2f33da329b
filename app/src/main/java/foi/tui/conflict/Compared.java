package foi.tui.conflict;

/**
 * A line of one of two texts, or of both.
 *
 * @param side whose it is
 * @param text the line
 * @param from the index at which it begins to differ from its counterpart
 * @param to the index after the last character that differs
 */
record Compared(Side side, String text, int from, int to) {

    /** A line that both have. */
    static Compared same(String text) {
        return new Compared(Side.BOTH, text, 0, 0);
    }

    /** A line that only one of them has. */
    static Compared whole(Side side, String text) {
        return new Compared(side, text, 0, text.length());
    }

    /** A line that differs from {@code other} in some of its words. */
    static Compared against(Side side, String text, String other) {
        int least = Math.min(text.length(), other.length());
        int from = 0;
        while (from < least && text.charAt(from) == other.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < least - from
                && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return new Compared(side, text, wordStart(text, from), wordEnd(text, text.length() - tail));
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
