package foi.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Pads the cells of a table in Markdown, so that its columns stand below one another. */
final class TableLayout {

    private static final Pattern RULE = Pattern.compile("\\h*\\|?\\h*:?-+:?\\h*(?:\\|\\h*:?-+:?\\h*)*+\\|?\\h*");
    private static final int NARROWEST = 3;

    /** A padded row that is longer would be broken in an editor of 80 columns, and read worse than one not padded. */
    private static final int LONGEST = 78;

    private TableLayout() {}

    static String aligned(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2
                || !lines.get(0).contains("|")
                || !lines.get(1).contains("|")
                || !RULE.matcher(lines.get(1)).matches()) {
            return text;
        }
        List<List<String>> rows = new ArrayList<>();
        lines.stream().takeWhile(line -> line.contains("|")).forEach(line -> rows.add(cells(line)));
        int[] widths = widths(rows);
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder("|");
            for (int c = 0; c < Math.max(rows.get(0).size(), rows.get(r).size()); c++) {
                String cell = c < rows.get(r).size() ? rows.get(r).get(c) : "";
                String rule = c < rows.get(1).size() ? rows.get(1).get(c) : "---";
                line.append(' ')
                        .append(r == 1 ? rule(rule, widths[c]) : padded(cell, widths[c], rule))
                        .append(" |");
            }
            table.append(line).append('\n');
        }
        lines.stream().skip(rows.size()).forEach(line -> table.append(line).append('\n'));
        return text.endsWith("\n") ? table.toString() : table.substring(0, table.length() - 1);
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                int width = r == 1 ? NARROWEST : DisplayWidth.of(rows.get(r).get(c));
                widths[c] = Math.max(widths[c], Math.max(NARROWEST, width));
            }
        }
        boolean tooLong = Arrays.stream(widths).map(width -> width + 3).sum() + 1 > LONGEST;
        return tooLong ? Arrays.stream(widths).map(width -> NARROWEST).toArray() : widths;
    }

    private static String padded(String cell, int width, String rule) {
        int room = Math.max(0, width - DisplayWidth.of(cell));
        boolean right = rule.endsWith(":");
        int before = !right ? 0 : rule.startsWith(":") ? room / 2 : room;
        return " ".repeat(before) + cell + " ".repeat(room - before);
    }

    private static String rule(String rule, int width) {
        String left = rule.startsWith(":") ? ":" : "-";
        String right = rule.endsWith(":") ? ":" : "-";
        return left + "-".repeat(width - 2) + right;
    }

    /** The cells of a line; an escaped bar is part of its cell. */
    static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean escaped = false;
        for (char c : row.substring(row.startsWith("|") ? 1 : 0).toCharArray()) {
            if (c == '|' && !escaped) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
            escaped = c == '\\';
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
