package foi.tui.arrival;

import foi.register.Questions.Question;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a request while an officer arranges them: relabels, joins, splits, adds and removes them.
 *
 * @param parts as they now are
 * @param list which one is selected
 * @param editing the form in which the selected one is changed, while it is
 * @param past what they were before each step, the last one first
 */
record Arranging(List<Question> parts, ListView list, Optional<Form> editing, List<List<Question>> past) {

    private static final int LABEL = 8;

    Arranging {
        parts = List.copyOf(parts);
        past = List.copyOf(past);
    }

    static Arranging of(List<Question> proposed) {
        return new Arranging(proposed, ListView.START, Optional.empty(), List.of());
    }

    /** Whether the officer has changed anything. */
    boolean touched() {
        return !past.isEmpty();
    }

    private Question selected() {
        return parts.get(list.selected());
    }

    private Arranging step(List<Question> now, int selected) {
        List<List<Question>> more = new ArrayList<>(past);
        more.add(0, parts);
        return new Arranging(now, list.select(selected, now.size(), 1), Optional.empty(), more);
    }

    private Arranging replaced(int from, int to, List<Question> by, int selected) {
        List<Question> now = new ArrayList<>(parts.subList(0, from));
        now.addAll(by);
        now.addAll(parts.subList(to, parts.size()));
        return step(now, selected);
    }

    boolean canJoin() {
        return list.selected() + 1 < parts.size();
    }

    /** The selected part and the next as one, under the label of the first. */
    Arranging joined() {
        int at = list.selected();
        Question one = parts.get(at);
        Question next = parts.get(at + 1);
        String label = next.label().isBlank() ? "" : next.label() + " ";
        Question both = new Question(one.label(), one.question() + "\n" + label + next.question());
        return replaced(at, at + 2, List.of(both), at);
    }

    Arranging removed() {
        int at = list.selected();
        return replaced(at, at + 1, List.of(), at);
    }

    /** One more after the selected one, to be written. */
    Arranging added() {
        int at = Math.min(parts.size(), list.selected() + 1);
        return replaced(at, at, List.of(new Question("", "")), at).edit();
    }

    Arranging undone() {
        return past.isEmpty()
                ? this
                : new Arranging(
                        past.get(0),
                        list.within(past.get(0).size(), 1),
                        Optional.empty(),
                        past.subList(1, past.size()));
    }

    /** Opens the selected part to be changed. */
    Arranging edit() {
        Form form = Form.of(List.of(
                        Entry.line("label", "Label")
                                .with(selected().label())
                                .saying("the requester's own: 1), 2(a), a bullet, or none"),
                        Entry.area("question", "Question", 0).with(selected().question())))
                .focus(selected().question().isEmpty() ? "label" : "question");
        return new Arranging(parts, list, Optional.of(form), past);
    }

    /** The form's words put in the place of the selected part; one without words goes. */
    Arranging edited() {
        Form form = editing.orElseThrow();
        int at = list.selected();
        Question now =
                new Question(form.value("label").strip(), form.value("question").strip());
        if (now.question().isEmpty()) {
            return replaced(at, at + 1, List.of(), at);
        }
        return now.equals(selected())
                ? new Arranging(parts, list, Optional.empty(), past)
                : replaced(at, at + 1, List.of(now), at);
    }

    /** Whether the form's words have an empty line at which they can be split. */
    boolean canSplit() {
        return pieces().size() > 1;
    }

    private List<String> pieces() {
        return editing.map(form -> Arrays.stream(form.value("question").strip().split("\\n[ \\t]*\\n\\s*"))
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** The form's words as several parts, split at each empty line; the first keeps the label. */
    Arranging split() {
        int at = list.selected();
        List<Question> split = new ArrayList<>();
        for (String piece : pieces()) {
            split.add(new Question(
                    split.isEmpty() ? editing.orElseThrow().value("label").strip() : "", piece));
        }
        return replaced(at, at + 1, split, at);
    }

    Arranging take(In in, Size body) {
        if (editing.isPresent()) {
            return new Arranging(parts, list, editing.map(form -> form.take(in, area(body))), past);
        }
        return in instanceof Key ? new Arranging(parts, list.take(in, parts.size(), rows(body)), editing, past) : this;
    }

    private static Size area(Size body) {
        return body.withRows(body.rows() - 2).withColumns(body.columns() - 2);
    }

    /** The rows for the list; the selected question stands in full below it. */
    private static int rows(Size body) {
        return Math.max(1, (body.rows() - 4) * 3 / 5);
    }

    Drawing draw(Size body) {
        return editing.map(form -> drawForm(form, body)).orElseGet(() -> drawList(body));
    }

    private static Drawing drawForm(Form form, Size body) {
        Drawing drawn = form.draw(area(body), name -> List.of());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        drawn.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        lines.add(Line.of(" To split it: leave an empty line where it is to be split, then F8.", Style.QUIET));
        return new Drawing(lines, drawn.cursor().moved(1, 1));
    }

    private Drawing drawList(Size body) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                parts.isEmpty()
                        ? " There are no parts. Press a to add one, or Ctrl-S to log the request without."
                        : " Are these the questions? Each is answered and decided by itself.",
                Style.BOLD));
        lines.add(Line.EMPTY);
        ListView view = list.within(parts.size(), rows(body));
        for (int i = view.from(); i < view.to(parts.size(), rows(body)); i++) {
            Line line = Line.of(" " + Width.fit(Text.line(parts.get(i).label()), LABEL) + " ")
                    .and(Text.excerpt(parts.get(i).question(), Math.max(10, body.columns() - LABEL - 3)));
            lines.add(i == view.selected() ? line.fit(body.columns()).in(Style.SELECTED) : line);
        }
        if (!parts.isEmpty()) {
            String place = " part %d of %d ".formatted(view.selected() + 1, parts.size());
            lines.add(Line.of(
                    "──" + place + "─".repeat(Math.max(0, body.columns() - 2 - place.length())), Style.QUIET));
            Width.wrap(Text.shown(selected().question()), Math.max(10, body.columns() - 2))
                    .forEach(line -> lines.add(Line.of(" " + line)));
        }
        return new Drawing(lines, new Place(parts.isEmpty() ? 0 : 2 + view.selected() - view.from(), 1));
    }
}
