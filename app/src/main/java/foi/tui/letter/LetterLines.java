package foi.tui.letter;

import foi.tui.face.Line;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/** The words of a letter in the rows of a screen: as on paper, and wrapped only where the window is narrower. */
final class LetterLines {

    /** The columns that a letter takes with a margin on its left. */
    static final int WIDTH = 79;

    private LetterLines() {}

    static List<Line> of(String words, int columns) {
        List<Line> lines = new ArrayList<>();
        words.stripTrailing().lines().forEach(line -> lines.addAll(in(line, Math.max(2, columns - 1))));
        return lines;
    }

    private static List<Line> in(String line, int room) {
        if (Width.of(line) <= room) {
            return List.of(line.isEmpty() ? Line.EMPTY : Line.of(" " + line));
        }
        String words = line.stripLeading();
        String indent = " ".repeat(Math.min(line.length() - words.length(), room / 2));
        return Width.wrap(words, room - indent.length()).stream()
                .map(piece -> Line.of(" " + indent + piece))
                .toList();
    }
}
