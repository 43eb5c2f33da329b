package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.pdf.Heard;
import foi.pdf.PdfPress;
import foi.pdf.ScreenReader;
import foi.pdf.Standards;
import foi.register.Requester;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * Every letter on paper: it keeps the standards, it is heard in the order in which it is seen, and nothing is lost.
 *
 * <p>The tools that check the standards do not notice a wrong order.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryLetterInPrintTest {

    private static final PdfPress PRESS = new PdfPress();

    private static final String ROWS = "| 2017/18 | Ward %d | 44 users in treatment |\n";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_kind_of_letter(LetterKind kind) throws SAXException {
        assertSound(new LetterWriter(templates()).write(kind, Specimen.of(kind, Cases.UK), false));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_kind_of_draft(LetterKind kind) throws SAXException {
        assertSound(new LetterWriter(templates()).write(kind, Specimen.of(kind, Cases.UK), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions", "table"})
    void eight_outcomes_in_one_letter(String layout) throws SAXException {
        assertSound(Cases.with("312 | see below", disclosed())
                .part("2", "Held?", "", notHeld())
                .part("3", "Plans?", "", outcome("withheld", "s.22(1)", "2025/26", "why", "It will be published."))
                .part(
                        "4",
                        "Cost?",
                        "",
                        outcome("refused", "s.12(1)", "", "why", "Twenty hours.", "estimate", "locating: 22 hours"))
                .part(
                        "5",
                        "Files on X?",
                        "",
                        outcome("neither-confirm-nor-deny", "s.40(5B)", "", "why", "It would tell."))
                .part("6", "Which road?", "", outcome("clarification-needed", "", "", "why", "Which High Street?"))
                .part("7", "Buses?", "", outcome("held-elsewhere", "", "", "where", "The county council."))
                .part("8", "Trams?", "", outcome("withdrawn", "", "", "why", "On 3 May."))
                .setting("wording.layout", layout));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- one\n  - two\n    - three\n      1. four\n      2. five\n- six",
                "312[^1] and 44[^b][^1]\n\n[^1]: A *note* with https://example.org/a.\n[^b]: Another.\n\n    Of two paragraphs.",
                "See [our page](https://example.org/a/long/way/to/it?x=1&y=2) and www.example.org or foi@example.org.",
                "Table 1: people\n\n| Year | People |\n|---|---:|\n| 2017/18 | 44 |\n| 2018/19 | 51 |\n| Total | 95 |\n\n\\* Audited.",
                "> quoted\n>\n> twice\n\n# Heading\n\n##### Another\n\n```\ncode   as it is\n```\n\n---\n\n1. a\n\n   b\n2. c",
                "| A |\n|---|\n",
                "|  |  |\n|---|---|\n|  |  |",
            })
    void whatever_an_officer_writes(String answer) throws SAXException {
        assertSound(Cases.with(answer, disclosed()));
    }

    @Test
    void a_table_of_five_hundred_rows() throws SAXException {
        StringBuilder table = new StringBuilder("| Year | Ward | People |\n|---|---|---|\n");
        for (int i = 0; i < 500; i++) {
            table.append(ROWS.formatted(i));
        }
        assertSound(Cases.with(table.toString(), disclosed()));
    }

    @Test
    void a_table_of_fourteen_columns_is_turned_and_whole() throws SAXException {
        String head = "| " + "Turnover |".repeat(14) + "\n|" + "---|".repeat(14) + "\n";
        Letter letter = letter(
                Cases.with("Before.\n\n" + head + ("| " + "£684,599 |".repeat(14) + "\n").repeat(40), disclosed()));
        List<Heard> heard = ScreenReader.listen(PRESS.print(letter));

        assertSound(letter);
        assertThat(heard)
                .filteredOn(
                        block -> block.tag().matches("T[HD]") && block.words().contains("£684,599"))
                .hasSize(560)
                .allSatisfy(cell -> assertThat(cell.right()).isLessThan(842 - 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Ştefănescu",
                "Ηλίας Παπαδόπουλος",
                "Юлия Щербакова",
                "Llŷr Ŵyn-Siôn",
                "Արամ Խաչատրյան",
                "Nguyễn Thị Ngọc",
            })
    void names_in_many_scripts(String name) throws SAXException {
        assertSound(Cases.with("312", disclosed()).requester(named(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"دکتر محمد علی", "דוד כהן"})
    void names_that_are_written_from_right_to_left(String name) {
        byte[] pdf = PRESS.print(letter(Cases.with("312", disclosed()).requester(named(name))));

        assertThat(Standards.faults(pdf)).isEmpty();
        assertThat(misplaced(ScreenReader.listen(pdf))).isEmpty();
    }

    private static Requester named(String name) {
        return new Requester(
                name, Optional.empty(), Optional.of(name + "\n1 High Street\nLeicester"), Optional.empty());
    }

    private static void assertSound(Cases letter) throws SAXException {
        assertSound(letter(letter));
    }

    private static void assertSound(Letter letter) throws SAXException {
        byte[] pdf = PRESS.print(letter);
        List<Heard> heard = ScreenReader.listen(pdf);

        assertThat(Standards.faults(pdf)).isEmpty();
        assertThat(misplaced(heard)).isEmpty();
        assertThat(bare(heard.stream().map(Heard::words).collect(Collectors.joining())))
                .isEqualTo(
                        bare(PageReader.words(letter.page().replaceAll("<a [^>]*footnote-backref[^>]*>.*?</a>", ""))));
    }

    /** What is heard before or after somebody who looks at the page comes to it. */
    private static List<String> misplaced(List<Heard> heard) {
        List<Heard> seen = heard.stream().filter(block -> block.page() >= 0).toList();
        return java.util.stream.IntStream.range(1, seen.size())
                .filter(i -> !seen.get(i).follows(seen.get(i - 1)))
                .mapToObj(i -> seen.get(i - 1) + " | " + seen.get(i))
                .toList();
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\u00A0↩•◦▪]+", "");
    }

    private static Letter letter(Cases letter) {
        return letter.writer().write(LetterKind.RESPONSE, letter.occasion(), false);
    }

    private static Templates templates() {
        return new Templates(java.nio.file.Path.of("no-such-directory"));
    }
}
