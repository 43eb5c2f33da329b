package foi.tui.arrival;

import foi.register.Questions.Question;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Size;
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

    Question selected() {
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
        PartsLayout layout = new PartsLayout(this, body);
        if (editing.isPresent()) {
            return new Arranging(parts, list, editing.map(form -> form.take(in, layout.form())), past);
        }
        return in instanceof Key
                ? new Arranging(parts, list.take(in, parts.size(), layout.rows()), editing, past)
                : this;
    }

    Drawing draw(Size body) {
        return new PartsLayout(this, body).draw();
    }
}
