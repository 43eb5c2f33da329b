package foi.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a document aloud as a screen reader does: along the tree of its tags, each text after the name of its tag. */
final class ScreenReader {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<String> heard = new ArrayList<>();

    private ScreenReader() {}

    static List<String> hear(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            ScreenReader reader = new ScreenReader();
            for (PDPage page : paper.getPages()) {
                reader.words.put(page.getCOSObject(), words(page));
            }
            reader.read(paper.getDocumentCatalog().getStructureTreeRoot(), "", null);
            return reader.heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDStructureNode node, String block, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String tag = element.getStructureType();
                boolean inline = tag.equals("Span") || tag.equals("Link") || tag.equals("Lbl") || tag.equals("LBody");
                boolean blockless = inline || (tag.equals("Div") && block.matches("H[1-6]"));
                if (!blockless) {
                    heard.add(tag + ":");
                }
                read(element, blockless ? block : tag, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void say(@Nullable PDPage page, int id) {
        if (page != null && !heard.isEmpty()) {
            String said = words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
            int last = heard.size() - 1;
            heard.set(last, (heard.get(last) + " " + said.strip()).strip());
        }
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            collect(content, words);
        }
        return words;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, words);
            }
        }
        words.merge(content.getMCID(), text.toString(), String::concat);
    }
}
