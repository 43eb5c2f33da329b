package foi.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The large pale word across every page of a draft, behind the text and hidden from screen readers. */
final class DraftMark {

    private static final String WORD = "DRAFT";
    private static final float SIZE = 150;
    private static final float PALE = 0.945f;

    private DraftMark() {}

    static void print(PDDocument paper, PDFont font) throws IOException {
        float half = font.getStringWidth(WORD) / 1000 * SIZE / 2;
        for (PDPage sheet : paper.getPages()) {
            float middle = sheet.getMediaBox().getWidth() / 2;
            float height = sheet.getMediaBox().getHeight() / 2;
            try (PDPageContentStream behind = new PDPageContentStream(paper, sheet, AppendMode.PREPEND, true, true)) {
                behind.beginMarkedContent(COSName.ARTIFACT);
                behind.beginText();
                behind.setNonStrokingColor(PALE, PALE, PALE);
                behind.setFont(font, SIZE);
                Matrix slant = Matrix.getRotateInstance(Math.atan2(height, middle), middle, height);
                slant.translate(-half, -SIZE * 0.36f);
                behind.setTextMatrix(slant);
                behind.showText(WORD);
                behind.endText();
                behind.endMarkedContent();
            }
        }
    }
}
