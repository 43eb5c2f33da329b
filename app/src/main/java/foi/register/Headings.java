package foi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headings between questions: they stand at the end of one and belong to the next. */
final class Headings {

    private static final Pattern HEADING = Pattern.compile("\\p{Lu}[^.?!;]{0,58}[^.?!;,\\h]");

    private Headings() {}

    /** The items with each heading moved to the one that follows it. */
    static List<Item> moved(List<Item> items) {
        List<Item> moved = new ArrayList<>();
        List<String> heading = List.of();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<String> lines = new ArrayList<>(heading);
            int from = i + 1 < items.size() ? start(item.lines()) : item.lines().size();
            lines.addAll(item.lines().subList(0, from));
            heading = item.lines().subList(from, item.lines().size()).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            moved.add(new Item(item.label(), item.steps(), lines));
        }
        return moved;
    }

    /** Where a heading begins at the end of {@code lines}: one short line after a gap and a finished sentence. */
    private static int start(List<String> lines) {
        int last = lastWords(lines, lines.size());
        int before = lastWords(lines, last);
        boolean apart = before >= 0 && last - before > 1;
        if (!apart || !HEADING.matcher(lines.get(last).strip()).matches()) {
            return lines.size();
        }
        String sentence = lines.get(before).strip();
        return sentence.endsWith("?") || sentence.endsWith(".") ? last : lines.size();
    }

    private static int lastWords(List<String> lines, int before) {
        int last = before - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        return last;
    }
}
