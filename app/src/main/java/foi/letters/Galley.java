package foi.letters;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text as they are set, one block below the other. */
final class Galley {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String mark = "";

    Galley(int width) {
        this.width = width;
    }

    /** Puts a bullet or a number before the next block. */
    void mark(String newMark) {
        mark = newMark;
    }

    /** One empty line, unless there is one or nothing stands above. */
    void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    void paragraph(String text, int indent) {
        lines(Wrap.lines(text, width - indent), indent);
    }

    void heading(String text, int indent) {
        paragraph(text, indent);
        gap();
    }

    void underlined(String text, char rule, int indent) {
        List<String> wrapped = Wrap.lines(text, width - indent);
        lines(wrapped, indent);
        int longest = wrapped.stream().mapToInt(Wrap::length).max().orElse(0);
        lines(List.of(String.valueOf(rule).repeat(longest)), indent);
        gap();
    }

    void lines(List<String> block, int indent) {
        for (String line : block) {
            String before = " ".repeat(Math.max(0, indent - mark.length())) + mark;
            mark = "";
            lines.add((before + line).stripTrailing());
        }
    }

    String text() {
        return String.join("\n", lines).strip() + "\n";
    }
}
