package foi.tui.list;

import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.standing.Mark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many requests there are of each kind. One that is late and extended counts for both.
 *
 * @param of by their mark; {@code NONE} is the number of open ones
 */
record Counts(Map<Mark, Integer> of) {

    static final Counts NONE = new Counts(Map.of());

    private static final List<Mark> SHOWN = List.of(Mark.LATE, Mark.TODAY, Mark.WEEK, Mark.WAITING, Mark.EXTENDED);

    static Counts of(List<Row> rows) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (Row row : rows) {
            if (row.mark() == Mark.CLOSED) {
                continue;
            }
            counts.merge(Mark.NONE, 1, Integer::sum);
            if (row.mark() != Mark.NONE) {
                counts.merge(row.mark(), 1, Integer::sum);
            }
            if (row.mark() != Mark.EXTENDED && row.standing().state() == foi.register.State.EXTENDED) {
                counts.merge(Mark.EXTENDED, 1, Integer::sum);
            }
            if (row.mark() != Mark.WAITING && row.standing().state().paused()) {
                counts.merge(Mark.WAITING, 1, Integer::sum);
            }
        }
        return new Counts(counts);
    }

    /** How many have that mark. */
    int of(Mark mark) {
        return of.getOrDefault(mark, 0);
    }

    /** {@code 94 open   ! 2 late   * 1 today}; kinds of which there are none are left out where there is little room. */
    Line draw(int columns) {
        Line all = line(3, true);
        if (all.width() <= columns) {
            return all;
        }
        Line close = line(2, true);
        return close.width() <= columns ? close : line(2, false);
    }

    /** The marks of which there is at least one, each with its number. */
    Line marks() {
        Line line = Line.EMPTY;
        for (Mark mark : SHOWN) {
            if (of(mark) > 0) {
                line = line.and("   ").and(said(mark));
            }
        }
        return line;
    }

    private Line line(int gap, boolean withNone) {
        Line line = Line.of("%,d open".formatted(of(Mark.NONE)));
        for (Mark mark : SHOWN) {
            if (withNone || of(mark) > 0) {
                line = line.and(" ".repeat(gap)).and(said(mark));
            }
        }
        return line;
    }

    private Line said(Mark mark) {
        int number = of(mark);
        return Line.of(
                "%c %,d %s".formatted(mark.sign(), number, mark.word()), number > 0 ? mark.style() : Style.PLAIN);
    }
}
