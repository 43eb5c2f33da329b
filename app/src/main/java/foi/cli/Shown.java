package foi.cli;

import foi.register.Text;
import java.util.List;

/** A command as it would be typed. */
final class Shown {

    private static final int LONG = 400;

    private Shown() {}

    /** The command, over as many lines as it takes in the form that a shell reads. */
    static String command(List<String> words, String input) {
        StringBuilder shown = new StringBuilder("$ foi");
        int used = shown.length();
        for (String word : words) {
            String quoted = quoted(word);
            if (used + 1 + Columns.width(quoted) > Columns.WIDTH - 2 && used > 6) {
                shown.append(" \\\n     ");
                used = 5;
            }
            shown.append(' ').append(quoted);
            used += 1 + Columns.width(quoted);
        }
        if (!input.isEmpty()) {
            String given = input.length() > LONG ? input.substring(0, LONG) + "…" : input;
            shown.append(" <<'.'\n").append(Text.shown(given).stripTrailing()).append("\n.");
        }
        return shown.toString();
    }

    /** The word in quotation marks where a shell would want them. */
    static String quoted(String word) {
        return word.matches("[\\w./=:@,+-]+") ? word : '"' + word.replaceAll("([\"\\\\$`])", "\\\\$1") + '"';
    }
}
