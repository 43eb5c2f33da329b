package foi.tui.casefile;

import foi.register.Part;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a part in a list: its label and question on the left, its outcomes on the right.
 *
 * @param file the case
 * @param columns the width of the list
 * @param density how many rows a part takes
 */
record PartRows(CaseFile file, int columns, Density density) {

    private static final int WIDEST_LABEL = 9;

    /** How many rows a part takes, the roomiest first. */
    enum Density {
        /** Each outcome begins a row. */
        EACH,
        /** All outcomes in two rows. */
        TWO,
        /** All outcomes in one row. */
        ONE
    }

    Line heading() {
        return Line.of(Width.fit("Parts", half()) + "  Outcome", Style.QUIET);
    }

    List<Line> of(Part part, boolean selected) {
        List<String> right = right(part);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < right.size(); row++) {
            Line line = Line.of(Width.fit(row == 0 ? left(part) : "", half()) + "  ")
                    .and(right.get(row))
                    .fit(columns);
            lines.add(selected ? line.in(Style.SELECTED) : line);
        }
        return lines;
    }

    private int half() {
        return Math.max(18, Math.min(90, (columns - 2) * 9 / 20));
    }

    private String left(Part part) {
        String label = Text.line(part.label());
        String shown = label.isEmpty() ? file.labels().name(part) : label;
        return Width.fit(shown, widest()) + "  " + Text.excerpt(part.question(), columns);
    }

    private int widest() {
        int widest = file.request().parts().stream()
                .mapToInt(part -> Math.max(2, Width.of(Text.line(part.label()))))
                .max()
                .orElse(2);
        return Math.min(WIDEST_LABEL, widest);
    }

    private List<String> right(Part part) {
        int room = Math.max(8, columns - half() - 2);
        return switch (density) {
            case ONE -> List.of(glance(part));
            case TWO -> inTwo(Width.wrap(glance(part), room));
            case EACH ->
                part.outcomes().isEmpty()
                        ? Width.wrap(glance(part), room)
                        : part.outcomes().stream()
                                .flatMap(outcome -> Width.wrap(Glance.of(outcome), room).stream())
                                .toList();
        };
    }

    /** The outcomes; where there is none, what the part waits for. */
    private String glance(Part part) {
        String apart = part.outcomes().isEmpty() ? file.apart(part) : "";
        return apart.isEmpty() ? Glance.of(part) : apart;
    }

    private static List<String> inTwo(List<String> rows) {
        return rows.size() <= 2 ? rows : List.of(rows.get(0), String.join(" ", rows.subList(1, rows.size())));
    }
}
