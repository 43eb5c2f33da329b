package foi.register;

import foi.register.Numbering.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what may be labels: at the beginning of each line, and after words within it. */
final class LabelSearch {

    /** Where a label may stand within a line, told cheaply. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=\\s)(?=\\(?(?:[Qq]\\.?)?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{2,6})(?:[a-zA-Z]|\\h?[-–&]\\h?\\d{1,3})?[).:]+\\s+\\S)");

    private LabelSearch() {}

    /** All candidates in the order of the text. */
    static List<Place> in(List<String> lines) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int from = indent(line);
            Optional<LabelMark> mark = LabelMark.at(line);
            int line0 = i;
            mark.ifPresent(m -> found.add(new Place(m, line0, from, false)));
            within(line, i, mark.map(LabelMark::end).orElse(from), found);
        }
        return found;
    }

    private static void within(String line, int number, int from, List<Place> found) {
        Matcher m = WITHIN.matcher(line)
                .region(Math.min(from, line.length()), line.length())
                .useTransparentBounds(true);
        int open = 0;
        int read = from;
        while (m.find()) {
            for (; read < m.start(); read++) {
                open = Math.max(0, open + (line.charAt(read) == '(' ? 1 : line.charAt(read) == ')' ? -1 : 0));
            }
            LabelMark mark = LabelMark.at(line, m.start()).orElse(null);
            if (mark == null || mark.isBullet() || !mark.firm()) {
                continue;
            }
            if (open == 0 && mayStand(line, m.start(), mark)) {
                found.add(new Place(mark, number, m.start(), true));
            }
            int end = m.start() + mark.label().length();
            read = Math.max(read, end);
        }
    }

    /** A first label comes after a colon or a sentence; a later one, where a stop closes it and a figure is in it, too. */
    private static boolean mayStand(String line, int at, LabelMark mark) {
        String before = line.substring(Math.max(0, at - 12), at).stripTrailing();
        boolean paused = before.isEmpty() || ".?!:;,)”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean pausedFirst = paused && !before.endsWith(",") && !before.endsWith(")");
        if (mark.steps().isFirst()) {
            return pausedFirst;
        }
        return paused || !mark.isFigure() || !mark.label().endsWith(".");
    }

    private static int indent(String line) {
        int from = 0;
        while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        return from;
    }
}
