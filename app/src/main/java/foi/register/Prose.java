package foi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines as they were wrapped by a mail program, joined to the lines that were written. */
final class Prose {

    /** A line shorter than this ends where its writer ended it, unless it breaks off within a sentence. */
    private static final int SHORTEST_WRAP = 40;

    private static final int WIDEST_WRAP = 100;

    private Prose() {}

    /**
     * Wrapped lines joined; paragraphs one empty line apart, entries of a list a line each. Not a word is lost, and none
     * is added.
     */
    static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int width = width(lines);
        String before = "";
        for (String line : lines) {
            String words = line.strip();
            if (words.isEmpty()) {
                gap = text.length() > 0;
                continue;
            }
            Optional<LabelMark> mark = LabelMark.at(words);
            boolean entry = mark.isPresent() && (mark.get().firm() || mark.get().isBullet());
            if (text.length() > 0) {
                text.append(
                        entry
                                ? "\n"
                                : gap ? isLabelAlone(before) ? " " : "\n\n" : wraps(before, words, width) ? " " : "\n");
            }
            text.append(words.replace('\t', ' '));
            before = line.stripTrailing();
            gap = false;
        }
        return text.toString();
    }

    /** Wrapped lines joined, each line written one element; empty ones between paragraphs. */
    static List<String> lines(List<String> lines) {
        return new ArrayList<>(joined(lines).lines().toList());
    }

    /** Words that lead to a question, and the question. */
    static String after(String leading, String question) {
        if (leading.isBlank()) {
            return question;
        }
        return leading + (leading.endsWith(":") || leading.endsWith(",") ? " " : "\n") + question;
    }

    private static boolean isLabelAlone(String line) {
        return LabelMark.at(line).filter(mark -> mark.end() >= line.length()).isPresent();
    }

    private static boolean wraps(String line, String next, int width) {
        char last = line.charAt(line.length() - 1);
        if (Character.isLowerCase(next.codePointAt(0)) || isLabelAlone(line)) {
            return true;
        }
        if (".?!:;".indexOf(last) < 0 && line.length() >= SHORTEST_WRAP) {
            return true;
        }
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return last != ':' && line.length() > SHORTEST_WRAP && line.length() + 1 + word > width;
    }

    /** Where the lines seem to have been wrapped; beyond all of them when they are too long for that. */
    private static int width(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return longest > WIDEST_WRAP || longest < 60 ? Integer.MAX_VALUE : longest;
    }
}
