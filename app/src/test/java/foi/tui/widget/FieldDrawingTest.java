package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.Line;
import foi.tui.face.Width;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldDrawingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text       ; columns; keys                     ; shown        ; cursor
                "Jo           ; 10     ; ''                       ; 'Jo        ' ; 2",
                "0123456789   ; 11     ; ''                       ; '0123456789 '; 10",
                "0123456789   ; 10     ; ''                       ; '…6789     ' ; 5",
                "0123456789   ; 10     ; {Left}                   ; '…6789     ' ; 4",
                "0123456789   ; 10     ; {Left}{Left}             ; '0123456789' ; 8",
                "0123456789   ; 10     ; {Home}                   ; '0123456789' ; 0",
                "0123456789ab ; 10     ; {Home}                   ; '012345678…' ; 0",
                "0123456789ab ; 10     ; {Home}{Ctrl-Right}       ; '…6789ab   ' ; 7",
                "日本語日本語 ; 6      ; ''                       ; '…語   '     ; 3",
                "日本語       ; 1      ; ''                       ; ' '          ; 0",
                "abc          ; 1      ; ''                       ; ' '          ; 0",
                "abc          ; 1      ; {Left}                   ; 'c'          ; 0",
                "abc          ; 3      ; ''                       ; 'bc '        ; 2",
                "q̃q̃q̃q̃       ; 5      ; ''                       ; 'q̃q̃q̃q̃ ' ; 4",
            })
    void the_piece_round_the_caret_is_seen(String text, int columns, String keys, String shown, int cursor) {
        Field field = FieldTest.typed(Field.of(text), keys);

        assertThat(field.draw(columns, true).text()).isEqualTo(shown);
        assertThat(field.column(columns)).isEqualTo(cursor);
    }

    @Test
    void a_field_without_the_focus_shows_its_beginning() {
        assertThat(Field.of("0123456789").draw(6, false).text()).isEqualTo("01234…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jo Moran of the Northgate Tenants", "日本語 日本語 日本語", "a日b本c語d", "q̃e\u0323q̃ q̃e\u0323q̃ 😀😀", ""
            })
    void the_cursor_stands_on_the_letter_after_the_caret_however_narrow_the_room(String text) {
        for (int columns = 1; columns < 60; columns++) {
            Field field = Field.of(text);
            for (int step = 0; step <= text.length(); step++) {
                Line line = field.draw(columns, true);
                int column = field.column(columns);
                assertThat(line.width()).isEqualTo(columns);
                assertThat(column).isBetween(0, columns - 1);
                String after = text(field);
                if (!after.isEmpty() && column + Width.of(after) < columns) {
                    assertThat(from(line.text(), column)).startsWith(after);
                }
                field = FieldTest.typed(field, "{Left}");
            }
            assertThat(field.caret()).isZero();
        }
    }

    @Test
    void no_room_at_all_is_no_fault() {
        assertThat(Field.of("Jo").draw(0, true).text()).isEmpty();
        assertThat(Field.of("Jo").column(0)).isZero();
    }

    private static String text(Field field) {
        return field.text().substring(field.caret(), Glyphs.next(field.text(), field.caret()));
    }

    private static String from(String text, int column) {
        int at = 0;
        for (int reached = 0; reached < column; ) {
            int next = Glyphs.next(text, at);
            reached += Width.of(text.substring(at, next));
            at = next;
        }
        return text.substring(at);
    }
}
