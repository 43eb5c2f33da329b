package foi.word;

import foi.letters.Letterhead;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the blocks of a page one after the other: headings, paragraphs, lists, quotations, tables. */
final class WordBlocks {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "blockquote",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul",
            "body",
            "main");

    private static final int STEP = 10;

    private final XWPFDocument document;
    private final WordLists lists;
    private final WordRuns runs;

    WordBlocks(XWPFDocument document, Optional<Letterhead> letterhead) {
        this.document = document;
        this.lists = new WordLists(document);
        this.runs = new WordRuns(letterhead);
    }

    /**
     * Where a block stands.
     *
     * @param indent how far in, in millimetres
     * @param barred whether a bar stands in the margin
     * @param list the numbering of the list it is an item of; absent outside
     * @param depth how many lists it stands in
     */
    private record At(int indent, boolean barred, Optional<BigInteger> list, int depth) {

        At in(int more) {
            return new At(indent + more, barred, Optional.empty(), depth);
        }
    }

    void write(Element body) {
        children(body, new At(0, false, Optional.empty(), 0));
    }

    private void children(Element parent, At at) {
        XWPFParagraph loose = null;
        At here = at;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && BLOCKS.contains(child.getTagName())) {
                loose = null;
                block(child, here);
                here = child.getTagName().matches("p|ul|ol") ? after(here) : here;
            } else if (node instanceof Element || !node.getTextContent().isBlank()) {
                if (loose == null) {
                    loose = paragraph(here);
                    here = after(here);
                }
                runs.add(node, loose);
            }
        }
    }

    /** What follows the first paragraph of an item stands under it, without another mark. */
    private static At after(At at) {
        return at.list().isPresent() ? new At(at.indent() + 6, at.barred(), Optional.empty(), at.depth()) : at;
    }

    private void block(Element block, At at) {
        switch (block.getTagName()) {
            case "table" -> new WordTables(runs).write(document.createTable(), block);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                XWPFParagraph heading = paragraph(at);
                heading.setStyle(WordStyles.heading(block.getTagName().charAt(1) - '0'));
                runs.children(block, heading);
            }
            case "ul", "ol" -> list(block, at);
            case "li" -> children(block, at);
            case "blockquote" -> children(block, at.in(STEP));
            case "hr" -> paragraph(at).setBorderBottom(Borders.SINGLE);
            case "pre" -> runs.literal(block.getTextContent(), paragraph(at));
            case "p" -> {
                XWPFParagraph paragraph = paragraph(at);
                if (block.getAttribute("class").equals("caption")) {
                    properties(paragraph).addNewKeepNext();
                }
                runs.children(block, paragraph);
                if (block.getAttribute("class").equals("authority")) {
                    paragraph.getRuns().forEach(WordBlocks::large);
                }
            }
            default -> children(block, within(block, at));
        }
    }

    private static At within(Element block, At at) {
        return switch (block.getAttribute("class")) {
            case "notice" -> new At(at.indent() + 4, true, Optional.empty(), at.depth());
            case "answer", "postal" -> at.in(STEP);
            default -> at;
        };
    }

    private void list(Element list, At at) {
        boolean numbered = list.getTagName().equals("ol");
        String start = list.getAttribute("start");
        BigInteger number = lists.begin(numbered, at.depth(), start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1);
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element item) {
                block(item, new At(at.indent(), at.barred(), Optional.of(number), at.depth() + 1));
            }
        }
    }

    private XWPFParagraph paragraph(At at) {
        XWPFParagraph paragraph = document.createParagraph();
        at.list().ifPresent(number -> {
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(8, at.depth() - 1)));
        });
        if (at.list().isEmpty() && at.indent() > 0) {
            paragraph.setIndentationLeft(WordFrame.length(at.indent()).intValue());
        }
        if (at.barred()) {
            CTBorder bar = properties(paragraph).addNewPBdr().addNewLeft();
            bar.setVal(STBorder.SINGLE);
            bar.setSz(BigInteger.valueOf(18));
            bar.setSpace(BigInteger.valueOf(8));
        }
        return paragraph;
    }

    private static void large(XWPFRun run) {
        run.setBold(true);
        run.setFontSize(17);
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
