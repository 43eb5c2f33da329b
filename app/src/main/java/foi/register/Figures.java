package foi.register;

import java.util.List;
import java.util.regex.Pattern;

/** Tells figures by their looks; what they amount to is nobody's business here. */
final class Figures {

    private static final String NUMBER = "-?[£$€]?-?\\d[\\d,.\\h]*+(?:%|p|k|m|bn|million|billion|hours?|days?|weeks?)?";
    private static final String ABOUT =
            "(?i:[<>≤≥~±+−–-]\\h?|(?:less|fewer|more|under|over|about|approx\\.?|circa|c\\.)(?: than)?\\h)";
    private static final Pattern FIGURE = Pattern.compile(
            "\\(?" + ABOUT + "?" + NUMBER + "(?:\\h?[-–]\\h?" + NUMBER + ")?\\)?(?:\\h?approx\\.?)?\\h?[*†‡#^]*");

    /** What stands in a column of figures where there is none. */
    private static final Pattern NONE = Pattern.compile("(?i)[-–—*†.:#~]{0,3}|n/?a|nil|none|zero|not held|withheld");

    private Figures() {}

    static boolean isOne(String cell) {
        return cell.length() <= 60 && FIGURE.matcher(cell).matches();
    }

    /** Whether there are figures, and nothing but figures and marks that stand for one. */
    static boolean areAll(List<String> cells) {
        return cells.stream().anyMatch(Figures::isOne)
                && cells.stream()
                        .allMatch(cell -> isOne(cell) || NONE.matcher(cell).matches());
    }
}
