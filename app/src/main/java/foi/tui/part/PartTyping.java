package foi.tui.part;

import foi.tui.face.In;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import foi.tui.stage.Turn;
import foi.tui.widget.Editor;
import foi.tui.widget.ListView;
import foi.tui.widget.Prompt;
import java.util.Optional;

/**
 * What typing and moving do on the screen of a part: in the words that are looked for, at the outcomes, in the text.
 *
 * @param screen as it was before
 * @param body the size in which it was last drawn
 */
record PartTyping(PartScreen screen, Size body) {

    Turn take(In in) {
        return screen.finding()
                .map(finding -> finding(finding.prompt(), in))
                .orElseGet(() -> screen.deciding() ? deciding(in) : writing(in));
    }

    private Turn finding(Prompt prompt, In in) {
        Prompt typed = prompt.take(in);
        return Turn.stay(typed.equals(prompt) ? screen : screen.finding(Optional.of(new Finding(typed, false))));
    }

    private Turn deciding(In in) {
        int size = screen.sheet().outcomes().size();
        ListView moved = screen.list().take(in, size, Math.max(1, size));
        return Turn.stay(moved.equals(screen.list()) ? screen : screen.with(moved));
    }

    private Turn writing(In in) {
        Editor editor = screen.editor();
        Optional<String> locked = screen.sheet().locked();
        Size view = new PartLayout(screen, body).editor();
        if (in instanceof Paste paste && locked.isEmpty()) {
            Optional<Editor> table = Tabling.pasted(editor, paste.text(), view);
            if (table.isPresent()) {
                return Turn.stay(screen.with(table.get()))
                        .saying("Made a table of what was pasted. Ctrl-Z gives it back as it came.");
            }
        }
        Editor taken = editor.take(in, view);
        if (taken == editor) {
            return Turn.stay(screen);
        }
        return locked.isPresent() && !taken.text().equals(editor.text())
                ? Turn.stay(screen).warning(locked.get())
                : Turn.stay(screen.with(taken));
    }
}
