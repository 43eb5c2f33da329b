package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableLayoutTest {

    @Test
    void a_table_is_aligned_with_what_follows_it_left_alone() {
        assertThat(MarkdownTables.align("""
                |Ward|No.|Mid
                |:-|--:|:-:|
                | Abbey \\| Castle | 5 | a | more |
                |中文|1,000|
                Note: *a | is | b*
                \s
                Text""")).isEqualTo("""
                | Ward            |   No. | Mid |
                | :-------------- | ----: | :-: |
                | Abbey \\| Castle |     5 |  a  | more |
                | 中文            | 1,000 |     |
                | Note: *a        |    is | b*  |
                \s
                Text""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "a | b\nc | d", "| a |\n", "---\n|---|", "a\n---|---\nb"})
    void what_is_no_table_is_not_aligned(String text) {
        assertThat(MarkdownTables.align(text)).isEqualTo(text);
    }

    @Test
    void aligning_twice_is_aligning_once() {
        String table = MarkdownTables.fromCells("Ward\tŵyr 👍\n한국어\t5\nx|y\t<5").orElseThrow();

        assertThat(MarkdownTables.align(table)).isEqualTo(table);
    }
}
