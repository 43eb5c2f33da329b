package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2019 = 312⏎2020 = 98; |Year|Figure|⏎|2019|312|⏎|2020|98|",
                "2018/19: 45⏎2019/20: <5; |Year|Figure|⏎|2018/19|45|⏎|2019/20|<5|",
                "Adults - 12⏎Children - 7; |Item|Figure|⏎|Adults|12|⏎|Children|7|",
                "Adults – 12⏎Children - 7; |Item|Figure|⏎|Adults|12|⏎|Children|7|",
                "2014 - 15 - £7m⏎2015 - 16 - £8m; |Year|Figure|⏎|2014-15|£7m|⏎|2015-16|£8m|",
                "a=1⏎b=2; |Item|Figure|⏎|a|1|⏎|b|2|",
                "a:1⏎b:2; |Item|Figure|⏎|a|1|⏎|b|2|",
                "9:30: 4⏎10:30: 5; |Item|Figure|⏎|9:30|4|⏎|10:30|5|",
                "• a: 1⏎• b: 2; |Item|Figure|⏎|a|1|⏎|b|2|",
                "- a = 1⏎- b = 2; |Item|Figure|⏎|a|1|⏎|b|2|",
                "a = 1⏎⏎b = not held; |Item|Figure|⏎|a|1|⏎|b|notheld|",
                "a|b = 1⏎c = 2; |Item|Figure|⏎|a\\|b|1|⏎|c|2|",
                "a: b = 1⏎c: d = 2; |Item|Figure|⏎|a:b|1|⏎|c:d|2|"
            })
    void lines_of_a_name_and_a_figure_are_a_table(String pasted, String rows) {
        String made = MarkdownTables.fromPairs(pasted.replace("⏎", "\n")).orElseThrow();

        assertThat(made.lines()
                        .filter(line -> !line.matches("[| :-]+"))
                        .map(line -> line.replace(" ", ""))
                        .collect(Collectors.joining("⏎")))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a = 1",
                "a = 1\nb: 2",
                "a = 1\nthe rest",
                "Note: this is so\nContact: the team",
                "= 1\n= 2",
                "a =\nb =",
                "1\n2",
                "a = b = c\nd = e = f",
                "- one\n- two",
                "https://a.org\nhttps://b.org"
            })
    void other_lines_are_no_pairs(String pasted) {
        assertThat(MarkdownTables.fromPairs(pasted)).isEmpty();
    }

    @Test
    void the_headings_of_pairs_can_be_given_and_are_never_blank() {
        assertThat(MarkdownTables.fromPairs("a = 1\nb = 2", "Ward", " "))
                .hasValueSatisfying(table -> assertThat(table).isEqualTo("""
                | Ward | Figure |
                | ---- | -----: |
                | a    |      1 |
                | b    |      2 |
                """));
    }
}
