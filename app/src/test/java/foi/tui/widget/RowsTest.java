package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // text         ; columns; rows
                "''             ; 5 ; []",
                "one            ; 5 ; [one]",
                "one two        ; 7 ; [one two]",
                "one two        ; 6 ; [one ][two]",
                "one two        ; 3 ; [one ][two]",
                "one two        ; 2 ; [on][e ][tw][o]",
                "one   two      ; 4 ; [one   ][two]",
                "one      two   ; 3 ; [one      ][two]",
                "abcdefg        ; 3 ; [abc][def][g]",
                "a abcdefg      ; 3 ; [a ][abc][def][g]",
                "a b c d        ; 3 ; [a b ][c d]",
                "x¶¶y           ; 3 ; [x][][y]",
                "日本語         ; 4 ; [日本][語]",
                "日本語         ; 5 ; [日本][語]",
                "日本語         ; 1 ; [日][本][語]",
                "abc日本語      ; 5 ; [abc日][本語]",
                "ab 日本        ; 4 ; [ab ][日本]",
                "q̃q̃q̃q̃          ; 2 ; [q̃q̃][q̃q̃]",
                "日\u0303本\u0303 ; 2 ; [日\u0303][本\u0303]",
                "a→b            ; 9 ; [a   b]",
                "→b             ; 9 ; [    b]",
                "abcd→e         ; 9 ; [abcd    e]",
                "a→bcdefgh      ; 6 ; [a   ][bcdefg][h]",
            })
    void lines_are_broken_between_words(String text, int columns, String expected) {
        Rows rows = new Rows(Lines.of(Typing.text(text)), columns);
        StringBuilder shown = new StringBuilder();
        for (Spot row : all(rows)) {
            shown.append('[').append(rows.text(row)).append(']');
        }

        assertThat(shown.toString()).isEqualTo(expected);
    }

    @Test
    void rows_are_found_from_either_end() {
        Rows rows = new Rows(Lines.of("one two three\n\nfour five six seven\n日本語日本語 eight"), 7);
        List<Spot> all = all(rows);

        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Spot found = i < j ? rows.down(all.get(i), j - i) : rows.up(all.get(i), i - j);
                assertThat(found).isEqualTo(all.get(j));
            }
        }
        assertThat(rows.up(all.get(2), 99)).isEqualTo(Spot.START);
        assertThat(rows.down(Spot.START, 99)).isEqualTo(all.get(all.size() - 1));
    }

    @Test
    void a_place_and_its_column_agree() {
        Lines lines = Lines.of("a\tb日\tq̃c dd eee\t\tffff 日本 g");
        Rows rows = new Rows(lines, 9);
        String line = lines.get(0);

        for (int at = 0; at < line.length(); at = Glyphs.next(line, at)) {
            Spot spot = new Spot(0, at);
            Spot row = rows.start(spot);
            assertThat(rows.at(row, rows.column(row, spot))).isEqualTo(spot);
        }
    }

    private static List<Spot> all(Rows rows) {
        List<Spot> all = new ArrayList<>(List.of(Spot.START));
        for (Spot next = rows.down(Spot.START, 1); !next.equals(all.get(all.size() - 1)); next = rows.down(next, 1)) {
            all.add(next);
        }
        return all;
    }
}
