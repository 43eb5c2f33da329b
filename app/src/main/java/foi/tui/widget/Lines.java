package foi.tui.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a text, at least one. A change copies the block of lines it falls into and shares the others, so that the
 * steps that can be undone take little room and a key in a long text little time.
 */
final class Lines {

    private static final int BLOCK = 256;

    private final List<List<String>> blocks;

    /** The number of the first line of each block, and of the line after the last. */
    private final int[] starts;

    private Lines(List<List<String>> blocks) {
        this.blocks = blocks;
        this.starts = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + blocks.get(i).size();
        }
    }

    /** The lines of a text between its line breaks. */
    static Lines of(String text) {
        return new Lines(blocks(split(text)));
    }

    static List<String> split(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    int size() {
        return starts[blocks.size()];
    }

    String get(int line) {
        int block = block(line);
        return blocks.get(block).get(line - starts[block]);
    }

    String last() {
        return get(size() - 1);
    }

    /** The lines with those from {@code from} to before {@code to} replaced by others; one empty line where none remain. */
    Lines replace(int from, int to, List<String> others) {
        int first = block(Math.min(from, size() - 1));
        int last = to > from ? block(to - 1) : first;
        List<String> middle = new ArrayList<>(blocks.get(first).subList(0, from - starts[first]));
        middle.addAll(others);
        List<String> tail = blocks.get(last);
        middle.addAll(tail.subList(to - starts[last], tail.size()));
        List<List<String>> all = new ArrayList<>(blocks.subList(0, first));
        all.addAll(blocks(middle));
        all.addAll(blocks.subList(last + 1, blocks.size()));
        return all.isEmpty() ? of("") : new Lines(all);
    }

    /** Whether the texts are equal. */
    boolean same(Lines other) {
        if (this == other) {
            return true;
        }
        if (size() != other.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The lines from {@code from} to before {@code to}, with line breaks between them. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? "\n" : "").append(get(i));
        }
        return text.toString();
    }

    private int block(int line) {
        int found = Arrays.binarySearch(starts, line);
        return found >= 0 ? found : -found - 2;
    }

    private static List<List<String>> blocks(List<String> lines) {
        if (lines.size() <= BLOCK) {
            return lines.isEmpty() ? List.of() : List.of(List.copyOf(lines));
        }
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += BLOCK / 2) {
            blocks.add(List.copyOf(lines.subList(i, Math.min(lines.size(), i + BLOCK / 2))));
        }
        return blocks;
    }
}
