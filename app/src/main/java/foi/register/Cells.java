package foi.register;

import java.util.ArrayList;
import java.util.List;

/** Reads pasted cells: tabs between them, a line each row, quotation marks around a cell that holds either. */
final class Cells {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private Cells(String text) {
        this.text = text;
    }

    /** The rows that hold words, all of one length; columns without words at either side are left out. */
    static List<List<String>> in(String pasted) {
        Cells cells = new Cells(Pasted.tidy(pasted));
        cells.read();
        return filled(cells.rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList());
    }

    private void read() {
        while (at < text.length()) {
            int end = quoted();
            String cell = end > at ? text.substring(at + 1, end).replace("\"\"", "\"") : "";
            if (end == at) {
                end = plain();
                cell = text.substring(at, end);
            } else {
                end++;
            }
            row.add(Text.line(cell));
            boolean rowEnds = end >= text.length() || text.charAt(end) == '\n';
            at = end + 1;
            if (rowEnds) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        rows.add(row);
    }

    /** Where the quoted cell that begins here ends, if it holds what needs quoting; otherwise here. */
    private int quoted() {
        if (text.charAt(at) != '"') {
            return at;
        }
        boolean needed = false;
        int i = at + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            needed |= c == '\t' || c == '\n';
            if (c == '"' && (next == '\t' || next == '\n')) {
                return needed ? i : at;
            }
            if (c == '"' && next != '"') {
                return at;
            }
            i += c == '"' ? 2 : 1;
        }
        return at;
    }

    private int plain() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static List<List<String>> filled(List<List<String>> rows) {
        int to = rows.stream().mapToInt(Cells::end).max().orElse(0);
        int from = rows.stream().mapToInt(Cells::start).min().orElse(0);
        List<List<String>> filled = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = from; i < to; i++) {
                cells.add(i < row.size() ? row.get(i) : "");
            }
            filled.add(List.copyOf(cells));
        }
        return filled;
    }

    private static int start(List<String> row) {
        int start = 0;
        while (row.get(start).isEmpty()) {
            start++;
        }
        return start;
    }

    private static int end(List<String> row) {
        int end = row.size();
        while (row.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }
}
