package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text       ; keys       ; wanted; text with the caret in it
                "one two one  ; ''         ; one   ; one two |one",
                "one two one  ; {Ctrl-End} ; one   ; |one two one",
                "one two      ; ''         ; one   ; |one two",
                "one two      ; ''         ; TWO   ; one |two",
                "ONE¶Two¶three; ''         ; t     ; ONE¶|Two¶three",
                "ONE¶Two¶three; {Down}     ; t     ; ONE¶Two¶|three",
                "ONE¶Two¶three; {Ctrl-End} ; t     ; ONE¶|Two¶three",
                "one¶two      ; {Down}{End}; two   ; one¶|two",
                "one          ; {Right}    ; one   ; |one",
                "one¶¶two     ; {Down}     ; e     ; on|e¶¶two",
                "aaa          ; ''         ; a     ; a|aa",
                "日本語       ; ''         ; 語    ; 日本|語",
            })
    void the_next_place_is_found(String text, String keys, String wanted, String expected) {
        Editor editor = EditorTest.typed(Editor.of(Typing.text(text)), keys);

        assertThat(editor.find(wanted).map(EditorTest::shown)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"one; three", "one; ''", "''; one", "e\u0301; e", "one¶two; one¶two"})
    void what_is_not_there_is_not_found(String text, String wanted) {
        assertThat(Editor.of(Typing.text(text)).find(Typing.text(wanted))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text           ; keys              ; block ; with X in its place
                "a¶b¶¶c¶d¶¶e      ; ''                ; a¶b   ; X|¶¶c¶d¶¶e",
                "a¶b¶¶c¶d¶¶e      ; {Down}            ; a¶b   ; X|¶¶c¶d¶¶e",
                "a¶b¶¶c¶d¶¶e      ; {Down}{Down}{Down}; c¶d   ; a¶b¶¶X|¶¶e",
                "a¶b¶¶c¶d¶¶e      ; {Ctrl-End}        ; e     ; a¶b¶¶c¶d¶¶X|",
                "a¶b¶¶c           ; {Down}{Down}      ; ''    ; a¶b¶X|¶c",
                "a¶b¶  ¶c         ; ''                ; a¶b   ; X|¶  ¶c",
                "''               ; ''                ; ''    ; X|",
                "a                ; ''                ; a     ; X|",
            })
    void the_block_round_the_caret_is_replaced(String text, String keys, String block, String replaced) {
        Editor editor = EditorTest.typed(Editor.of(Typing.text(text)), keys);

        assertThat(editor.block()).isEqualTo(Typing.text(block));
        assertThat(EditorTest.shown(editor.withBlock("X"))).isEqualTo(replaced);
        assertThat(EditorTest.typed(editor.withBlock("X\nY"), "{Ctrl-Z}").text())
                .isEqualTo(Typing.text(text));
    }

    @Test
    void a_block_becomes_a_table() {
        Editor editor = Editor.of("Years\tUsers\n2018/19\t12\n\nas of May");

        assertThat(editor.withBlock("| Years | Users |\n|---|---:|\n| 2018/19 | 12 |")
                        .text())
                .isEqualTo("| Years | Users |\n|---|---:|\n| 2018/19 | 12 |\n\nas of May");
    }
}
