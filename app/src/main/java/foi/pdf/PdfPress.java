package foi.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import foi.law.Trouble;
import foi.letters.Letter;
import foi.letters.Press;
import foi.pdf.Typefaces.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Prints letters as PDF that screen readers can read (PDF/UA-1) and archives can keep (PDF/A-2a). */
public final class PdfPress implements Press {

    private final Typefaces faces = new Typefaces();

    @Override
    public synchronized byte[] print(Letter letter) {
        Engine.silence();
        Walls walls = new Walls(letter.letterhead());
        try {
            Document page = Manuscript.read(letter.page());
            return print(letter, page, walls);
        } catch (Trouble told) {
            throw told;
        } catch (RuntimeException | StackOverflowError fault) {
            throw walls.refused()
                    .map(LetterUnprintable::reachingOutside)
                    .orElseGet(() -> LetterUnprintable.beyondTheEngine(fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(Letter letter, Document page, Walls walls) throws IOException {
        Head.write(page, letter);
        Headings.step(page);
        Pictures.name(page, letter);
        Links.name(page);
        new Tables(faces).fit(page);
        new Makeup(page, faces).arrange();
        LongText.cut(page);
        String text = page.getDocumentElement().getTextContent();
        try (PDDocument paper = new PDDocument();
                PdfBoxRenderer engine = Engine.over(page, paper, walls, rightToLeft(text))) {
            TypeCase type = new TypeCase(faces, paper);
            type.lendTo(engine.getFontResolver(), text + letter.reference());
            engine.createPDFWithoutClosing();
            walls.refused().ifPresent(address -> {
                throw LetterUnprintable.reachingOutside(address);
            });
            RepeatedHeads.hush(paper);
            if (letter.draft()) {
                DraftMark.print(paper, type.font(Face.BOLD));
            }
            Colophon.write(paper, letter);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Override
    public synchronized List<Integer> unprintable(String text) {
        Engine.silence();
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .distinct()
                .filter(point -> !faces.has(point))
                .boxed()
                .toList();
    }

    private static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(point -> switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
