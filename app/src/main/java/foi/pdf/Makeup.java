package foi.pdf;

import foi.pdf.Typefaces.Face;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes up the pages as a compositor would: room for the address and for the labels in the margin, short parts
 * in one piece, long ones with enough of them at the foot of a page, the signature never alone.
 */
final class Makeup {

    private static final int ADDRESS_LINES = 6;
    private static final float ADDRESS_WIDTH = 74;
    private static final float LINE = 5.6f;
    private static final float SIZE = 11 * 25.4f / 72;
    private static final float NARROW = 10;
    private static final float WIDE = 21;
    private static final float WHOLE = 105;
    private static final float FOOT = 32;

    private final Document page;
    private final Typefaces faces;

    Makeup(Document page, Typefaces faces) {
        this.page = page;
        this.faces = faces;
    }

    void arrange() {
        Element root = page.getDocumentElement();
        Elements.withClass(root, "address").forEach(this::placeAddress);
        setLabels(root);
        Elements.withClass(root, "part").forEach(Makeup::keepTogether);
        Elements.withClass(root, "notice").forEach(notice -> keepTogether(notice, WHOLE * 2 / 3, 0));
        Elements.named(root, "table").forEach(table -> keepTogether(table, 0, 0));
        Elements.withClass(root, "caption").forEach(this::keepWithTable);
        Elements.withClass(root, "signoff").forEach(this::accompany);
    }

    /** The particulars stand beside the address, so both get the height of the longer. */
    private void placeAddress(Element address) {
        int lines = 1;
        for (String line : Elements.lines(address)) {
            lines += 1 + (int) (faces.width(Face.REGULAR, line) * SIZE / ADDRESS_WIDTH);
        }
        float height = Math.max(ADDRESS_LINES, lines) * LINE + 3;
        Elements.addStyle(address, String.format(Locale.ROOT, "height:%.1fmm", height));
        Elements.withClass(page.getDocumentElement(), "particulars")
                .forEach(beside -> Elements.addStyle(
                        beside, String.format(Locale.ROOT, "margin-top:-%.1fmm;min-height:%.1fmm", height, height)));
    }

    /** The margin is as wide as the labels ask, and a very long label gets a line of its own. */
    private void setLabels(Element root) {
        List<Element> labels = Elements.withClass(root, "label");
        float margin = labels.isEmpty() ? 0 : NARROW;
        for (Element label : labels) {
            float width = faces.width(Face.BOLD, Elements.text(label)) * SIZE;
            if (width > WIDE) {
                Elements.addClass(label, "long");
            } else {
                margin = Math.max(margin, width + 3);
            }
        }
        for (Element part : Elements.withClass(root, "part")) {
            Elements.addStyle(part, String.format(Locale.ROOT, "padding-left:%.1fmm", margin));
        }
        for (Element label : labels) {
            Elements.addStyle(label, String.format(Locale.ROOT, "margin-left:-%.1fmm", margin));
            wrapWhatFollows(label);
        }
    }

    /** Loose text beside a block is tagged before the block, and the question would be heard before its label. */
    private void wrapWhatFollows(Element label) {
        Element asked = Elements.make(page, "span");
        asked.setAttribute("class", "asked");
        for (Node next = label.getNextSibling(); next != null; next = label.getNextSibling()) {
            asked.appendChild(next);
        }
        label.getParentNode().appendChild(asked);
    }

    /** A break is not kept away from a table that goes over pages; so caption and table get a block of their own. */
    private void keepWithTable(Element caption) {
        Node next = caption.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        if (next instanceof Element table && table.getTagName().equals("table")) {
            Element both = Elements.make(page, "div");
            caption.getParentNode().insertBefore(both, caption);
            both.appendChild(caption);
            both.appendChild(table);
            keepTogether(both, 0, Depth.of(caption));
        }
    }

    private static void keepTogether(Element part) {
        float question = 0;
        for (Element child : Elements.children(part)) {
            question += Elements.hasClass(child, "question") ? Depth.of(child) : 0;
        }
        keepTogether(part, WHOLE, Math.min(question, 150));
    }

    /** Keeps a block less deep than {@code whole} in one piece, and of any other the top and a little more. */
    private static void keepTogether(Element block, float whole, float top) {
        if (Depth.of(block) < whole) {
            Elements.addClass(block, "together");
        } else {
            Elements.addStyle(block, String.format(Locale.ROOT, "-fs-page-break-min-height:%.1fmm", top + FOOT));
        }
    }

    /** Takes the end of the letter together with the signature, back to a paragraph that can stand by itself. */
    private void accompany(Element signoff) {
        Deque<Element> company = new ArrayDeque<>(List.of(signoff));
        Optional<Element> before = Elements.before(signoff);
        while (before.isPresent() && company.size() < 5 && Depth.of(before.get()) < 80) {
            Element block = before.get();
            company.push(block);
            before = Elements.before(block).filter(earlier -> !standsAlone(block) || heading(earlier));
        }
        Element together = Elements.make(page, "div");
        together.setAttribute("class", "together");
        Node parent = signoff.getParentNode();
        parent.insertBefore(together, company.peek());
        company.forEach(together::appendChild);
    }

    private static boolean standsAlone(Element block) {
        return heading(block)
                || (!Elements.hasClass(block, "postal") && Elements.text(block).length() > 120);
    }

    private static boolean heading(Element block) {
        return block.getTagName().matches("h[1-6]");
    }
}
