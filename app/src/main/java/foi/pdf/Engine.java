package foi.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** The settings of the layout engine: accessible, archival, silent, and shut in. */
final class Engine {

    private Engine() {}

    static void silence() {
        XRLog.setLoggingEnabled(false);
    }

    static PdfBoxRenderer over(Document page, PDDocument paper, Walls walls, boolean rightToLeft) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours());
        builder.withProducer("foi");
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useReplacementText("\u25A1");
        builder.usePDDocument(paper);
        walls.around(builder);
        if (rightToLeft) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.defaultTextDirection(TextDirection.LTR);
        }
        builder.withW3cDocument(page, "");
        return builder.buildPdfRenderer();
    }

    private static byte[] colours() throws IOException {
        try (InputStream file = Engine.class.getResourceAsStream("srgb.icc")) {
            if (file == null) {
                throw new FileNotFoundException("srgb.icc");
            }
            return file.readAllBytes();
        }
    }
}
