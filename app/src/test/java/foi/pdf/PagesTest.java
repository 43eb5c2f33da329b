package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import foi.letters.Letter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    /** A millimetre in points. */
    private static final float MM = 72 / 25.4f;

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
                letter.kind(),
                odd,
                letter.title(),
                letter.authority(),
                letter.dated(),
                false,
                letter.page(),
                letter.letterhead(),
                "");
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
    void the_pages_that_follow_the_first_begin_with_the_authority_and_the_reference() {
        List<String> pages = Proof.pages(Proof.sample("letter", false));
        assertThat(pages.get(0).split("Our reference FOI", -1)).hasSize(3);
        assertThat(pages.subList(1, pages.size()))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page)
                        .contains("Wexborough Borough Council")
                        .contains("Our reference FOI-2026-00417"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_at_all_is_printed_beyond_the_margins(boolean draft) throws IOException {
        String wide = Proof.page("letter")
                .replace("<td>2023/24</td><td>£684,599</td>", "<td>2023/24</td>" + "<td>£684,599</td>".repeat(13));
        Letter letter = Proof.letter(wide, draft);
        Letter lengthy = new Letter(
                letter.kind(),
                "FOI-2026-00417/SG-15879",
                letter.title(),
                "The Newcastle upon Tyne Hospitals and Associated Trusts NHS Foundation Trust",
                letter.dated(),
                draft,
                letter.page(),
                letter.letterhead(),
                letter.chain());
        try (PDDocument paper = Loader.loadPDF(Proof.PRESS.print(lengthy))) {
            List<String> beyond = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    float right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
                    boolean word = glyph.getFontSize() > 100;
                    if (!word && (glyph.getXDirAdj() < 20 * MM || right > glyph.getPageWidth() - 19.5f * MM)) {
                        beyond.add(glyph.getUnicode() + " on page " + getCurrentPageNo());
                    }
                }
            }.getText(paper);
            assertThat(beyond).isEmpty();
            assertThat(paper.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void the_address_shows_through_the_window_of_an_envelope_however_the_sheet_lies_in_it() {
        String address = "<div class=\"letterhead\"><p class=\"authority\">Council</p></div><div class=\"address\"><p>"
                + "Window 1<br/>Window 2<br/>Window 3<br/>Window 4<br/>Window 5<br/>Window 6</p></div>";
        byte[] pdf = Proof.PRESS.print(Proof.letter(Proof.pageWith("x").replace("<h1", address + "<h1"), false));
        assertThat(ScreenReader.listen(pdf))
                .filteredOn(heard -> heard.words().startsWith("Window 1"))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.top()).isBetween(57 * MM, 60 * MM);
                    assertThat(heard.bottom()).isLessThan(84 * MM);
                    assertThat(heard.left()).isGreaterThan(20 * MM);
                    assertThat(heard.right()).isLessThan(100 * MM);
                });
    }

    @Test
    void a_caption_is_never_torn_from_its_table_nor_a_note_from_the_last_row() {
        String table =
                "<p class=\"caption\">Table 1: people</p><table><thead><tr><th>Year</th><th>People</th></tr></thead>"
                        + "<tbody>" + "<tr><td>2017/18</td><td>44</td></tr>".repeat(12)
                        + "<tr class=\"total\"><td>Total</td>"
                        + "<td>528</td></tr></tbody></table><p class=\"table-note\">* A note.</p>";
        for (int lines = 8; lines < 40; lines += 2) {
            byte[] pdf = Proof.print("<p>" + "line<br/>".repeat(lines) + "</p>" + table);
            List<Heard> heard = ScreenReader.listen(pdf);
            assertThat(page(heard, "Table 1: people"))
                    .isEqualTo(page(heard, "Year"))
                    .isEqualTo(page(heard, "2017/18"));
            assertThat(page(heard, "* A note.")).isEqualTo(page(heard, "Total"));
        }
    }

    private static int page(List<Heard> heard, String words) {
        return heard.stream()
                .filter(block -> block.words().equals(words) && block.page() >= 0)
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void a_table_too_wide_for_upright_paper_is_turned_with_its_question_and_one_that_fits_is_not() throws IOException {
        for (int columns : new int[] {4, 8, 13}) {
            String cells = "<td>£684,599</td>".repeat(columns);
            byte[] pdf = Proof.print("<table><thead><tr>" + "<th>Spending</th>".repeat(columns)
                    + "</tr></thead><tbody><tr>" + cells + "</tr></tbody></table>");
            Heard question = ScreenReader.listen(pdf).stream()
                    .filter(heard -> heard.words().endsWith("What?"))
                    .findFirst()
                    .orElseThrow();
            assertThat(isTurned(pdf, question.page())).isEqualTo(columns == 13);
            assertThat(ScreenReader.hear(pdf))
                    .filteredOn(said -> said.equals("TD: £684,599"))
                    .hasSize(columns);
        }
    }

    private static boolean isTurned(byte[] pdf, int page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return paper.getPage(page).getMediaBox().getWidth() > 800;
        }
    }

    @Test
    void the_head_of_a_table_is_heard_once_however_many_pages_show_it() {
        String rows = "<tr><td>2017/18</td><td>44</td></tr>".repeat(100);
        byte[] pdf = Proof.print(
                "<table><thead><tr><th>Year</th><th>People</th></tr></thead><tbody>" + rows + "</tbody></table>");
        assertThat(Proof.pages(pdf))
                .filteredOn(page -> page.contains("Year People"))
                .hasSizeGreaterThan(2);
        assertThat(ScreenReader.hear(pdf)).containsOnlyOnce("TH: Year", "TH: People");
    }

    @Test
    void nothing_of_a_letter_is_smaller_than_eleven_points_but_tables_notes_particulars_and_margins() {
        assertThat(ScreenReader.listen(Proof.sample("letter", false)))
                .filteredOn(heard -> heard.tag().matches("P|H[1-6]") && heard.page() >= 0)
                .filteredOn(heard -> !heard.words().matches("Information Governance|Extended for one year.*"))
                .isNotEmpty()
                .allSatisfy(heard -> assertThat(heard.size()).isCloseTo(Math.max(11, heard.size()), within(0.02f)));
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
