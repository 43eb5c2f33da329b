package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // keys                 ; size   ; rows; selected; top
                "''                     ; 10     ; 4; 0     ; 0",
                "{Down}                 ; 10     ; 4; 1     ; 0",
                "jjj                    ; 10     ; 4; 3     ; 0",
                "jjjj                   ; 10     ; 4; 4     ; 1",
                "jjjjk                  ; 10     ; 4; 3     ; 1",
                "jjjjkkkk               ; 10     ; 4; 0     ; 0",
                "{Up}                   ; 10     ; 4; 0     ; 0",
                "{PgDn}                 ; 10     ; 4; 3     ; 0",
                "{PgDn}{PgDn}           ; 10     ; 4; 6     ; 3",
                "{End}                  ; 10     ; 4; 9     ; 6",
                "{End}j                 ; 10     ; 4; 9     ; 6",
                "{End}{PgUp}            ; 10     ; 4; 6     ; 6",
                "{End}{PgUp}{PgUp}      ; 10     ; 4; 3     ; 3",
                "{End}{Home}            ; 10     ; 4; 0     ; 0",
                "{End}                  ; 100000 ; 4; 99999 ; 99996",
                "{End}                  ; 3      ; 4; 2     ; 0",
                "{End}                  ; 0      ; 4; 0     ; 0",
                "jjj                    ; 0      ; 4; 0     ; 0",
                "jj                     ; 10     ; 0; 2     ; 2",
                "jj                     ; 10     ; 1; 2     ; 2",
            })
    void keys_select_a_row_that_is_seen(String keys, int size, int rows, int selected, int top) {
        ListView view = ListView.START;
        for (In in : Typing.of(keys)) {
            view = view.take(in, size, rows);
        }

        assertThat(view).isEqualTo(new ListView(selected, top));
    }

    @ParameterizedTest
    @CsvSource({
        // selected, top, size, rows, then selected, top
        "9, 6, 5, 4, 4, 1",
        "9, 6, 0, 4, 0, 0",
        "9, 6, 10, 8, 9, 2",
        "9, 6, 10, 20, 9, 0",
        "5, 2, 10, 2, 5, 4",
        "5, 9, 10, 4, 5, 5",
        "3, 2, 10, 4, 3, 2",
    })
    void a_view_fits_a_list_and_a_window_that_have_changed(
            int selected, int top, int size, int rows, int thenSelected, int thenTop) {
        assertThat(new ListView(selected, top).within(size, rows)).isEqualTo(new ListView(thenSelected, thenTop));
    }

    @Test
    void a_key_that_means_nothing_leaves_the_same_view() {
        ListView view = new ListView(0, 0);

        assertThat(view.take(new Key("Enter"), 10, 4)).isSameAs(view);
        assertThat(view.take(new Key("Up"), 10, 4)).isSameAs(view);
        assertThat(view.take(new Paste("jjj"), 10, 4)).isSameAs(view);
        assertThat(view.within(10, 4)).isSameAs(view);
    }

    @Test
    void the_rows_seen_are_told() {
        assertThat(new ListView(3, 2).from()).isEqualTo(2);
        assertThat(new ListView(3, 2).to(10, 4)).isEqualTo(6);
        assertThat(new ListView(3, 2).to(5, 4)).isEqualTo(5);
        assertThat(ListView.START.to(0, 4)).isZero();
    }

    @Test
    void a_row_can_be_selected() {
        assertThat(ListView.START.select(7, 10, 4)).isEqualTo(new ListView(7, 4));
        assertThat(ListView.START.select(70, 10, 4)).isEqualTo(new ListView(9, 6));
        assertThat(ListView.START.select(-1, 10, 4)).isEqualTo(ListView.START);
    }

    @Test
    void whatever_the_list_becomes_the_selected_row_is_seen() {
        Random random = new Random(3);
        ListView view = ListView.START;
        String[] keys = {"Up", "Down", "PgUp", "PgDn", "Home", "End", "j", "k", "x"};
        for (int step = 0; step < 5_000; step++) {
            int size = random.nextInt(50);
            int rows = 1 + random.nextInt(12);
            view = view.within(size, rows).take(new Key(keys[random.nextInt(keys.length)]), size, rows);
            assertThat(view.selected()).isBetween(view.from(), Math.max(view.from(), view.to(size, rows) - 1));
            assertThat(view.selected()).isLessThan(Math.max(1, size));
        }
    }
}
