package foi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables in Markdown from what officers paste: cells of a spreadsheet, or lines such as {@code 2019 = 312}.
 *
 * <p>Figures are text and stay as they are. A column of figures stands at the right, one of years that names the rows
 * does not. Tables come aligned, so that they read as tables in an editor.
 */
public final class MarkdownTables {

    private static final Pattern YEAR =
            Pattern.compile("(?:FY ?)?(?:19|20)\\d\\d(?:\\h?[/–-]\\h?(?:(?:19|20)?\\d\\d))?");

    private MarkdownTables() {}

    /**
     * Rows with tabs between their cells, as spreadsheets and word processors paste them, as a table whose head is the
     * first row. A quoted cell may hold line breaks and tabs, which become spaces; rows that are too short are filled.
     *
     * @return empty when it is no table: fewer than two rows, or than two columns, or a list whose first column is labels
     */
    public static Optional<String> fromCells(String pasted) {
        List<List<String>> rows = Cells.in(pasted);
        boolean several = rows.size() > 1 && rows.get(0).size() > 1;
        long full = rows.stream().filter(MarkdownTables::isRow).count();
        boolean table = several && full > 0 && (full > 1 || rows.size() == 2) && 2 * full >= rows.size();
        return table && !isList(rows) ? Optional.of(table(rows)) : Optional.empty();
    }

    /**
     * Lines of a name and a figure as a table of two columns, headed Year or Item, and Figure.
     *
     * @return empty when they are no such lines: fewer than two, or not all with one and the same sign between
     */
    public static Optional<String> fromPairs(String pasted) {
        return Pairs.in(pasted).map(pairs -> {
            boolean years = pairs.stream().allMatch(pair -> isYear(pair.get(0)));
            return headed(pairs, years ? "Year" : "Item", "Figure");
        });
    }

    /** The same under headings of the officer's; a blank one is filled, because a head without words says nothing. */
    public static Optional<String> fromPairs(String pasted, String nameHeading, String figureHeading) {
        return Pairs.in(pasted)
                .map(pairs -> headed(
                        pairs,
                        nameHeading.isBlank() ? "Item" : nameHeading,
                        figureHeading.isBlank() ? "Figure" : figureHeading));
    }

    /** The table at the beginning of the text with its cells padded to columns; any other text as it is. */
    public static String align(String table) {
        return TableLayout.aligned(table);
    }

    private static String headed(List<List<String>> pairs, String name, String figure) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Text.line(name), Text.line(figure)));
        rows.addAll(pairs);
        return table(rows);
    }

    private static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            row(table, rows.get(i).stream().map(MarkdownTables::escaped).toList());
            if (i == 0) {
                row(
                        table,
                        IntStream.range(0, rows.get(0).size())
                                .mapToObj(column -> isRight(rows, column) ? "---:" : "---")
                                .toList());
            }
        }
        return align(table.toString());
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|");
    }

    private static boolean isRight(List<List<String>> rows, int column) {
        List<String> body = rows.stream().skip(1).map(row -> row.get(column)).toList();
        boolean names = column == 0 && body.stream().allMatch(MarkdownTables::isYear);
        return !names && Figures.areAll(body);
    }

    private static boolean isYear(String cell) {
        return YEAR.matcher(cell).matches();
    }

    private static boolean isRow(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** Whether the first of two columns holds the labels or bullets of a list. */
    private static boolean isList(List<List<String>> rows) {
        return rows.get(0).size() == 2 && rows.stream().map(row -> row.get(0)).allMatch(MarkdownTables::isLabel);
    }

    private static boolean isLabel(String cell) {
        return LabelMark.at(cell + " x")
                        .filter(mark -> mark.firm() && mark.end() >= cell.length())
                        .isPresent()
                || cell.equals("o");
    }
}
