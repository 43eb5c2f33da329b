package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTablesTest {

    @Test
    void cells_of_a_spreadsheet_are_a_table_headed_by_the_first_row() {
        assertThat(MarkdownTables.fromCells(
                        "Year\tPackages\tCost (£)\r\n2013/14\t888\t£5,341,602\r\n2014/15\t950\t£6,174,521\r\n"))
                .contains("""
                | Year    | Packages |   Cost (£) |
                | ------- | -------: | ---------: |
                | 2013/14 |      888 | £5,341,602 |
                | 2014/15 |      950 | £6,174,521 |
                """);
    }

    /** Tabs are written as commas, line breaks as slashes within quotation marks; the table without its spaces. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a→b⏎c→d; |a|b|⏎|---|---|⏎|c|d|",
                "a→b⏎1→2; |a|b|⏎|--:|--:|⏎|1|2|",
                "a→b→c⏎d⏎e→f; |a|b|c|⏎|---|---|---|⏎|d|||⏎|e|f||",
                "a→b⏎c→d→e; |a|b||⏎|---|---|---|⏎|c|d|e|",
                "a→b⏎⏎c→d; |a|b|⏎|---|---|⏎|c|d|",
                "a→b⏎→⏎c→d; |a|b|⏎|---|---|⏎|c|d|",
                "→a→b⏎→c→d; |a|b|⏎|---|---|⏎|c|d|",
                "a→b→⏎c→d→; |a|b|⏎|---|---|⏎|c|d|",
                "→b⏎c→d; ||b|⏎|---|---|⏎|c|d|",
                "a|x→b⏎c→d; |a\\|x|b|⏎|-----|---|⏎|c|d|",
                "'a→b⏎\"c⏎d\"→e'; |a|b|⏎|---|---|⏎|cd|e|",
                "'a→b⏎\"c→d\"→e'; |a|b|⏎|---|---|⏎|cd|e|",
                "'a→b⏎\"c⏎\"\"d\"\"\"→e'; |a|b|⏎|----|---|⏎|c\"d\"|e|",
                "'a→b⏎\"c\"→d'; |a|b|⏎|---|---|⏎|\"c\"|d|",
                "'a→b⏎\"c\" d→e'; |a|b|⏎|-----|---|⏎|\"c\"d|e|",
                "'a→b⏎\"c→d'; |a|b|⏎|---|---|⏎|\"c|d|",
                "Staff→→⏎a→b→c; |Staff|||⏎|-----|---|---|⏎|a|b|c|",
                "year→n⏎2019→312⏎2020→98; |year|n|⏎|----|--:|⏎|2019|312|⏎|2020|98|"
            })
    void cells_become_rows(String pasted, String table) {
        String made = MarkdownTables.fromCells(pasted.replace("⏎", "\n").replace("→", "\t"))
                .orElseThrow();

        assertThat(made.strip()
                        .replace(" ", "")
                        .replaceAll("-{4,}", "---")
                        .replaceAll("-{2,}:", "--:")
                        .replace("\n", "⏎"))
                .isEqualTo(table.replaceAll("-{4,}", "---"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\t\t\n\t",
                "one",
                "one\ntwo",
                "a\tb",
                "\ta\n\tb",
                "·\tThe number\n·\tThe cost",
                "1.\tHow many\n2.\tWhere",
                "Dear Sir\nI ask\tfor\nthe plan\nof the park",
                "o\tdogs\no\tcats",
                "1\t\n2\t"
            })
    void what_is_no_table_makes_none(String pasted) {
        assertThat(MarkdownTables.fromCells(pasted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "312",
                "1,066",
                "8,023.000",
                "£680,000-£700,000 approx",
                "98%",
                "<5",
                "< 5",
                "less than 5",
                "-12",
                "(300)",
                "1815*",
                "£7,339, 755",
                "1 066",
                "≤ 5",
                "£1.2m",
                "c. 40",
                "3 - 5",
                "0",
                "12p",
                "approx. 30",
                "60%*"
            })
    void a_column_of_figures_stands_at_the_right_and_they_stay_as_they_are(String figure) {
        String table = MarkdownTables.fromCells(
                        "Ward\tNumber\nAbbey\t" + figure + "\nAylestone\t-\nBelgrave\t\nCastle\t7\n")
                .orElseThrow();

        assertThat(table.lines().toList().get(1)).endsWith("-: |");
        assertThat(table).contains(" " + figure + " |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"five", "5 in all", "2018/19", "1. April", "44 users", "LE1 1FZ", "12:30", "yes", "01/04/2019"})
    void a_column_with_words_or_dates_stands_at_the_left(String cell) {
        String table = MarkdownTables.fromCells("Ward\tNumber\nAbbey\t5\nCastle\t" + cell)
                .orElseThrow();

        assertThat(table.lines().toList().get(1)).doesNotContain(":");
    }

    @Test
    void no_text_stops_it() {
        Random random = new Random(9);
        String signs = "\t\t\n\"\"|=:- a1£\\\r\u0000\uD800";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(30), 0, signs.length())
                    .mapToObj(c -> signs.substring(c, c + 1))
                    .collect(Collectors.joining());
            MarkdownTables.fromCells(text)
                    .ifPresent(made -> assertThat(MarkdownTables.align(made)).isEqualTo(made));
            MarkdownTables.fromPairs(text)
                    .ifPresent(made -> assertThat(MarkdownTables.align(made)).isEqualTo(made));
            MarkdownTables.align(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\tb\n", "\"a\t", "\"\"\t", "1 1", "= ", "a: 1\n", "a - 1\n", "|---", "|a|\n|-|\n", "\t\n", "-|"
            })
    void huge_texts_take_no_time(String piece) {
        String text = piece.repeat(30_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
            MarkdownTables.fromCells(text);
            MarkdownTables.fromPairs(text);
            MarkdownTables.align("|a|\n|-|\n" + text);
            MarkdownTables.align(text);
        });
    }

    @Test
    void a_table_that_is_too_wide_for_an_editor_is_not_padded() {
        String long_ = "12 individuals over the age of 40; and fewer than five under the age of 25, in two years";
        assertThat(MarkdownTables.fromCells("Years\tUsers\n2017/18\t" + long_ + "\n2016/17\tnone")
                        .orElseThrow())
                .contains("| Years | Users |\n| --- | --- |\n| 2017/18 | " + long_ + " |\n| 2016/17 | none |");
    }
}
