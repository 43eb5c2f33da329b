package foi.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Lets the head of a table be heard once, however many pages it is printed on.
 *
 * <p>The engine tags each repetition as if it were more of the same head, and a screen reader would say "Year, Year,
 * Year"; whoever checks the standards does not notice. Here what repeats becomes an artifact, which is not read.
 */
final class RepeatedHeads {

    private final PDDocument paper;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final Map<Integer, Set<Integer>> repeated = new LinkedHashMap<>();

    private RepeatedHeads(PDDocument paper) {
        this.paper = paper;
        paper.getPages().forEach(page -> pages.add(page.getCOSObject()));
    }

    static void hush(PDDocument paper) throws IOException {
        PDStructureTreeRoot root = paper.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || paper.getNumberOfPages() < 2) {
            return;
        }
        RepeatedHeads heads = new RepeatedHeads(paper);
        heads.look(root.getCOSObject());
        for (Map.Entry<Integer, Set<Integer>> page : heads.repeated.entrySet()) {
            heads.makeArtifacts(paper.getPage(page.getKey()), page.getValue(), root.getParentTree());
        }
    }

    private void look(COSDictionary element) {
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                if ("THead".equals(inner.getNameAsString(COSName.S))) {
                    prune(inner, firstPage(inner, Integer.MAX_VALUE));
                } else {
                    look(inner);
                }
            }
        }
    }

    /** The index of the first page on which something of {@code element} stands. */
    private int firstPage(COSDictionary element, int before) {
        int first = before;
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                first = firstPage(inner, first);
            } else {
                first = Math.min(first, page(kid, element));
            }
        }
        return first;
    }

    /** Takes out of {@code element} what stands on later pages than {@code first}. */
    private void prune(COSDictionary element, int first) {
        COSArray kept = new COSArray();
        for (COSBase kid : kids(element)) {
            boolean inner = kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
            int page = inner ? first : page(kid, element);
            if (inner) {
                prune((COSDictionary) kid, first);
            }
            if (page > first && page < pages.size()) {
                repeated.computeIfAbsent(page, number -> new HashSet<>()).add(mark(kid));
            } else {
                kept.add(kid);
            }
        }
        if (kept.size() > 0) {
            element.setItem(COSName.K, kept);
        } else {
            element.removeItem(COSName.K);
        }
    }

    /** Where a mark of {@code element} stands; beyond all pages for what is no mark. */
    private int page(COSBase mark, COSDictionary element) {
        COSDictionary on = mark instanceof COSDictionary own && own.containsKey(COSName.PG)
                ? own.getCOSDictionary(COSName.PG)
                : element.getCOSDictionary(COSName.PG);
        int index = mark(mark) < 0 ? -1 : pages.indexOf(on);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static int mark(COSBase kid) {
        return kid instanceof COSInteger number
                ? number.intValue()
                : kid instanceof COSDictionary mark ? mark.getInt(COSName.MCID, -1) : -1;
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> list.add(kid instanceof COSObject object ? object.getObject() : kid));
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    private void makeArtifacts(PDPage page, Set<Integer> marks, PDNumberTreeNode tree) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && marks.contains(properties.getInt(COSName.MCID, -1))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, new COSDictionary());
            }
        }
        PDStream stream = new PDStream(paper);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
        Object parents = tree == null ? null : tree.getValue(page.getStructParents());
        if (parents instanceof PDParentTreeValue value && value.getCOSObject() instanceof COSArray array) {
            marks.stream().filter(mark -> mark < array.size()).forEach(mark -> array.set(mark, COSNull.NULL));
        }
    }
}
