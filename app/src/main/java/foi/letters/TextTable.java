package foi.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table in plain text: columns side by side, a rule below the head, long cells wrapped. One with more columns than
 * the width holds is told row by row instead, each figure after the head of its column.
 */
final class TextTable {

    private static final String BETWEEN = "  ";
    private static final int NARROWEST = 6;

    private final List<List<String>> rows;
    private final int columns;
    private final int width;

    private final Set<Integer> right;

    private TextTable(List<List<String>> rows, Set<Integer> right, int width) {
        this.rows = rows;
        this.right = right;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
        this.width = width;
    }

    /** The lines of a table; with {@code headed} its first row is its head, and {@code right} has figures in columns. */
    static List<String> of(List<List<String>> rows, boolean headed, Set<Integer> right, int width) {
        TextTable table = new TextTable(rows, right, width);
        int[] widths = table.widths();
        return Arrays.stream(widths).sum() > table.room() ? table.told(headed) : table.drawn(headed, widths);
    }

    /** Rows of several lines are set apart by an empty one. */
    private List<String> drawn(boolean headed, int[] widths) {
        List<List<String>> drawn = rows.stream().map(row -> row(row, widths)).toList();
        boolean apart = drawn.stream().skip(headed ? 1 : 0).anyMatch(row -> row.size() > 1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (apart && i > (headed ? 1 : 0)) {
                lines.add("");
            }
            lines.addAll(drawn.get(i));
            if (i == 0 && headed) {
                lines.add(String.join(
                        BETWEEN, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
            }
        }
        return lines;
    }

    private List<String> told(boolean headed) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : headed ? rows.subList(1, rows.size()) : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                String head = headed && i < rows.get(0).size() ? rows.get(0).get(i) + ": " : "";
                lines.addAll(Wrap.lines((head + row.get(i)).replace('\n', ' '), width));
            }
        }
        return lines;
    }

    private int room() {
        return width - BETWEEN.length() * (columns - 1);
    }

    /** As wide as their longest line, the widest narrowed as far as the width asks and their words allow. */
    private int[] widths() {
        int[] widths = IntStream.range(0, columns).map(this::longestLine).toArray();
        while (Arrays.stream(widths).sum() > room()) {
            int widest = IntStream.range(0, columns)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                return widths;
            }
            int second = IntStream.range(0, columns)
                    .filter(i -> i != widest)
                    .map(i -> widths[i])
                    .max()
                    .orElse(0);
            int needed = widths[widest] - (Arrays.stream(widths).sum() - room());
            widths[widest] = Math.max(NARROWEST, Math.max(second - 1, needed));
        }
        return widths;
    }

    private int longestLine(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> row.get(column).lines())
                .mapToInt(Wrap::length)
                .max()
                .orElse(1);
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(Wrap.lines(i < cells.size() ? cells.get(i) : "", widths[i]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int h = 0; h < height; h++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = h < columns.get(i).size() ? columns.get(i).get(h) : "";
                String room = " ".repeat(Math.max(0, widths[i] - Wrap.length(cell)));
                line.append(right.contains(i) ? room + cell : cell + room).append(BETWEEN);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
