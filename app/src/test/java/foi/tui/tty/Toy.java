package foi.tui.tty;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Paste;
import foi.tui.face.Place;
import foi.tui.face.Play;
import foi.tui.face.Size;
import foi.tui.face.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list to walk in and an echo of what is typed, to try the terminal with. Its one argument is where it keeps a draft. */
public final class Toy implements Play {

    private final Path draft;
    private final StringBuilder typed = new StringBuilder();
    private Optional<String> toEdit = Optional.empty();
    private String said = "";
    private int selected;
    private boolean over;

    private Toy(Path draft) {
        this.draft = draft;
    }

    /** Plays it. */
    public static void main(String[] words) throws IOException {
        Map<String, String> env = System.getenv();
        TtySession.play(new Toy(Path.of(words[0])), Options.of(env, env.containsKey("TOY_ASCII")));
    }

    @Override
    public void take(In in) {
        if (in instanceof Paste paste) {
            typed.append(paste.text());
            said = "Pasted " + paste.text().length();
        } else if (in instanceof Key key) {
            said = key.shown();
            switch (key.name()) {
                case "Ctrl-Q" -> over = true;
                case "Ctrl-X" -> throw new IllegalStateException("A fault");
                case "Ctrl-E" -> toEdit = Optional.of(typed.toString());
                case "Up" -> selected = Math.max(0, selected - 1);
                case "Down" -> selected = Math.min(17, selected + 1);
                default -> {
                    if (key.isText()) {
                        typed.append(key.name());
                    }
                }
            }
        }
    }

    @Override
    public Drawing draw(Size window) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("A toy – " + window.columns() + " × " + window.rows(), Style.BOLD));
        Style[] styles = Style.values();
        for (int row = 0; row < 18; row++) {
            Line line = Line.of("FOI-2627-%05d  ".formatted(row))
                    .and(
                            "Grants of £100 to 日本 Zoë O’Brien",
                            row == selected ? Style.SELECTED : styles[row % styles.length])
                    .and("  Anytown Council 20 working days");
            lines.add((row == selected ? line.in(Style.SELECTED) : line).fit(window.columns()));
        }
        lines.add(Line.of("Key: " + said));
        String all = typed.toString().replace("\n", "|");
        lines.add(Line.of("Typed: " + all.substring(Math.max(0, all.length() - 60))));
        return new Drawing(lines, new Place(1 + selected, 0)).fit(window);
    }

    @Override
    public boolean work() {
        return false;
    }

    @Override
    public boolean rest(long quiet) {
        return false;
    }

    @Override
    public void hangUp() {
        try {
            Files.writeString(draft, typed);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    @Override
    public Optional<String> toEdit() {
        Optional<String> text = toEdit;
        toEdit = Optional.empty();
        return text;
    }

    @Override
    public void edited(Optional<String> text) {
        said = text.isPresent() ? "Edited" : "The editor failed";
        text.ifPresent(t -> typed.replace(0, typed.length(), t));
    }

    @Override
    public boolean over() {
        return over;
    }
}
