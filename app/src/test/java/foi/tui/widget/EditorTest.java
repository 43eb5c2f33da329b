package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditorTest {

    /** Rows of ten columns and one for the caret. */
    static final Size VIEW = new Size(11, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text            ; keys                              ; text with the caret in it
                "''                ; Dear{Enter}Sir                    ; Dear¶Sir|",
                "ab                ; {Right}{Enter}                    ; a¶|b",
                "ab¶cd             ; {Right}{Right}{Right}             ; ab¶|cd",
                "ab¶cd             ; {Down}{Left}                      ; ab|¶cd",
                "ab¶cd             ; {Down}{Backspace}                 ; ab|cd",
                "ab¶cd             ; {End}{Delete}                     ; ab|cd",
                "ab¶cd             ; {Left}                            ; |ab¶cd",
                "ab¶cd             ; {Ctrl-End}{Right}                 ; ab¶cd|",
                "ab¶cd             ; {Ctrl-End}                        ; ab¶cd|",
                "ab¶cd             ; {Ctrl-End}{Ctrl-Home}             ; |ab¶cd",
                "ab¶cd             ; {Backspace}{Ctrl-W}{Ctrl-U}       ; |ab¶cd",
                "ab¶cd             ; {Ctrl-End}{Delete}                ; ab¶cd|",
                "one two¶three     ; {Ctrl-Right}                      ; one |two¶three",
                "one two¶three     ; {Ctrl-Right}{Ctrl-Right}          ; one two|¶three",
                "one two¶three     ; {Ctrl-Right}{Ctrl-Right}{Ctrl-Right}; one two¶|three",
                "one two¶three     ; {Down}{Ctrl-Left}                 ; one two|¶three",
                "one two¶three     ; {Down}{Ctrl-Left}{Ctrl-Left}      ; one |two¶three",
                "one two¶three     ; {End}{Ctrl-W}                     ; one |¶three",
                "one two¶three     ; {Down}{Ctrl-W}                    ; one two|three",
                "one two¶three     ; {End}{Left}{Ctrl-U}               ; |o¶three",
                "a¶b¶c             ; {Ctrl-K}                          ; |b¶c",
                "a¶b¶c             ; {Down}{Ctrl-K}                    ; a¶|c",
                "a¶b¶c             ; {Ctrl-End}{Ctrl-K}                ; a¶b|",
                "a¶b¶c             ; {Ctrl-K}{Ctrl-K}{Ctrl-K}          ; |",
                "a¶b¶c             ; {Ctrl-K}{Ctrl-K}{Ctrl-K}{Ctrl-K}{Ctrl-Z}; |c",
                "a¶b¶c             ; {Ctrl-K}{Ctrl-Z}                  ; |a¶b¶c",
                "abc¶d             ; {End}{Ctrl-K}                     ; d|",
                // up and down keep the column
                "abcd¶e¶fghi       ; {End}{Down}                       ; abcd¶e|¶fghi",
                "abcd¶e¶fghi       ; {End}{Down}{Down}                 ; abcd¶e¶fghi|",
                "abcd¶e¶fghi       ; {End}{Down}{Left}{Down}           ; abcd¶e¶|fghi",
                "abcd¶e¶fghi       ; {Ctrl-End}{Up}{Up}                ; abcd|¶e¶fghi",
                "日本語¶abcdef     ; {Right}{Right}{Down}              ; 日本語¶abcd|ef",
                "日本語¶abcdef     ; {Down}{Right}{Right}{Right}{Up}   ; 日|本語¶abcdef",
                "→a¶bcdef          ; {Right}{Down}                     ; →a¶bcde|f",
                "→a¶bcdef          ; {Down}{Right}{Right}{Up}          ; |→a¶bcdef",
                // rows: 'one two ' 'three four ' 'five'
                "one two three four five; {Down}                       ; one two |three four five",
                "one two three four five; {Right}{Down}                ; one two t|hree four five",
                "one two three four five; {Down}{Down}                 ; one two three four |five",
                "one two three four five; {Down}{Down}{Down}           ; one two three four |five",
                "one two three four five; {End}                        ; one two| three four five",
                "one two three four five; {End}{End}                   ; one two three four five|",
                "one two three four five; {Down}{Right}{Home}          ; one two |three four five",
                "one two three four five; {Down}{Right}{Home}{Home}    ; |one two three four five",
                "one two three four five; {End}{End}{Up}               ; one two thre|e four five",
                "abcdefghijklmnop  ; {Down}                            ; abcdefghij|klmnop",
                "abcdefghijklmnop  ; {End}                             ; abcdefghi|jklmnop",
                "abcdefghijklmnop  ; {Down}x                           ; abcdefghijx|klmnop",
                // pages of three rows
                "1¶2¶3¶4¶5¶6¶7     ; {PgDn}                            ; 1¶2¶3¶|4¶5¶6¶7",
                "1¶2¶3¶4¶5¶6¶7     ; {PgDn}{PgDn}{PgDn}                ; 1¶2¶3¶4¶5¶6¶|7",
                "1¶2¶3¶4¶5¶6¶7     ; {Ctrl-End}{PgUp}                  ; 1¶2¶3¶4|¶5¶6¶7",
                "1¶2¶3¶4¶5¶6¶7     ; {PgDn}{PgUp}{PgUp}                ; |1¶2¶3¶4¶5¶6¶7",
                // pasted
                "ab                ; {Right}{paste 1¶2}                ; a1¶2|b",
                "ab                ; {Right}{paste 1→2}                ; a1→2|b",
                "ab                ; {Right}{paste ¶}                  ; a¶|b",
                "ab                ; {Right}{paste x¶y}{Ctrl-Z}        ; a|b",
                "ab                ; {paste x}{paste y}{Ctrl-Z}        ; x|ab",
                // combining
                "e                 ; {End}\u0301                       ; é|",
                "q                 ; {End}\u0303\u0323{Backspace}      ; |",
                "q¶\u0303          ; {Down}{Backspace}                 ; q̃|",
                "e¶\u0301          ; {End}{Delete}                     ; é|",
                "a😀b              ; {Right}{Right}{Backspace}         ; a|b",
            })
    void an_editor_takes_keys(String text, String keys, String expected) {

        assertThat(shown(typed(Editor.of(Typing.text(text)), keys))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''   ; ab{Ctrl-Z}                          ; |",
                "''   ; ab{Ctrl-Z}{Ctrl-Y}                  ; ab|",
                "''   ; ab{Enter}cd{Ctrl-Z}                 ; ab¶|",
                "''   ; ab{Enter}cd{Ctrl-Z}{Ctrl-Z}         ; ab|",
                "''   ; ab{Enter}cd{Ctrl-Z}{Ctrl-Z}{Ctrl-Z} ; |",
                "''   ; ab{Left}c{Ctrl-Z}                   ; a|b",
                "''   ; ab{Left}{Right}c{Ctrl-Z}            ; ab|",
                "''   ; ab{Backspace}{Backspace}{Ctrl-Z}    ; ab|",
                "''   ; ab{paste cd}ef{Ctrl-Z}              ; abcd|",
                "''   ; ab{paste cd}ef{Ctrl-Z}{Ctrl-Z}      ; ab|",
                "''   ; ab{Ctrl-Z}c{Ctrl-Y}                 ; c|",
                "''   ; {Ctrl-Z}{Ctrl-Y}                    ; |",
                "a¶b  ; {Down}{Backspace}{Ctrl-Z}           ; a¶|b",
                "a¶b  ; x{Down}y{Ctrl-Z}                    ; xa¶b|",
                "a¶b  ; x{Down}y{Ctrl-Z}{Ctrl-Z}            ; |a¶b",
                "a¶b  ; x{Down}y{Ctrl-Z}{Ctrl-Z}{Ctrl-Y}    ; xa¶b|",
            })
    void steps_can_be_taken_back_and_done_again(String text, String keys, String expected) {
        assertThat(shown(typed(Editor.of(Typing.text(text)), keys))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tab",
                "Shift-Tab",
                "Esc",
                "Ctrl-S",
                "Ctrl-F",
                "Ctrl-E",
                "F1",
                "F6",
                "F7",
                "Alt-x",
                "Insert",
                "Up",
                "Left",
                "PgUp",
                "Backspace",
                "Ctrl-Z",
                "Ctrl-Y",
                "Home",
                "Ctrl-Home"
            })
    void a_key_that_means_nothing_leaves_the_same_editor(String key) {
        Editor editor = Editor.of("one\ntwo");

        assertThat(editor.take(new Key(key), VIEW)).isSameAs(editor);
    }

    @Test
    void line_breaks_of_other_systems_and_controls_are_tidied() {
        assertThat(Editor.of("a\r\nb\rc\u000bd\u0085e").text()).isEqualTo("a\nb\nc\nd\ne");
        assertThat(Editor.of("").insert("a\u001b[31m\u0000\t\u202eb\u200b").text())
                .isEqualTo("a[31m\tb");
        assertThat(Editor.of("").insert("e\u0301").text()).isEqualTo("é");
    }

    @Test
    void a_pause_ends_a_step() {
        Editor editor = typed(typed(Editor.of(""), "ab").paused(), "cd");

        assertThat(typed(editor, "{Ctrl-Z}").text()).isEqualTo("ab");
    }

    @Test
    void a_long_sentence_without_a_pause_is_more_than_one_step() {
        Editor editor = typed(Editor.of(""), "word ".repeat(40));

        assertThat(typed(editor, "{Ctrl-Z}").text()).hasSizeBetween(80, 190);
    }

    @Test
    void the_newest_steps_are_kept() {
        Editor editor = Editor.of("");
        for (int i = 0; i < Past.STEPS + 100; i++) {
            editor = editor.insert("x");
        }
        for (int i = 0; i < Past.STEPS + 200; i++) {
            editor = editor.take(new Key("Ctrl-Z"), VIEW);
        }

        assertThat(editor.text()).hasSize(100);
    }

    @Test
    void an_editor_is_changed_until_it_is_as_it_began() {
        Editor editor = Editor.of("one\ntwo");

        assertThat(editor.changed()).isFalse();
        assertThat(typed(editor, "{Down}").changed()).isFalse();
        assertThat(typed(editor, "x").changed()).isTrue();
        assertThat(typed(editor, "x{Backspace}").changed()).isFalse();
        assertThat(typed(editor, "{Enter}{Backspace}").changed()).isFalse();
        assertThat(typed(editor, "x{Down}y{Ctrl-Z}{Ctrl-Z}").changed()).isFalse();
    }

    @Test
    void it_tells_its_lines_and_the_one_of_the_caret() {
        assertThat(Editor.of("").lines()).isEqualTo(1);
        assertThat(Editor.of("").line()).isEqualTo(1);
        assertThat(Editor.of("a\nb\n").lines()).isEqualTo(3);
        assertThat(typed(Editor.of("a\nb\n"), "{Down}{Down}").line()).isEqualTo(3);
    }

    @Test
    void another_text_is_one_step_and_the_caret_stays_where_it_can() {
        Editor editor = typed(Editor.of("one\ntwo"), "{Down}{End}");

        assertThat(shown(editor.with("four\nx\ny"))).isEqualTo("four¶x|¶y");
        assertThat(shown(editor.with(""))).isEqualTo("|");
        assertThat(shown(typed(editor.with(""), "{Ctrl-Z}"))).isEqualTo("one¶two|");
        assertThat(editor.with("one\r\ntwo")).isSameAs(editor);
    }

    static Editor typed(Editor editor, String keys) {
        Editor taken = editor;
        for (In in : Typing.of(keys)) {
            taken = taken.take(in, VIEW);
        }
        return taken;
    }

    /** The text with a bar at the caret, which a mark typed there shows. */
    static String shown(Editor editor) {
        return Typing.written(editor.insert("|").text());
    }
}
