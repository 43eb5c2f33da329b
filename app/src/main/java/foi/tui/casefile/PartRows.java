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

    /** As many rows as a question may take. */
    private static final int QUESTION = 3;

    /** How many rows a part takes, the roomiest first. */
    enum Density {
        /** Each outcome begins a row, and the question takes as many as three. */
        WHOLE,
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
        List<String> left = left(part);
        List<String> right = right(part);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            Line line = Line.of(Width.fit(row < left.size() ? left.get(row) : "", half()) + "  ")
                    .and(row < right.size() ? right.get(row) : "")
                    .fit(columns);
            lines.add(selected ? line.in(Style.SELECTED) : line);
        }
        return lines;
    }

    private int half() {
        return Math.max(18, Math.min(90, (columns - 2) * 9 / 20));
    }

    private List<String> left(Part part) {
        String label = Text.line(part.label());
        String shown = Width.fit(label.isEmpty() ? file.labels().name(part) : label, widest()) + "  ";
        if (density != Density.WHOLE) {
            return List.of(shown + Text.excerpt(part.question(), columns));
        }
        int room = half() - Width.of(shown);
        List<String> rows = Width.wrap(Text.line(part.question()), room);
        List<String> left = new ArrayList<>();
        for (String row : rows.subList(0, Math.min(QUESTION, rows.size()))) {
            boolean cut = left.size() == QUESTION - 1 && rows.size() > QUESTION;
            left.add((left.isEmpty() ? shown : " ".repeat(Width.of(shown)))
                    + (cut ? Width.fit(row, room - 1).stripTrailing() + "…" : row));
        }
        return left;
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
            case WHOLE, EACH ->
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
