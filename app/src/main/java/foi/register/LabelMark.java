package foi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What looks like the label of a question at the beginning of a line; whether it is one, its neighbours tell.
 *
 * @param label as it was typed
 * @param family what labels of one numbering share: a leading word, figures or letters, brackets
 * @param steps where it stands in its numbering; none for a bullet
 * @param last where it ends, for a label of several: 6 in {@code 4-6.}
 * @param firm whether it looks like a label even when it stands alone
 * @param end where the words after it begin in the line
 */
record LabelMark(String label, String family, Steps steps, Steps last, boolean firm, int end) {

    /** How far it is read on to tell a label from a date or a sum. */
    private static final int LOOK_AHEAD = 40;

    /** The label with which {@code line} seems to begin, white space before it aside. */
    static Optional<LabelMark> at(String line) {
        int from = 0;
        while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        return at(line, from);
    }

    /** The label that seems to stand at {@code from}. */
    static Optional<LabelMark> at(String line, int from) {
        return figured(line, from)
                .or(() -> bracketed(line, from))
                .or(() -> lettered(line, from))
                .or(() -> bullet(line, from));
    }

    boolean isBullet() {
        return steps.size() == 0;
    }

    boolean isFigure() {
        return !isBullet() && Character.isDigit(steps.names().get(0).charAt(0));
    }

    /** This mark as one of another family. */
    LabelMark in(String otherFamily) {
        return new LabelMark(label, otherFamily, steps, last, firm, end);
    }

    private static Optional<LabelMark> figured(String line, int from) {
        Matcher m = LabelForms.FIGURED.matcher(line).region(from, line.length()).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String word = m.group("word") == null
                ? ""
                : m.group("word").replaceAll("[.\\h]", "").toLowerCase(Locale.ROOT);
        String close = m.group("close").strip();
        boolean dashed = close.matches("[-–]");
        boolean bare = close.isEmpty() && !m.group("below").endsWith(")");
        if (!goesOn(line, m.end(), !bare || !close.isEmpty())) {
            return Optional.empty();
        }
        Steps steps = steps(m.group("figures") + " " + m.group("below"));
        boolean asks = word.startsWith("q");
        String rest = line.substring(m.end(), Math.min(line.length(), m.end() + LOOK_AHEAD))
                .strip();
        boolean dated = LabelForms.MONTH.matcher(rest).matches();
        boolean counts = bare && (dated || LabelForms.COUNTED.matcher(rest).matches());
        if (counts || (word.equals("s") && steps.size() < 2)) {
            return Optional.empty();
        }
        String family = word.isEmpty() ? (bare || dashed ? "1" + close : "1" + closing(close, m.group("below"))) : word;
        Steps last = m.group("to") == null ? steps : steps(m.group("to"));
        String label = line.substring(from, dashed ? m.start("close") : m.end()).strip();
        return Optional.of(new LabelMark(label, family, steps, last, !dated && (asks || !(bare || dashed)), m.end()));
    }

    private static String closing(String close, String below) {
        return close.startsWith(")") || (close.isEmpty() && below.endsWith(")"))
                ? ")"
                : close.startsWith(".") ? "." : ":";
    }

    private static Optional<LabelMark> bracketed(String line, int from) {
        Matcher m = LabelForms.BRACKETED.matcher(line).region(from, line.length());
        if (!m.lookingAt() || !goesOn(line, m.end(), true)) {
            return Optional.empty();
        }
        Steps steps = steps(m.group("name"));
        return Optional.of(new LabelMark(m.group(), "(" + kind(steps) + ")", steps, steps, true, m.end()));
    }

    private static Optional<LabelMark> lettered(String line, int from) {
        Matcher m = LabelForms.LETTERED.matcher(line).region(from, line.length());
        if (!m.lookingAt() || !goesOn(line, m.end(), m.group("close").startsWith(")"))) {
            return Optional.empty();
        }
        Steps steps = steps(m.group("name"));
        String family = kind(steps) + m.group("close").charAt(0);
        return Optional.of(new LabelMark(m.group(), family, steps, steps, true, m.end()));
    }

    private static Optional<LabelMark> bullet(String line, int from) {
        Matcher m = LabelForms.BULLET.matcher(line).region(from, line.length()).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String mark = m.group().strip();
        Steps none = new Steps(List.of());
        return Optional.of(new LabelMark(mark, mark, none, none, true, m.end()));
    }

    private static String kind(Steps steps) {
        char first = steps.names().get(0).charAt(0);
        return Character.isDigit(first) ? "1" : Character.isUpperCase(first) ? "A" : "a";
    }

    /** Whether words may begin at {@code place}: after white space, or at once where a bracket or stop went before. */
    private static boolean goesOn(String line, int place, boolean closed) {
        return place == line.length()
                || Character.isWhitespace(line.charAt(place))
                || (closed && (Character.isLetter(line.charAt(place)) || "“\"‘'£".indexOf(line.charAt(place)) >= 0));
    }

    private static Steps steps(String text) {
        List<String> names = new ArrayList<>();
        Matcher m = LabelForms.NAME.matcher(text);
        while (m.find()) {
            names.add(m.group().replaceFirst("^0+(?=\\d)", ""));
        }
        return new Steps(names);
    }
}
