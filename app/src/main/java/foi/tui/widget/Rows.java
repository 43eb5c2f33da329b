package foi.tui.widget;

import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows in which a text is shown: its lines broken between words, or between letters where a word is too long. The
 * spaces at a break stay with the row before it. A tab goes to the next column that is a multiple of {@value #TAB}.
 *
 * @param lines the text
 * @param columns the width of a row; at least 1
 */
record Rows(Lines lines, int columns) {

    static final int TAB = 4;

    /** Where the row of {@code spot} begins. */
    Spot start(Spot spot) {
        String line = lines.get(spot.line());
        int start = 0;
        for (int end = end(line, 0); end <= spot.at() && end < line.length(); end = end(line, end)) {
            start = end;
        }
        return new Spot(spot.line(), start);
    }

    /** The last place on the row that begins at {@code row}. */
    Spot last(Spot row) {
        String line = lines.get(row.line());
        int end = end(line, row.at());
        return new Spot(row.line(), end < line.length() ? Math.max(row.at(), Glyphs.previous(line, end)) : end);
    }

    /** Where the row so many rows further down begins, or the last row. */
    Spot down(Spot row, int count) {
        Spot found = row;
        for (int i = 0; i < count; i++) {
            String line = lines.get(found.line());
            int end = end(line, found.at());
            if (end < line.length()) {
                found = new Spot(found.line(), end);
            } else if (found.line() + 1 < lines.size()) {
                found = new Spot(found.line() + 1, 0);
            } else {
                break;
            }
        }
        return found;
    }

    /** Where the row so many rows further up begins, or the first row. */
    Spot up(Spot row, int count) {
        int left = count;
        int number = row.line();
        List<Integer> starts = starts(lines.get(number), row.at());
        while (left >= starts.size() && number > 0) {
            left -= starts.size();
            number--;
            starts = starts(lines.get(number), Integer.MAX_VALUE);
        }
        return new Spot(number, starts.get(Math.max(0, starts.size() - 1 - left)));
    }

    /** The column of {@code spot} on the row that begins at {@code row}. */
    int column(Spot row, Spot spot) {
        String line = lines.get(row.line());
        int column = 0;
        for (int i = row.at(); i < spot.at(); ) {
            int c = line.codePointAt(i);
            column += width(c, column);
            i += Character.charCount(c);
        }
        return column;
    }

    /** The place at or before {@code column} on the row that begins at {@code row}. */
    Spot at(Spot row, int column) {
        String line = lines.get(row.line());
        int last = last(row).at();
        int reached = 0;
        int i = row.at();
        while (i < last && reached < column) {
            reached += width(line.codePointAt(i), reached);
            if (reached > column) {
                break;
            }
            i = Glyphs.next(line, i);
        }
        return new Spot(row.line(), i);
    }

    /** The row that begins at {@code row} as it is shown, with spaces for tabs. */
    String text(Spot row) {
        String line = lines.get(row.line());
        String text = line.substring(row.at(), end(line, row.at()));
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder wide = new StringBuilder();
        int column = 0;
        for (int c : text.codePoints().toArray()) {
            int width = width(c, column);
            column += width;
            wide.append(c == '\t' ? " ".repeat(width) : Character.toString(c));
        }
        return wide.toString();
    }

    private List<Integer> starts(String line, int upTo) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        do {
            starts.add(start);
            start = end(line, start);
        } while (start < line.length() && start <= upTo);
        return starts;
    }

    /** Where the row that begins at {@code start} ends. */
    private int end(String line, int start) {
        int column = 0;
        int gap = start;
        boolean open = false;
        for (int i = start; i < line.length(); ) {
            int c = line.codePointAt(i);
            int width = width(c, column);
            if (width > 0) {
                boolean space = c == ' ' || c == '\t';
                boolean wide = width == 2 && !space;
                gap = open || wide ? i : gap;
                if (column + width > columns && i > start && !space) {
                    return gap > start ? gap : i;
                }
                open = space || wide;
            }
            column += width;
            i += Character.charCount(c);
        }
        return line.length();
    }

    private static int width(int c, int column) {
        return c == '\t' ? TAB - column % TAB : Width.of(c);
    }
}
