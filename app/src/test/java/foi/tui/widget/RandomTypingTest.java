package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types at random, and compares with a plain text and a plain index. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomTypingTest {

    /** Letters of one char and of one or two columns, so that the plain text needs to know nothing of letters. */
    private static final List<String> LETTERS = List.of("a", "b", "é", "£", " ", " ", "日", "-");

    private static final List<String> KEYS = List.of(
            "Left",
            "Right",
            "Backspace",
            "Delete",
            "Ctrl-Home",
            "Ctrl-End",
            "Enter",
            "Ctrl-Z",
            "Ctrl-Y",
            "Up",
            "Down",
            "Home",
            "End",
            "PgUp",
            "PgDn",
            "Ctrl-Left",
            "Ctrl-Right",
            "Ctrl-W",
            "Ctrl-K",
            "Ctrl-U");

    private static final List<String> ODD = List.of(
            "\u0301", "q", "😀", "\u0323", "\u1100", "\u1161", "\u11a8", "\t", "e", "日", " ", "\u00a0", "\ufe0f");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void an_editor_holds_what_a_plain_text_would(long seed) {
        Random random = new Random(seed);
        Size view = new Size(2 + random.nextInt(20), 1 + random.nextInt(6));
        Editor editor = Editor.of("");
        StringBuilder plain = new StringBuilder();
        int caret = 0;
        for (int step = 0; step < 1_500; step++) {
            switch (random.nextInt(9)) {
                case 0 -> {
                    editor = editor.take(new Key("Left"), view);
                    caret = Math.max(0, caret - 1);
                }
                case 1 -> {
                    editor = editor.take(new Key("Right"), view);
                    caret = Math.min(plain.length(), caret + 1);
                }
                case 2 -> {
                    editor = editor.take(new Key("Backspace"), view);
                    plain.delete(Math.max(0, caret - 1), caret);
                    caret = Math.max(0, caret - 1);
                }
                case 3 -> {
                    editor = editor.take(new Key("Delete"), view);
                    plain.delete(caret, Math.min(plain.length(), caret + 1));
                }
                case 4 -> {
                    editor = editor.take(new Key("Enter"), view);
                    plain.insert(caret++, '\n');
                }
                case 5 -> {
                    String pasted = "x\ty\n".repeat(random.nextInt(3));
                    editor = editor.take(new Paste(pasted), view);
                    plain.insert(caret, pasted);
                    caret += pasted.length();
                }
                default -> {
                    String letter = LETTERS.get(random.nextInt(LETTERS.size()));
                    editor = editor.take(new Key(letter), view);
                    plain.insert(caret++, letter);
                }
            }
            assertThat(editor.text()).isEqualTo(plain.toString());
            assertThat(editor.insert("|").text())
                    .isEqualTo(new StringBuilder(plain).insert(caret, "|").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void undo_leads_back_to_the_beginning_and_redo_to_the_end(long seed) {
        Random random = new Random(seed);
        String text = "Dear Sir\n\nq\u0303 日本語\tx\ny";
        Editor editor = Editor.of(text);
        Size view = new Size(12, 4);
        for (int step = 0; step < 400; step++) {
            editor = editor.take(any(random), view);
        }
        String end = editor.text();

        Editor first = until(editor, "Ctrl-Y", view);
        Editor back = until(first, "Ctrl-Z", view);

        assertThat(back.text()).isEqualTo(Editor.of(text).text());
        assertThat(back.changed()).isFalse();
        assertThat(until(back, "Ctrl-Y", view).text()).isEqualTo(first.text());
        assertThat(end).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_is_typed_in_whatever_window_it_can_be_drawn_with_the_cursor_in_it(long seed) {
        Random random = new Random(seed);
        Editor editor = Editor.of("one two three\n".repeat(30));
        for (int step = 0; step < 1_500; step++) {
            Size view = new Size(random.nextInt(30), random.nextInt(12));
            editor = editor.take(any(random), view);
            Drawing drawing = editor.draw(view, random.nextBoolean());
            assertThat(drawing.lines()).hasSizeLessThanOrEqualTo(view.rows());
            assertThat(drawing.lines()).allMatch(line -> line.width() <= view.columns());
            assertThat(drawing.cursor().row())
                    .isBetween(0, Math.max(0, drawing.lines().size() - 1));
            assertThat(drawing.cursor().column()).isBetween(0, Math.max(0, view.columns() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_field_undoes_to_the_beginning_and_its_caret_is_always_between_letters(long seed) {
        Random random = new Random(seed);
        Field field = Field.of("Jo q\u0303 日本");
        for (int step = 0; step < 400; step++) {
            field = field.take(any(random));
            assertThat(field.caret()).isEqualTo(Glyphs.snap(field.text(), field.caret()));
            assertThat(field.draw(1 + random.nextInt(30), true)).isNotNull();
        }
        for (int step = 0; step < 1_000; step++) {
            field = field.take(new Key("Ctrl-Z"));
        }

        assertThat(field.text()).isEqualTo("Jo q\u0303 日本");
        assertThat(field.changed()).isFalse();
    }

    private static Editor until(Editor editor, String key, Size view) {
        Editor before = editor;
        for (Editor after = before.take(new Key(key), view); after != before; after = before.take(new Key(key), view)) {
            before = after;
        }
        return before;
    }

    private static In any(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Key(KEYS.get(random.nextInt(KEYS.size())));
            case 2 ->
                new Paste(random.nextBoolean() ? "a\r\nb\tc" : "\u0301\ud83d" + ODD.get(random.nextInt(ODD.size())));
            case 3 -> new Key(ODD.get(random.nextInt(ODD.size())));
            default -> new Key(LETTERS.get(random.nextInt(LETTERS.size())));
        };
    }
}
