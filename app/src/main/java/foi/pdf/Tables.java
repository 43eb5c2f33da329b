package foi.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes tables readable by ear, and makes those that would run off the paper fit on it. */
final class Tables {

    private static final int CHARACTERS_ACROSS = 80;
    private static final int SHORT = 24;

    private Tables() {}

    static void fit(Document page) {
        Elements.named(page.getDocumentElement(), "table").forEach(Tables::fit);
    }

    private static void fit(Element table) {
        for (Element head : Elements.named(table, "th")) {
            if (head.getAttribute("scope").isEmpty()) {
                head.setAttribute("scope", "col");
            }
        }
        List<List<Element>> rows =
                Elements.named(table, "tr").stream().map(Elements::children).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 6) {
            Elements.addClass(table, "many");
        }
        if (columns > 8 || sum(longestWords(rows, columns)) > CHARACTERS_ACROSS) {
            Elements.addClass(table, "fixed");
        } else {
            keepShortColumnsOnOneLine(rows, columns);
        }
        lastRowNotAlone(table);
    }

    private static void keepShortColumnsOnOneLine(List<List<Element>> rows, int columns) {
        int[] least = longestWords(rows, columns);
        for (int i = 0; i < columns; i++) {
            int column = i;
            List<Element> cells = rows.stream()
                    .filter(row -> row.size() > column)
                    .map(row -> row.get(column))
                    .toList();
            int longest = cells.stream()
                    .mapToInt(cell -> Elements.text(cell).length())
                    .max()
                    .orElse(0);
            int before = least[column];
            least[column] = longest + 2;
            if (longest <= SHORT && sum(least) <= CHARACTERS_ACROSS - SHORT) {
                cells.forEach(cell -> Elements.addStyle(cell, "white-space:nowrap"));
            } else {
                least[column] = before;
            }
        }
    }

    private static void lastRowNotAlone(Element table) {
        List<Element> bodies = Elements.named(table, "tbody");
        List<Element> rows = bodies.isEmpty() ? List.of() : Elements.children(bodies.get(bodies.size() - 1));
        if (rows.size() > 2) {
            Elements.addStyle(rows.get(rows.size() - 1), "page-break-before:avoid");
        }
    }

    /** How many characters each column needs at least, so that its longest word stays whole. */
    private static int[] longestWords(List<List<Element>> rows, int columns) {
        int[] longest = new int[columns];
        for (List<Element> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                longest[i] = Math.max(longest[i], 2 + longestWord(row.get(i).getTextContent()));
            }
        }
        return longest;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[\\s/-]+")).mapToInt(String::length).max().orElse(0);
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
