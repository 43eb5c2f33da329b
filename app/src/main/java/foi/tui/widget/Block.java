package foi.tui.widget;

/**
 * The lines round a caret up to the nearest empty ones.
 *
 * @param from the index of the first
 * @param to the index after the last; {@code from} when the caret's line is empty
 */
record Block(int from, int to) {

    static Block round(Written text) {
        int from = text.caret().line();
        int to = from;
        while (to < text.lines().size() && !text.lines().get(to).isBlank()) {
            to++;
        }
        while (to > from && from > 0 && !text.lines().get(from - 1).isBlank()) {
            from--;
        }
        return new Block(from, to);
    }
}
