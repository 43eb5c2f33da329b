package foi.tui.widget;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed, written down: {@code ab{Left}{Ctrl-W}{paste c d}}; in it {@code ¶} is a line break and {@code →} a tab. */
final class Typing {

    private static final Pattern PIECE = Pattern.compile("\\{paste ([^}]*)}|\\{([^}]+)}|(.)", Pattern.DOTALL);

    private Typing() {}

    static List<In> of(String written) {
        List<In> typed = new ArrayList<>();
        Matcher piece = PIECE.matcher(written);
        while (piece.find()) {
            if (piece.group(1) != null) {
                typed.add(new Paste(text(piece.group(1))));
            } else {
                typed.add(new Key(piece.group(2) == null ? piece.group(3) : piece.group(2)));
            }
        }
        return typed;
    }

    static String text(String written) {
        return written.replace('¶', '\n').replace('→', '\t');
    }

    static String written(String text) {
        return text.replace('\n', '¶').replace('\t', '→');
    }
}
