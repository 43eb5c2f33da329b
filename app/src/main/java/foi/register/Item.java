package foi.register;

import foi.register.Numbering.Place;
import foi.register.Questions.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label with the lines that belong to it.
 *
 * @param lines as they stand in the request, the first without its label
 */
record Item(String label, Steps steps, List<String> lines) {

    /** The most that is put before every entry of a list, in characters. */
    private static final int LONGEST_LEADING = 600;

    /** The item at {@code place}, which ends where {@code next} begins; several where the list below it asks entry by entry. */
    static List<Item> split(Place place, @Nullable Place next, Outline outline) {
        List<String> all = outline.lines();
        int end = next == null ? all.size() : next.inside() ? next.line() + 1 : next.line();
        List<String> own = new ArrayList<>(all.subList(place.line(), end));
        if (next != null && next.inside()) {
            String last = all.get(next.line());
            own.set(own.size() - 1, last.substring(0, next.column()));
        }
        own.set(0, own.get(0).substring(Math.min(place.end(), own.get(0).length())));
        if (next == null) {
            own = own.subList(0, Endings.closing(own));
        }
        LabelMark mark = place.mark();
        Item whole = new Item(mark.label(), mark.steps(), List.copyOf(own));
        return whole.entries(outline.below(place.line() + 1, place.line() + own.size()), place.line());
    }

    private List<Item> entries(List<Place> below, int from) {
        List<Place> list = below.stream()
                .filter(place ->
                        place.mark().family().equals(below.get(0).mark().family()))
                .toList();
        List<Item> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Place place = list.get(i);
            int end = i + 1 < list.size() ? list.get(i + 1).line() - from : lines.size();
            List<String> own = new ArrayList<>(lines.subList(place.line() - from, end));
            own.set(0, own.get(0).substring(place.end()));
            entries.add(new Item(below(place.mark()), place.mark().steps().below(steps), own));
        }
        if (entries.size() < 2 || !entries.stream().allMatch(Item::asks)) {
            return List.of(this);
        }
        entries.add(0, new Item(label, steps, lines.subList(0, list.get(0).line() - from)));
        return entries;
    }

    private String below(LabelMark mark) {
        return label.replaceFirst(":$", "") + mark.label();
    }

    boolean asks() {
        return lines.stream().anyMatch(line -> line.contains("?"));
    }

    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    private boolean isShort() {
        return lines.stream().mapToInt(String::length).sum() <= LONGEST_LEADING;
    }

    private String text() {
        return Prose.joined(lines);
    }

    /** The items as questions; the words of a parent that only leads to those below it stand before each of them. */
    static List<Question> questions(List<Item> items) {
        List<Question> questions = new ArrayList<>();
        List<Item> leading = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            leading.removeIf(parent -> !item.steps.within(parent.steps));
            if (leads(items, i)) {
                leading.add(item);
            } else if (!item.isBlank()) {
                String question = item.text();
                for (int p = leading.size() - 1; p >= 0; p--) {
                    question = Prose.after(leading.get(p).text(), question);
                }
                questions.add(new Question(item.label, question));
            }
        }
        return questions;
    }

    private static boolean leads(List<Item> items, int place) {
        Item parent = items.get(place);
        List<Item> children = items.subList(place + 1, items.size()).stream()
                .takeWhile(item -> item.steps.within(parent.steps))
                .toList();
        if (children.isEmpty() || parent.steps.size() == 0 || !parent.isShort()) {
            return false;
        }
        return parent.isBlank()
                || parent.text().endsWith(":")
                || (!parent.asks() && children.stream().allMatch(Item::asks));
    }
}
