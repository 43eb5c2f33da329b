package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import foi.tui.face.Place;
import foi.tui.face.Size;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditorDrawingTest {

    private static final String NUMBERS =
            IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text               ; keys             ; rows of ten columns      ; row; column
                "''                   ; ''               ; ''                       ; 0; 0",
                "one two three        ; ''               ; one two¶three            ; 0; 0",
                "one two three        ; {Ctrl-End}       ; one two¶three            ; 1; 5",
                "one two three        ; {Down}           ; one two¶three            ; 1; 0",
                "0123456789           ; {End}            ; 0123456789               ; 0; 10",
                "0123456789           ; {Ctrl-End}x      ; 0123456789¶x             ; 1; 1",
                "012345678            ; {Ctrl-End}{paste    }; 012345678            ; 0; 10",
                "1¶2¶3¶4¶5            ; {Ctrl-End}       ; 2¶3¶4¶5                  ; 3; 1",
                "1¶2¶3¶4¶5            ; {Ctrl-End}{Ctrl-Home}; 1¶2¶3¶4              ; 0; 0",
                "1¶2¶3¶4¶5            ; {Ctrl-End}{Up}{Up}; 2¶3¶4¶5                 ; 1; 1",
                "1¶2¶3¶4¶5            ; {PgDn}           ; 1¶2¶3¶4                  ; 3; 0",
                "1¶2¶3¶4¶5            ; {Ctrl-End}{Backspace}{Backspace}; 1¶2¶3¶4   ; 3; 1",
                "a→b                  ; {End}            ; a   b                    ; 0; 5",
                "a→b                  ; {Right}{Right}   ; a   b                    ; 0; 4",
                "日本語               ; {Right}{Right}   ; 日本語                   ; 0; 4",
                "q̃q̃                 ; {Right}          ; q̃q̃                     ; 0; 1",
            })
    void the_rows_round_the_caret_are_seen(String text, String keys, String rows, int row, int column) {
        Editor editor = EditorTest.typed(Editor.of(Typing.text(text)), keys);

        Drawing drawing = editor.draw(EditorTest.VIEW, true);

        assertThat(String.join("¶", drawing.text())).isEqualTo(rows);
        assertThat(drawing.cursor()).isEqualTo(new Place(row, column));
    }

    @Test
    void without_the_focus_it_tells_how_much_is_not_seen() {
        assertThat(Editor.of(NUMBERS).draw(new Size(20, 3), false).text()).containsExactly("1", "2", "… 98 more lines");
        assertThat(Editor.of("1\n2\n3").draw(new Size(20, 3), false).text()).containsExactly("1", "2", "3");
        assertThat(Editor.of("1\n2").draw(new Size(20, 1), false).text()).containsExactly("1 …");
        assertThat(Editor.of("one two three").draw(new Size(8, 1), false).text())
                .containsExactly("one two…");
    }

    @Test
    void a_place_far_away_comes_to_the_middle() {
        Editor found = Editor.of(NUMBERS).find("77").orElseThrow();

        Drawing drawing = found.draw(new Size(20, 9), true);

        assertThat(drawing.text()).startsWith("73").contains("77").endsWith("81");
        assertThat(drawing.cursor()).isEqualTo(new Place(4, 0));
    }

    @Test
    void the_caret_is_seen_in_a_window_of_any_size() {
        Editor editor = Editor.of("The number of service users 日本語 in treatment\tq\u0303q\u0303\n\n" + NUMBERS);
        Random random = new Random(7);
        for (int columns = 1; columns <= 200; columns += 1 + random.nextInt(7)) {
            for (int rows = 1; rows <= 60; rows += 1 + random.nextInt(5)) {
                Size view = new Size(columns, rows);
                editor = editor.take(
                        new Key(random.nextBoolean() ? "PgDn" : random.nextInt(3) == 0 ? "Ctrl-Home" : "Up"), view);
                Drawing drawing = editor.draw(view, true);
                assertThat(drawing.fit(view).cursor()).isEqualTo(drawing.cursor());
                assertThat(drawing.lines()).hasSizeBetween(1, rows);
            }
        }
    }

    @Test
    void ten_thousand_lines_are_pasted_and_typed_into() {
        Size view = new Size(80, 24);
        Editor editor =
                Editor.of("").take(new Paste("The number of service users in treatment\r\n".repeat(10_000)), view);

        assertThat(editor.lines()).isEqualTo(10_001);
        for (int i = 0; i < 2_000; i++) {
            editor = editor.take(key(i), view);
            assertThat(editor.draw(view, true).lines()).isNotEmpty();
        }
        for (int i = 0; i < 600; i++) {
            editor = editor.take(new Key("Ctrl-Z"), view);
        }
        assertThat(editor.changed()).isTrue();
        assertThat(editor.draw(view, true).lines()).hasSize(24);
    }

    private static In key(int i) {
        return new Key(i % 50 == 0 ? "PgUp" : i % 7 == 0 ? "Enter" : i % 11 == 0 ? "Backspace" : "x");
    }
}
