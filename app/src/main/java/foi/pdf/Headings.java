package foi.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings headings into steps of one, as PDF/UA asks: one of the first level, and none that skips a level, whatever
 * headings an officer put into an answer.
 */
final class Headings {

    private static final int WITHIN_ANSWERS = 3;

    private Headings() {}

    static void step(Document page) {
        List<Element> headings = Elements.named(page.getDocumentElement(), "*").stream()
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .toList();
        int before = 0;
        for (Element heading : headings) {
            int level = Math.min(wanted(heading, before), before + 1);
            String name = "h" + level;
            if (!heading.getTagName().equals(name)) {
                page.renameNode(heading, heading.getNamespaceURI(), name);
            }
            before = level;
        }
    }

    private static int wanted(Element heading, int before) {
        if (within(heading, "answer")) {
            return WITHIN_ANSWERS;
        }
        int level = heading.getTagName().charAt(1) - '0';
        return before == 0 ? 1 : Math.max(2, level);
    }

    private static boolean within(Element element, String name) {
        for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
            if (Elements.hasClass(above, name)) {
                return true;
            }
        }
        return false;
    }
}
