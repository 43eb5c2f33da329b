package foi.release;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A PDF of one page, made step by step. */
final class Paper {

    /** A step in making it. */
    interface Step {
        void take(PDDocument paper, PDPage page, PDPageContentStream pen) throws IOException;
    }

    private final List<Step> steps = new ArrayList<>();

    static Paper saying(String words, float x, float y) {
        return new Paper().and(text(words, x, y, Color.BLACK, RenderingMode.FILL));
    }

    Paper and(Step step) {
        steps.add(step);
        return this;
    }

    static Step text(String words, float x, float y, Color colour, RenderingMode mode) {
        return (paper, page, pen) -> {
            pen.setNonStrokingColor(colour);
            pen.beginText();
            pen.setRenderingMode(mode);
            pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
            pen.newLineAtOffset(x, y);
            pen.showText(words);
            pen.endText();
        };
    }

    static Step box(float x, float y, float width, float height, Color colour) {
        return (paper, page, pen) -> {
            pen.setNonStrokingColor(colour);
            pen.addRect(x, y, width, height);
            pen.fill();
        };
    }

    byte[] bytes() {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            paper.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(paper, page)) {
                for (Step step : steps) {
                    step.take(paper, page, pen);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
