package foi.pdf;

import java.util.List;
import org.w3c.dom.Element;

/** Estimates how deep a block will be on paper, in millimetres, well enough to choose where pages break. */
final class Depth {

    private static final float LINE = 5.6f;
    private static final float GAP = 2.8f;
    private static final int LINE_LENGTH = 82;
    private static final int ENOUGH = 400;

    private Depth() {}

    static float of(Element block) {
        return switch (block.getTagName()) {
            case "table" -> table(block);
            case "p", "h1", "h2", "h3", "h4", "li", "pre" -> text(block, LINE_LENGTH) + GAP;
            default -> inside(block);
        };
    }

    private static float inside(Element block) {
        float sum = 0;
        for (Element child : Elements.children(block)) {
            sum += of(child);
            if (sum > ENOUGH) {
                return sum;
            }
        }
        return Math.max(sum, text(block, LINE_LENGTH));
    }

    private static float table(Element table) {
        List<Element> rows = Elements.named(table, "tr");
        float sum = GAP;
        for (Element row : rows) {
            List<Element> cells = Elements.children(row);
            float deepest = LINE;
            for (Element cell : cells) {
                deepest = Math.max(deepest, text(cell, Math.max(6, LINE_LENGTH / cells.size() - 3)));
            }
            sum += deepest + 3;
            if (sum > ENOUGH) {
                return sum;
            }
        }
        return sum;
    }

    private static float text(Element block, int length) {
        String text = block.getTextContent();
        int lines = 1 + text.length() / length + Elements.named(block, "br").size();
        return lines * LINE;
    }
}
