package foi.pdf;

import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.letters.Letterhead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Letters to print, and what can be read off them afterwards. */
final class Proof {

    static final PdfPress PRESS = new PdfPress();
    static final String REFERENCE = "FOI-2026-00417";

    /** What stands for the hash of a case's last entry. */
    static final String CHAIN = "5f".repeat(32);

    /** A picture of one point, in base 64. */
    static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    static final Letterhead CREST = new Letterhead("data:image/png;base64," + DOT);

    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

    private Proof() {}

    static Letter letter(String page, boolean draft) {
        return new Letter(
                LetterKind.RESPONSE,
                REFERENCE,
                "Response to " + REFERENCE,
                "Wexborough Borough Council",
                LocalDate.of(2026, 10, 30),
                draft,
                page,
                Optional.of(CREST),
                draft ? "" : CHAIN);
    }

    /** The page of the sample letter called {@code name}, with its style sheet. */
    static String page(String name) {
        return text("/foi/pdf/" + name + ".xhtml").replace("/*letter.css*/", text("/templates/letter.css"));
    }

    /** A short page with {@code answer} in it. */
    static String pageWith(String answer) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><style>%s</style></head><body>
                <h1 class="subject">Freedom of Information Act 2000: a test</h1>
                <div class="part"><h2 class="question"><span class="label">1)</span> What?</h2>
                <div class="answer">%s</div></div>
                <div class="signoff"><p>Yours sincerely</p></div></body></html>
                """.formatted(text("/templates/letter.css"), answer);
    }

    /** The sample letter in print; printed once however often it is asked for. */
    static byte[] sample(String name, boolean draft) {
        return PRINTED.computeIfAbsent(name + draft, key -> PRESS.print(letter(page(name), draft)));
    }

    static byte[] print(String answer) {
        return PRESS.print(letter(pageWith(answer), false));
    }

    /** What each page says, in the order of its text. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper();
            for (int i = 1; i <= paper.getNumberOfPages(); i++) {
                reader.setStartPage(i);
                reader.setEndPage(i);
                pages.add(reader.getText(paper));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream file = Objects.requireNonNull(Proof.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
