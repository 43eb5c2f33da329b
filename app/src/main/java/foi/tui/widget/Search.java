package foi.tui.widget;

import java.util.Optional;

/** Looks for words in a text, in capitals or not. */
final class Search {

    private Search() {}

    /** The next place after the caret where {@code wanted} stands, from the beginning again after the end. */
    static Optional<Spot> next(Written text, String wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int lines = text.lines().size();
        for (int step = 0; step <= lines; step++) {
            int number = (text.caret().line() + step) % lines;
            String line = text.lines().get(number);
            int found =
                    in(line, wanted, step == 0 ? Glyphs.next(line, text.caret().at()) : 0);
            if (found >= 0) {
                return Optional.of(new Spot(number, Glyphs.snap(line, found)));
            }
        }
        return Optional.empty();
    }

    private static int in(String line, String wanted, int from) {
        for (int i = from; i + wanted.length() <= line.length(); i++) {
            if (line.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }
}
