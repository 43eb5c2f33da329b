package foi.register;

import foi.register.Questions.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The questions of a request that numbers none. */
final class Unnumbered {

    private static final Pattern ASKS = Pattern.compile("\\?[\"”’')]*(?:\\s|$)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!][\"”’')]{0,2})\\s+");

    private Unnumbered() {}

    static List<Question> questions(List<String> request) {
        List<String> lines = Prose.lines(request.subList(0, Endings.closing(request)));
        String text = String.join("\n", lines).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        long asking = lines.stream().filter(Unnumbered::asks).count();
        List<String> parts = asking > 1 ? byLine(lines) : bySentence(text);
        return parts.stream().map(part -> new Question("", part)).toList();
    }

    /** Each line that asks begins a part, with the lines after it that do not; what stands before the first is none. */
    private static List<String> byLine(List<String> lines) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean begun = false;
        for (String line : lines) {
            if (asks(line)) {
                if (begun) {
                    parts.add(part.toString().strip());
                }
                part.setLength(0);
                begun = true;
            }
            part.append(line).append('\n');
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /** The sentences of a text of nothing but questions; any other text whole. */
    private static List<String> bySentence(String text) {
        List<String> sentences = SENTENCE_END.splitAsStream(text).toList();
        return sentences.stream().allMatch(Unnumbered::asks) ? sentences : List.of(text);
    }

    private static boolean asks(String line) {
        return ASKS.matcher(line).find();
    }
}
