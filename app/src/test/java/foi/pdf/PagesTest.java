package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import foi.letters.Letter;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"letter", "register"})
    void every_page_bears_the_reference_and_its_number(String name) {
        List<String> pages = Proof.pages(Proof.sample(name, false));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Our reference FOI-2026-00417")
                    .contains("Page " + (i + 1) + " of " + pages.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "register"})
    void every_page_of_a_draft_says_so_and_no_page_of_a_letter_to_be_sent(String name) {
        assertThat(Proof.pages(Proof.sample(name, true)))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("DRAFT – not issued"));
        assertThat(Proof.pages(Proof.sample(name, false)))
                .allSatisfy(page -> assertThat(page).doesNotContain("DRAFT"));
    }

    @Test
    void a_style_sheet_cannot_lose_the_mark_of_a_draft() {
        String bare = "<html><head><style>@page { margin: 5mm; @top-center { content: none } }</style></head>"
                + "<body><p>Hello</p></body></html>";
        assertThat(Proof.pages(Proof.PRESS.print(Proof.letter(bare, true))).get(0))
                .contains("DRAFT")
                .contains("Hello");
    }

    @Test
    void a_reference_with_quotes_and_signs_is_printed_as_it_is() {
        String odd = "O'Hara \"7\" \\ } <b> Ŵ/2026";
        Letter letter = Proof.letter("<html><body><p>Hello</p></body></html>", false);
        Letter named = new Letter(
                letter.kind(), odd, letter.title(), letter.authority(), letter.dated(), false, letter.page());
        assertThat(Proof.pages(Proof.PRESS.print(named)).get(0)).contains("Our reference " + odd);
    }

    @Test
    void a_signature_is_never_alone_on_a_page() {
        for (int lines = 30; lines < 46; lines++) {
            String page = Proof.pageWith("<p>" + "line<br/>".repeat(lines) + "end</p>")
                    .replace("<div class=\"signoff\">", "<p>The very last paragraph.</p><div class=\"signoff\">");
            List<String> pages = Proof.pages(Proof.PRESS.print(Proof.letter(page, false)));
            String last = pages.get(pages.size() - 1);
            assertThat(last).contains("The very last paragraph.").contains("Yours sincerely");
        }
    }

    @Test
    void a_question_is_never_torn_from_its_answer_nor_a_table_from_its_head() {
        String rows = "<tr><td>2017/18</td><td>44</td></tr>".repeat(40);
        for (int lines = 24; lines < 48; lines += 3) {
            String page = Proof.pageWith("<table><thead><tr><th>Year</th><th>People</th></tr></thead><tbody>" + rows
                            + "</tbody></table>")
                    .replace("<div class=\"part\">", "<p>" + "line<br/>".repeat(lines) + "</p><div class=\"part\">");
            for (String text : Proof.pages(Proof.PRESS.print(Proof.letter(page, false)))) {
                assertThat(text.contains("2017/18")).isEqualTo(text.contains("People"));
                if (text.contains("What?")) {
                    assertThat(text).contains("2017/18");
                }
            }
        }
    }

    @Test
    void a_short_notice_is_in_one_piece() {
        for (int lines = 24; lines < 48; lines += 3) {
            String page = Proof.pageWith("<p>" + "line<br/>".repeat(lines) + "</p>")
                    .replace(
                            "<div class=\"signoff\">",
                            "<div class=\"notice\"><h3>Not held</h3><p>" + "We looked. ".repeat(40)
                                    + "Nothing.</p></div><p>So.</p><div class=\"signoff\">");
            assertThat(Proof.pages(Proof.PRESS.print(Proof.letter(page, false))))
                    .allSatisfy(text -> assertThat(text.contains("Not held")).isEqualTo(text.contains("Nothing.")));
        }
    }

    @Test
    void a_table_of_five_hundred_rows_has_its_head_on_every_page() {
        String rows = "<tr><td>2017/18</td><td>44 users in treatment</td></tr>".repeat(500);
        byte[] pdf = Proof.print(
                "<table><thead><tr><th>Year</th><th>People</th></tr></thead><tbody>" + rows + "</tbody></table>");
        assertThat(Proof.pages(pdf))
                .hasSizeGreaterThan(10)
                .filteredOn(page -> page.contains("2017/18"))
                .allSatisfy(page -> assertThat(page).contains("Year People"));
    }
}
