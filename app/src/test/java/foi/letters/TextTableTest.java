package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTableTest {

    @Test
    void columns_stand_side_by_side_below_a_ruled_head() {
        assertThat(TextTable.of(List.of(List.of("Years", "Users"), List.of("2018/19*", "44")), true, Set.of(), 78))
                .containsExactly("Years     Users", "--------  -----", "2018/19*  44");
    }

    @Test
    void figures_stand_at_the_right_of_their_columns_as_they_do_on_paper() {
        List<List<String>> rows = List.of(
                List.of("Year", "Cost", "Note"), List.of("2018/19", "£1,815", "x"), List.of("2019/20", "£9", "y"));

        assertThat(TextTable.of(rows, true, Set.of(1), 78))
                .containsExactly(
                        "Year       Cost  Note", "-------  ------  ----", "2018/19  £1,815  x", "2019/20      £9  y");
    }

    @Test
    void a_table_without_a_head_has_no_rule() {
        assertThat(TextTable.of(
                        List.of(List.of("Date", "Monday"), List.of("Contact", "foi@x.org")), false, Set.of(), 78))
                .containsExactly("Date     Monday", "Contact  foi@x.org");
    }

    @Test
    void a_long_cell_is_wrapped_in_its_column_and_rows_are_set_apart() {
        assertThat(TextTable.of(
                        List.of(
                                List.of("Ward", "Note"),
                                List.of("One", "a note of some length"),
                                List.of("Two", "short")),
                        true,
                        Set.of(),
                        18))
                .containsExactly(
                        "Ward  Note", "----  ------------", "One   a note of", "      some length", "", "Two   short");
    }

    @Test
    void a_row_with_too_few_cells_is_filled_up() {
        assertThat(TextTable.of(List.of(List.of("A", "B", "C"), List.of("1")), true, Set.of(), 78))
                .containsExactly("A  B  C", "-  -  -", "1");
    }

    @Test
    void empty_cells_and_empty_columns_keep_their_place() {
        assertThat(TextTable.of(List.of(List.of("A", "", "C"), List.of("1", "", "3")), true, Set.of(), 78))
                .allSatisfy(line -> assertThat(line).hasSize(7));
        assertThat(TextTable.of(List.of(), true, Set.of(), 78)).isEmpty();
    }

    @Test
    void letters_beyond_the_first_plane_take_one_column_each() {
        assertThat(TextTable.of(List.of(List.of("👍👍", "x")), false, Set.of(), 78))
                .containsExactly("👍👍  x");
    }

    @Test
    void what_is_too_wide_for_columns_is_told_row_by_row_with_the_heads() {
        List<String> heads =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "Year " + (2010 + i)).toList();
        List<String> lines = TextTable.of(
                List.of(heads, Collections.nCopies(12, "£1,234,567"), Collections.nCopies(12, "0")),
                true,
                Set.of(),
                78);

        assertThat(lines)
                .startsWith("Year 2011: £1,234,567", "Year 2012: £1,234,567")
                .hasSize(25);
        assertThat(lines.get(12)).isEmpty();
    }

    @Test
    void twelve_narrow_columns_stay_columns() {
        List<List<String>> rows = List.of(Collections.nCopies(12, "Jan"), Collections.nCopies(12, "312"));

        assertThat(TextTable.of(rows, true, Set.of(), 78)).hasSize(3);
    }

    @Test
    void a_head_whose_table_has_no_rows_stands_alone() {
        assertThat(TextTable.of(List.of(List.of("A", "B")), true, Set.of(), 78)).containsExactly("A  B", "-  -");
    }
}
