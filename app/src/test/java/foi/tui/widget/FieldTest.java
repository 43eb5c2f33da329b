package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // text         ; keys                             ; text with the caret in it
                "''             ; Jo                               ; Jo|",
                "Jo             ; ''                               ; Jo|",
                "Jo             ; {Home}                           ; |Jo",
                "Jo             ; {Home}{End}                      ; Jo|",
                "Jo             ; {Left}                           ; J|o",
                "Jo             ; {Left}{Left}{Left}               ; |Jo",
                "Jo             ; {Left}{Right}{Right}             ; Jo|",
                "Jo             ; {Left}a                          ; Ja|o",
                "Jo             ; {Backspace}                      ; J|",
                "Jo             ; {Backspace}{Backspace}{Backspace}; |",
                "Jo             ; {Home}{Delete}                   ; |o",
                "Jo             ; {Delete}                         ; Jo|",
                "Jo Anne Moran  ; {Ctrl-Left}                      ; Jo Anne |Moran",
                "Jo Anne Moran  ; {Ctrl-Left}{Ctrl-Left}           ; Jo |Anne Moran",
                "Jo Anne Moran  ; {Home}{Ctrl-Right}               ; Jo |Anne Moran",
                "Jo Anne Moran  ; {Home}{Ctrl-Right}{Ctrl-Right}{Ctrl-Right}{Ctrl-Right}; Jo Anne Moran|",
                "Jo Anne Moran  ; {Ctrl-W}                         ; Jo Anne |",
                "Jo Anne Moran  ; {Ctrl-W}{Ctrl-W}                 ; Jo |",
                "Jo Anne Moran  ; {Left}{Left}{Ctrl-W}             ; Jo Anne |an",
                "Jo Anne Moran  ; {Ctrl-U}                         ; |",
                "Jo Anne Moran  ; {Ctrl-Left}{Ctrl-U}              ; |Moran",
                "£5             ; {Left}{Left}x                    ; x|£5",
                "日本           ; {Left}                           ; 日|本",
                "日本           ; {Backspace}                      ; 日|",
                "a😀b           ; {Left}{Left}                     ; a|😀b",
                "a😀b           ; {Left}{Backspace}                ; a|b",
                "a😀b           ; {Home}{Right}{Right}             ; a😀|b",
                "q̃x             ; {Left}{Left}                     ; |q̃x",
                "q̃x             ; {Left}{Backspace}                ; |x",
                "q̃x             ; {Home}{Right}                    ; q̃|x",
                "q̃x             ; {Home}{Delete}                   ; |x",
                "q              ; \u0303                           ; q̃|",
                "e              ; \u0301                           ; é|",
                "ex             ; {Left}\u0301                     ; é|x",
                "x              ; {Home}\u0301                     ; \u0301|x",
                "Jo             ; {paste ¶Moran}                   ; JoMoran|",
                "''             ; {paste Jo¶Moran}                 ; Jo Moran|",
                "''             ; {paste 14 Beaumont Walk¶¶  Leicester→LE4 0DS¶}; 14 Beaumont Walk Leicester LE4 0DS|",
                "x              ; {Left}{paste a¶b}                ; a b|x",
                "Jo             ; ab{Ctrl-Z}                       ; Jo|",
                "Jo             ; ab{Left}c{Ctrl-Z}                ; Joa|b",
                "Jo             ; ab{Left}c{Ctrl-Z}{Ctrl-Z}        ; Jo|",
                "Jo             ; ab{Left}c{Ctrl-Z}{Ctrl-Z}{Ctrl-Z}; Jo|",
                "Jo             ; ab{Ctrl-Z}{Ctrl-Y}               ; Joab|",
                "Jo             ; ab{Ctrl-Z}c{Ctrl-Y}              ; Joc|",
                "Jo             ; {Backspace}{Backspace}{Ctrl-Z}   ; Jo|",
                "Jo             ; a{Backspace}b{Ctrl-Z}            ; Jo|",
                "Jo             ; a{Backspace}b{Ctrl-Z}{Ctrl-Z}    ; Joa|",
                "Jo             ; {paste a}{paste b}{Ctrl-Z}       ; Joa|",
                "Jo             ; {Ctrl-U}{Ctrl-Z}                 ; Jo|",
                "Jo Moran       ; {Ctrl-W}{Ctrl-W}{Ctrl-Z}         ; Jo |",
                "Jo Moran       ; {Home}{Ctrl-U}{Ctrl-W}{Backspace}; |Jo Moran",
            })
    void a_field_takes_keys(String text, String keys, String expected) {
        assertThat(shown(typed(Field.of(text), keys))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tab",
                "Shift-Tab",
                "Esc",
                "Enter",
                "Up",
                "Down",
                "PgUp",
                "PgDn",
                "F1",
                "F6",
                "Ctrl-S",
                "Ctrl-F",
                "Alt-x",
                "Insert",
                "Ctrl-Home"
            })
    void a_key_that_means_nothing_leaves_the_same_field(String key) {
        Field field = Field.of("Jo");

        assertThat(field.take(new Key(key))).isSameAs(field);
    }

    @Test
    void what_would_steer_the_terminal_never_comes_in() {
        Field field = Field.of("").take(new Paste("a\u001b[31mb\u0007\u202e\u200bc\u009b"));

        assertThat(field.text()).isEqualTo("a[31mbc");
        assertThat(field.take(new Key("\u0007"))).isSameAs(field);
    }

    @Test
    void a_paste_of_one_line_keeps_the_spaces_at_its_ends() {
        assertThat(typed(Field.of("Jo"), "{paste  Anne }").text()).isEqualTo("Jo Anne ");
    }

    @Test
    void other_text_is_a_step_that_can_be_undone_and_the_caret_stays_within() {
        Field field = typed(Field.of("Jo Moran"), "{Left}");

        assertThat(shown(field.with("Jo"))).isEqualTo("Jo|");
        assertThat(shown(Field.of("Jo").with("Jo Moran"))).isEqualTo("Jo Moran|");
        assertThat(shown(typed(field.with("Jo"), "{Ctrl-Z}"))).isEqualTo("Jo Mora|n");
        assertThat(field.with("Jo Moran")).isSameAs(field);
    }

    @Test
    void a_field_is_changed_until_it_is_as_it_began() {
        Field field = Field.of("Jo");

        assertThat(field.changed()).isFalse();
        assertThat(typed(field, "x").changed()).isTrue();
        assertThat(typed(field, "x{Backspace}").changed()).isFalse();
        assertThat(typed(field, "x{Ctrl-Z}").changed()).isFalse();
    }

    @Test
    void a_pause_ends_a_step() {
        Field field = typed(typed(Field.of(""), "ab").paused(), "cd");

        assertThat(typed(field, "{Ctrl-Z}").text()).isEqualTo("ab");
    }

    static Field typed(Field field, String keys) {
        Field taken = field;
        for (In in : Typing.of(keys)) {
            taken = taken.take(in);
        }
        return taken;
    }

    private static String shown(Field field) {
        return field.text().substring(0, field.caret()) + "|" + field.text().substring(field.caret());
    }
}
