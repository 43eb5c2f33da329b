package foi.tui.part;

import foi.register.MarkdownTables;
import foi.tui.face.Key;
import foi.tui.face.Size;
import foi.tui.widget.Editor;
import java.util.Optional;

/** Makes tables in Markdown of lines that stand in an editor, or are pasted into it. */
final class Tabling {

    private static final Key UP_TO_BEGINNING = new Key("Ctrl-U");
    private static final Key DOWN = new Key("Down");
    private static final Key END = new Key("End");

    private Tabling() {}

    /** The lines round the caret as a table; empty when they are none. */
    static Optional<Editor> block(Editor editor) {
        String block = editor.block();
        return MarkdownTables.fromCells(block)
                .or(() -> MarkdownTables.fromPairs(block))
                .or(() -> Optional.of(block).filter(Tabling::isTable).map(MarkdownTables::align))
                .map(table -> editor.withBlock(table.stripTrailing()));
    }

    private static boolean isTable(String block) {
        return block.lines().count() > 1
                && block.lines().allMatch(line -> line.strip().startsWith("|"));
    }

    /**
     * What is pasted, and then, as a step of its own, the table in its place with empty lines round it; empty when it is
     * no table of cells.
     */
    static Optional<Editor> pasted(Editor editor, String text, Size view) {
        Optional<String> table = text.indexOf('\t') < 0 ? Optional.empty() : MarkdownTables.fromCells(text);
        return table.map(made -> {
            String whole = editor.text();
            int caret = caret(editor, whole, view);
            String before = whole.substring(0, caret);
            String after = whole.substring(caret);
            String gap = before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
            String head = before + gap + made.stripTrailing();
            int last = (int) head.lines().count();
            Editor whileCells = editor.insert(text);
            if (after.isBlank()) {
                // A line right below a table is one of its rows; what is typed next stands by itself.
                return down(whileCells.with(head + "\n\n"), last + 2, view);
            }
            String tail = after.startsWith("\n\n") ? after : after.startsWith("\n") ? "\n" + after : "\n\n" + after;
            return down(whileCells.with(head + tail), last, view);
        });
    }

    /** Where the caret is in the whole text. */
    private static int caret(Editor editor, String whole, Size view) {
        int column = whole.length() - editor.take(UP_TO_BEGINNING, view).text().length();
        int start = 0;
        for (int line = 1; line < editor.line(); line++) {
            start = whole.indexOf('\n', start) + 1;
        }
        return start + column;
    }

    /** The caret at the end of that line. */
    static Editor down(Editor editor, int line, Size view) {
        Size wide = new Size(10_000, Math.max(1, view.rows()));
        Editor moved = editor;
        while (moved.line() < Math.min(line, moved.lines())) {
            Editor next = moved.take(DOWN, wide);
            if (next == moved) {
                break;
            }
            moved = next;
        }
        return moved.take(END, wide);
    }
}
