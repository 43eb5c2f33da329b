package foi.tui.widget;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of a few choices: Left, Right and Space go round them, a letter goes to the next that begins with it.
 *
 * @param choices at least one
 * @param chosen the index of the chosen one
 * @param began the index of the one chosen at first
 * @param past what can be undone
 */
record Pick(List<Choice> choices, int chosen, int began, Past<Integer> past) implements Box {

    /** The first choice, or the one with that value. */
    static Pick of(List<Choice> choices, String value) {
        int chosen = Math.max(0, index(choices, value));
        return new Pick(choices, chosen, chosen, Past.none());
    }

    @Override
    public Pick press(In in, Size view) {
        if (!(in instanceof Key key)) {
            return this;
        }
        return switch (key.name()) {
            case "Right", " " -> choosing((chosen + 1) % choices.size());
            case "Left" -> choosing((chosen + choices.size() - 1) % choices.size());
            case "Home" -> choosing(0);
            case "End" -> choosing(choices.size() - 1);
            case "Ctrl-Z" -> back(past.undo(chosen));
            case "Ctrl-Y" -> back(past.redo(chosen));
            default -> key.isText() ? beginning(key.name().toLowerCase(Locale.ROOT)) : this;
        };
    }

    /** The chosen words between marks that every terminal can show. */
    Line draw(boolean focused) {
        Style marks = focused ? Style.KEY : Style.QUIET;
        return Line.of("< ", marks)
                .and(choices.get(chosen).shown(), focused ? Style.BOLD : Style.PLAIN)
                .and(" >", marks);
    }

    /** These choices instead, the same value chosen if it is still among them. */
    Pick among(List<Choice> others) {
        return others.equals(choices) ? this : of(others, value());
    }

    @Override
    public String value() {
        return choices.get(chosen).value();
    }

    @Override
    public Pick holding(String value) {
        int wanted = index(choices, value);
        return wanted < 0 ? this : choosing(wanted);
    }

    @Override
    public boolean changed() {
        return chosen != began;
    }

    @Override
    public Pick paused() {
        return this;
    }

    private Pick choosing(int other) {
        return other == chosen ? this : new Pick(choices, other, began, past.and(chosen, Past.Kind.WHOLE));
    }

    private Pick beginning(String letter) {
        for (int step = 1; step < choices.size(); step++) {
            int other = (chosen + step) % choices.size();
            if (choices.get(other).shown().toLowerCase(Locale.ROOT).startsWith(letter)) {
                return choosing(other);
            }
        }
        return this;
    }

    private Pick back(Optional<Past.Step<Integer>> step) {
        return step.map(s -> new Pick(choices, s.state(), began, s.past())).orElse(this);
    }

    private static int index(List<Choice> choices, String value) {
        return choices.stream().map(Choice::value).toList().indexOf(value);
    }
}
