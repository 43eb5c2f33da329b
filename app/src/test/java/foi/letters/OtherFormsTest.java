package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static org.assertj.core.api.Assertions.assertThat;

import foi.word.WordCopies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** A letter in the other forms: the same words, and what those who hear them navigate by. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherFormsTest {

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final Cases LETTER = Cases.with("""
                    Table 1: people

                    | Year | People |
                    |---|---:|
                    | 2017/18 | 44 |
                    | Total | 44 |

                    \\* Audited[^1].

                    - one
                      - two

                    3. three
                    4. **four** and *five*

                    See https://example.org/a?b=1&c=2.

                    > quoted

                    ```
                    as  it is
                    ```

                    [^1]: A note.
                    """, disclosed()).part("2)", "Held?", "", notHeld());

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_letter_is_a_page_for_the_web_that_needs_nothing_else(LetterKind kind) {
        LetterWriter writer = new LetterWriter(new Templates(java.nio.file.Path.of("none")), crest());
        String web = writer.web(writer.write(kind, Specimen.of(kind, Cases.UK), true));
        Page page = Page.of(web);

        assertThat(web).startsWith("<!DOCTYPE html>\n<html");
        assertThat(page.all("/html/@lang")).containsExactly("en-GB");
        assertThat(page.one("/html/head/title")).isNotBlank();
        assertThat(page.all("//meta[@name='viewport']")).hasSize(1);
        assertThat(page.all("/html/body/main")).hasSize(1);
        assertThat(page.all("//h1")).hasSize(1);
        assertThat(page.all("//th[not(@scope)] | //img[not(@alt)] | //link | //script | //iframe | //object"))
                .isEmpty();
        assertThat(page.all("//@src")).allMatch(source -> source.startsWith("data:image/png;"));
        assertThat(page.one("//style")).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void a_draft_for_the_web_says_so_in_words_and_a_letter_does_not() {
        LetterWriter writer = LETTER.writer();
        assertThat(Page.of(writer.web(writer.write(LetterKind.RESPONSE, LETTER.occasion(), true)))
                        .one("/html/body/p[@role='note']"))
                .isEqualTo("DRAFT \u2013 not issued");
        assertThat(Page.of(writer.web(writer.write(LetterKind.RESPONSE, LETTER.occasion(), false)))
                        .one("/html/body"))
                .doesNotContain("DRAFT");
    }

    @Test
    void a_working_copy_says_on_every_page_that_it_is_not_the_letter() throws IOException {
        try (XWPFDocument copy = copy(letter(LETTER))) {
            assertThat(copy.getHeaderList())
                    .singleElement()
                    .satisfies(head -> assertThat(head.getText()).startsWith("WORKING COPY"));
            assertThat(copy.getFooterList())
                    .singleElement()
                    .satisfies(foot -> assertThat(foot.getText()).contains("FOI-2425-00017"));
            assertThat(copy.getProperties().getCoreProperties().getTitle())
                    .startsWith("Working copy of FOI-2425-00017");
        }
    }

    @Test
    void a_working_copy_has_real_headings_tables_and_lists() throws IOException {
        try (XWPFDocument copy = copy(letter(LETTER))) {
            List<XWPFParagraph> paragraphs = copy.getParagraphs();
            assertThat(paragraphs)
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Freedom of Information Act 2000: Care packages");
            assertThat(paragraphs)
                    .filteredOn(p -> "Heading2".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .startsWith("1) How many packages were there?", "2) Held?");
            XWPFTable answer = copy.getTables().get(1);
            assertThat(answer.getRow(0).isRepeatHeader()).isTrue();
            assertThat(answer.getRow(1).isRepeatHeader()).isFalse();
            assertThat(answer.getRow(2).getCell(0).getText()).isEqualTo("Total");
            assertThat(paragraphs)
                    .filteredOn(p -> p.getNumID() != null)
                    .extracting(p -> p.getText().strip())
                    .containsExactly("one", "two", "three", "four and five", "A note.");
            assertThat(paragraphs)
                    .filteredOn(p -> p.getText().equals("three"))
                    .singleElement()
                    .satisfies(p -> assertThat(copy.getNumbering()
                                    .getAbstractNum(copy.getNumbering().getAbstractNumID(p.getNumID()))
                                    .getCTAbstractNum()
                                    .getLvlArray(0)
                                    .getStart()
                                    .getVal()
                                    .intValue())
                            .isEqualTo(3));
            assertThat(copy.getHyperlinks()).anyMatch(link -> link.getURL().equals("https://example.org/a?b=1&c=2"));
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_working_copy_has_all_the_words_of_the_letter_in_their_order(LetterKind kind)
            throws IOException, SAXException {
        assertSameWords(new LetterWriter(new Templates(java.nio.file.Path.of("none")))
                .write(kind, Specimen.of(kind, Cases.UK), false));
    }

    @Test
    void whatever_stands_in_the_answers() throws IOException, SAXException {
        assertSameWords(letter(LETTER));
        assertSameWords(letter(LETTER.table()));
    }

    @Test
    void the_letterhead_is_in_the_copy_with_what_it_shows_in_words() throws IOException {
        LetterWriter writer = new LetterWriter(new Templates(java.nio.file.Path.of("none")), crest());
        try (XWPFDocument copy = copy(writer.write(LetterKind.RESPONSE, LETTER.occasion(), false))) {
            assertThat(copy.getAllPictures()).hasSize(1);
            assertThat(copy.getDocument().xmlText()).contains("descr=\"Logo of Leicester City Council\"");
        }
    }

    private static void assertSameWords(Letter letter) throws IOException, SAXException {
        try (XWPFDocument copy = copy(letter)) {
            StringBuilder words = new StringBuilder();
            for (IBodyElement element : copy.getBodyElements()) {
                words.append(element instanceof XWPFParagraph p ? p.getText() : ((XWPFTable) element).getText());
            }
            assertThat(bare(words.toString()))
                    .isEqualTo(bare(
                            PageReader.words(letter.page().replaceAll("<a [^>]*footnote-backref[^>]*>.*?</a>", ""))));
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00A0]+", "");
    }

    private static Optional<Letterhead> crest() {
        return Optional.of(new Letterhead("data:image/png;base64," + DOT));
    }

    private static Letter letter(Cases letter) {
        return letter.writer().write(LetterKind.RESPONSE, letter.occasion(), false);
    }

    private static XWPFDocument copy(Letter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new WordCopies().docx(letter)));
    }
}
