package foi.cli;

import foi.register.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV: RFC 4180, every line ended by CR LF. */
final class Csv {

    private Csv() {}

    static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof String words ? harmless(Text.line(words)) : value.toString();
        return text.matches("(?s).*[\",\r\n;].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Words that a spreadsheet would take for a formula stand after an apostrophe, which it does not show. */
    private static String harmless(String words) {
        return words.matches("[=+@-].*") ? "'" + words : words;
    }
}
