package foi.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Reads a document aloud as a screen reader does: along the tree of its tags, whatever the order on the page. */
public final class ScreenReader {

    private static final Set<String> INLINE = Set.of("Span", "Link", "Lbl", "LBody");

    private final List<PDPage> pages = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, List<TextPosition>>> texts = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private ScreenReader() {}

    /** Each block as its tag and its words. */
    static List<String> hear(byte[] pdf) {
        return listen(pdf).stream().map(Heard::toString).map(String::strip).toList();
    }

    /** Each block in the order of the tags, with the place where it is seen. */
    public static List<Heard> listen(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            ScreenReader reader = new ScreenReader();
            for (PDPage page : paper.getPages()) {
                reader.pages.add(page);
                reader.texts.put(page.getCOSObject(), texts(page));
            }
            reader.read(paper.getDocumentCatalog().getStructureTreeRoot(), "", null, false);
            return reader.blocks.stream().map(Block::heard).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDStructureNode node, String block, @Nullable PDPage page, boolean mark) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String tag = element.getStructureType();
                boolean blockless = INLINE.contains(tag) || (tag.equals("Div") && block.matches("H[1-6]"));
                if (!blockless) {
                    blocks.add(new Block(tag));
                }
                read(
                        element,
                        blockless ? block : tag,
                        element.getPage() == null ? page : element.getPage(),
                        tag.equals("Lbl"));
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), mark);
            } else if (kid instanceof Integer id) {
                say(page, id, mark);
            }
        }
    }

    private void say(@Nullable PDPage page, int id, boolean mark) {
        if (page != null && !blocks.isEmpty()) {
            List<TextPosition> said =
                    texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, List.of());
            blocks.get(blocks.size() - 1).add(said, pages.indexOf(page), mark);
        }
    }

    private static Map<Integer, List<TextPosition>> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, List<TextPosition>> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            collect(content, texts);
        }
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> texts) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                texts.computeIfAbsent(content.getMCID(), id -> new ArrayList<>())
                        .add(position);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
    }

    /** A block as it is put together. */
    private static final class Block {

        private final String tag;
        private final StringBuilder words = new StringBuilder();
        private int page = -1;
        private float left;
        private float top;
        private float right;
        private float bottom;
        private float size = Float.MAX_VALUE;

        Block(String tag) {
            this.tag = tag;
        }

        void add(List<TextPosition> said, int on, boolean mark) {
            StringBuilder text = new StringBuilder();
            for (TextPosition position : said) {
                text.append(position.getUnicode());
                see(position, on);
            }
            if (!mark) {
                String more = text.toString().strip();
                words.append(words.isEmpty() || more.isEmpty() ? "" : " ").append(more);
            }
        }

        private void see(TextPosition position, int on) {
            float x = position.getXDirAdj();
            float y = position.getYDirAdj() - position.getHeightDir();
            if (page < 0) {
                page = on;
                left = x;
                top = y;
                right = x;
            }
            if (page == on) {
                left = Math.min(left, x);
                right = Math.max(right, x + position.getWidthDirAdj());
                bottom = Math.max(bottom, position.getYDirAdj());
                if (!position.getUnicode().matches("\\d")) {
                    size = Math.min(size, position.getYScale());
                }
            }
        }

        Heard heard() {
            return new Heard(tag, words.toString(), page, left, top, right, bottom, size);
        }
    }
}
