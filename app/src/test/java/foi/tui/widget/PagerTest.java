package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagerTest {

    private static final Size VIEW = new Size(10, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // keys            ; lines; first seen; page; pages
                "''                ; 10; 1 ; 1; 3",
                "{Down}            ; 10; 2 ; 1; 3",
                "{Down}{Up}        ; 10; 1 ; 1; 3",
                "{Up}              ; 10; 1 ; 1; 3",
                "{PgDn}            ; 10; 5 ; 2; 3",
                "' '               ; 10; 5 ; 2; 3",
                "{PgDn}{PgDn}      ; 10; 7 ; 3; 3",
                "{PgDn}{PgDn}{PgDn}; 10; 7 ; 3; 3",
                "{End}             ; 10; 7 ; 3; 3",
                "{End}{PgUp}       ; 10; 3 ; 1; 3",
                "{End}{Home}       ; 10; 1 ; 1; 3",
                "{End}             ; 3 ; 1 ; 1; 1",
                "{PgDn}            ; 4 ; 1 ; 1; 1",
                "{PgDn}            ; 5 ; 2 ; 2; 2",
            })
    void keys_turn_the_pages(String keys, int lines, String first, int page, int pages) {
        Pager pager = Pager.of(numbered(lines));
        for (In in : Typing.of(keys)) {
            pager = pager.take(in, VIEW);
        }

        assertThat(pager.draw(VIEW).text().get(0)).isEqualTo(first);
        assertThat(pager.draw(VIEW).cursor()).isEqualTo(new Place(0, 0));
        assertThat(pager.page(VIEW)).isEqualTo(page);
        assertThat(pager.pages(VIEW)).isEqualTo(pages);
    }

    @Test
    void no_lines_are_one_empty_page() {
        Pager pager = Pager.of(List.of());

        assertThat(pager.take(new Key("PgDn"), VIEW)).isSameAs(pager);
        assertThat(pager.page(VIEW)).isEqualTo(1);
        assertThat(pager.pages(VIEW)).isEqualTo(1);
        assertThat(pager.draw(VIEW).text()).containsExactly("", "", "", "");
    }

    @Test
    void a_larger_window_and_fewer_lines_leave_no_gap() {
        Pager end = Pager.of(numbered(10)).take(new Key("End"), VIEW);

        assertThat(end.draw(new Size(10, 8)).text()).startsWith("3").endsWith("10");
        assertThat(end.with(numbered(5)).draw(VIEW).text()).containsExactly("2", "3", "4", "5");
        assertThat(end.draw(new Size(0, 0)).lines()).isEmpty();
    }

    @Test
    void a_key_that_means_nothing_leaves_the_same_pager() {
        Pager pager = Pager.of(numbered(10));

        assertThat(pager.take(new Key("Enter"), VIEW)).isSameAs(pager);
        assertThat(pager.take(new Key("Up"), VIEW)).isSameAs(pager);
    }

    private static List<Line> numbered(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(number -> Line.of(Integer.toString(number)))
                .toList();
    }
}
