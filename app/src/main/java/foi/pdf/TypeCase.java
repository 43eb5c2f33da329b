package foi.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import foi.pdf.Typefaces.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces as one document uses them: embedded, each with only the characters that come to be printed. */
final class TypeCase {

    /** By these names a style sheet may call Liberation Sans, the only family there is. */
    private static final List<String> NAMES =
            List.of("Liberation Sans", "Arial", "Helvetica", "Calibri", "Verdana", "sans-serif", "serif", "monospace");

    private final Typefaces faces;
    private final PDDocument paper;
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

    TypeCase(Typefaces faces, PDDocument paper) {
        this.faces = faces;
        this.paper = paper;
    }

    PDFont font(Face face) {
        return embedded.computeIfAbsent(face, wanted -> {
            try {
                return PDType0Font.load(paper, faces.font(wanted), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Lends the engine all faces; the last resort only for a text that needs it, since it is slow to read. */
    void lendTo(PdfBoxFontResolver engine, String text) {
        for (String name : NAMES) {
            lend(engine, Face.REGULAR, name, 400, IdentValue.NORMAL, FontGroup.MAIN);
            lend(engine, Face.BOLD, name, 700, IdentValue.NORMAL, FontGroup.MAIN);
            lend(engine, Face.ITALIC, name, 400, IdentValue.ITALIC, FontGroup.MAIN);
            lend(engine, Face.BOLD_ITALIC, name, 700, IdentValue.ITALIC, FontGroup.MAIN);
        }
        lend(engine, Face.REGULAR, "Liberation Sans", 400, IdentValue.NORMAL, FontGroup.FINAL_FALLBACK);
        if (!faces.suffices(text)) {
            lend(engine, Face.LAST_RESORT, "DejaVu Sans", 400, IdentValue.NORMAL, FontGroup.FINAL_FALLBACK);
        }
    }

    private void lend(
            PdfBoxFontResolver engine, Face face, String name, int weight, IdentValue style, FontGroup group) {
        engine.addFont(new Lender(face), name, weight, style, true, group);
    }

    /** Embeds a face when the engine first asks for it. */
    private final class Lender extends PDFontSupplier {

        private final Face face;

        Lender(Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return font(face);
        }
    }
}
