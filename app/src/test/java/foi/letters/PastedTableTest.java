package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.MarkdownTables;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What officers paste, as the letter prints it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedTableTest {

    @Test
    void pasted_cells_are_a_table_in_the_letter() {
        String table = MarkdownTables.fromCells("Years\tUsers\n2018/19\t<5\nAll | others\t1,066")
                .orElseThrow();

        assertThat(Cases.with(table, disclosed()).plain()).contains("""
                    Years         Users
                    ------------  -----
                    2018/19          <5
                    All | others  1,066
                """);
        assertThat(Tables.in(table).cells()).containsExactly("2018/19", "<5", "All | others", "1,066");
    }

    @Test
    void pasted_pairs_are_a_table_in_the_letter() {
        String table = MarkdownTables.fromPairs("2019 = 312\n2020 = 98").orElseThrow();

        assertThat(Cases.with(table, disclosed()).plain()).contains("""
                    Year  Figure
                    ----  ------
                    2019     312
                    2020      98
                """);
    }

    @Test
    void a_blank_cell_in_the_head_prints_as_a_gap() {
        String table = MarkdownTables.fromCells("\tUsers\nAbbey\t5\nCastle\t7").orElseThrow();

        assertThat(Cases.with(table, disclosed()).plain()).contains("""
                            Users
                    ------  -----
                    Abbey       5
                    Castle      7
                """);
    }
}
