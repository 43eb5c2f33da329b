package foi.tui.widget;

import foi.tui.face.Width;

/**
 * The piece of a field that is seen, moved on by half its width at a time.
 *
 * @param shown in exactly the columns there are
 * @param cursor the column of the caret in it, from 0
 */
record Window(String shown, int cursor) {

    static Window on(Field field, int columns) {
        String text = field.text();
        int before = Width.of(text.substring(0, field.caret()));
        int last = Math.max(0, field.caret() == text.length() ? columns - 1 : columns - 2);
        if (columns < 1) {
            return new Window("", 0);
        }
        if (before <= last) {
            return new Window(Width.fit(text, columns), before);
        }
        int half = Math.max(1, columns / 2);
        int from = (before - last + half - 1) / half * half;
        return columns < 4 ? narrow(text, before, columns) : from(text, from, before, columns);
    }

    /** An ellipsis takes the first cell; a wide letter that is cut in half leaves a gap. */
    private static Window from(String text, int from, int before, int columns) {
        int at = 0;
        int column = 0;
        while (column < from + 1) {
            int next = Glyphs.next(text, at);
            column += Width.of(text.substring(at, next));
            at = next;
        }
        String shown = "…" + " ".repeat(column - from - 1) + text.substring(at);
        return new Window(Width.fit(shown, columns), before - from);
    }

    private static Window narrow(String text, int before, int columns) {
        int at = 0;
        int column = 0;
        while (column < before - columns + 1) {
            int next = Glyphs.next(text, at);
            column += Width.of(text.substring(at, next));
            at = next;
        }
        String shown = Width.cut(text.substring(at), columns);
        return new Window(shown + " ".repeat(columns - Width.of(shown)), before - column);
    }
}
