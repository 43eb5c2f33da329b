package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainLetterTest {

    private static final String LONG = "Freedom of information ".repeat(12).strip();

    @Test
    void the_letter_begins_with_who_writes_to_whom_and_about_what() {
        assertThat(Cases.with("312", disclosed()).plain()).startsWith("""
                Leicester City Council

                Marian Tolverne
                41 Larkspur Rise
                Leicester
                LE5 9KC

                Our reference  FOI-2425-00017
                Received       Tuesday 3 December 2024
                Date           Monday 16 December 2024
                Contact        info.requests@leicester.gov.uk

                Freedom of Information Act 2000: Care packages
                ==============================================

                Dear Marian Tolverne

                Thank you for your request,""");
    }

    @Test
    void the_style_sheet_and_the_title_are_no_part_of_the_words() {
        assertThat(Cases.with("312", disclosed()).plain())
                .doesNotContain("font-family")
                .doesNotContain("{");
    }

    @Test
    void an_answer_stands_indented_under_its_question_and_a_notice_under_that() {
        assertThat(Cases.with("312 in all.", disclosed(), outcome("not-held", "", "2016/17"))
                        .plain())
                .contains("""

                1) How many packages were there?

                    312 in all.

                    Not held (2016/17)

                    This letter acts as a refusal notice under section 17.1 of the Freedom of
                """);
    }

    @Test
    void lists_quotations_code_and_notes_keep_their_shape() {
        assertThat(answer("""
                Lead:

                3. three
                4. four
                   - deep
                     line

                > quoted
                > on

                ```
                code  x
                ```

                312[^n]

                [^n]: A note.
                """)).isEqualTo("""
                    Lead:

                    3. three
                    4. four
                       • deep
                         line

                      quoted
                      on

                      code  x

                    312[1]

                    1. A note.
                """);
    }

    @Test
    void a_loose_list_has_its_marks_at_its_paragraphs() {
        assertThat(answer("- one\n\n  more\n\n- two")).isEqualTo("""
                    • one

                      more

                    • two
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "- %s\n  - %s\n    1. %s",
                "> %s\n> > %s",
                "```\n%s\n```",
                "    %s",
                "| %s | b |\n|---|---|\n| c | %s |",
                "| a | b | c | d | e | f | g | h | i | j | k | l |\n|-|-|-|-|-|-|-|-|-|-|-|-|\n| %s | b | c | d | e | f | g | h | i | j | k | %s |",
                "text[^1]\n\n[^1]: %s",
                "# %s",
                "[%s](https://example.org)"
            })
    void no_line_is_wider_than_78_columns(String form) {
        for (String text :
                List.of(LONG, "x".repeat(300), "https://example.org/" + "path/".repeat(60), "👍".repeat(200))) {
            String answer = form.replace("%s", text);
            Cases letter = Cases.answered()
                    .part(text, text, answer, outcome("not-held", "", text, "why", answer))
                    .subject(text, text)
                    .answer(answer)
                    .setting("authority.name", text)
                    .setting("complaints.address", text);

            assertThat(widest(letter.plain())).as(form).isLessThanOrEqualTo(78);
            assertThat(widest(letter.table().plain())).as(form + " in a table").isLessThanOrEqualTo(78);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. "})
    void deep_nesting_leaves_room_for_words(String mark) {
        assertThat(widest(Cases.with(mark.repeat(60) + LONG, disclosed()).plain()))
                .isLessThanOrEqualTo(78);
    }

    @Test
    void the_words_are_those_of_the_page_in_the_order_of_the_page() {
        Cases letter = Cases.with("312 **of** [them](https://x.org)\n\n- a\n- b\n\n> c", disclosed())
                .part("2)", "And?", "", outcome("withheld", "s.22", "2018/19", "why", Cases.REASON))
                .answer("For all:\n\n| A | B |\n|---|---|\n| 1 | 2 |");
        String page = String.join(" ", Page.of(letter.page()).all("/html/body"));

        assertThat(words(letter.plain())).isEqualTo(words(page));
    }

    @Test
    void a_table_within_a_table_of_responses_is_told_once() {
        String plain = Cases.with("| Years | Users |\n|---|---|\n| 2017/18 | 44 |\n\n* one\n* two", disclosed())
                .table()
                .plain();

        assertThat(plain)
                .containsOnlyOnce("2017/18 | 44")
                .containsOnlyOnce("Years | Users")
                .contains("• two");
    }

    private static String answer(String markdown) {
        String plain = Cases.with(markdown, disclosed()).plain();
        String from = "How many packages were there?\n\n";
        return plain.substring(plain.indexOf(from) + from.length(), plain.indexOf("\nUsing this information"));
    }

    private static int widest(String plain) {
        return plain.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    private static String words(String text) {
        return String.join("", Arrays.asList(text.replaceAll("[•|=-]", "").split("\\s+")));
    }

    @Test
    void figures_that_the_answer_sets_at_the_right_stand_there() {
        assertThat(Cases.with("| Year | Cost |\n|---|---:|\n| 2018/19 | £1,815 |\n| 2019/20 | £9 |", Cases.disclosed())
                        .plain())
                .contains("2018/19  £1,815\n    2019/20      £9\n");
    }
}
