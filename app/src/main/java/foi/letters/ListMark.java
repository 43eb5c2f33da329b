package foi.letters;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands before an item of a list: a bullet, or its number. */
final class ListMark {

    private ListMark() {}

    static String of(Element item) {
        return item.getParentNode() instanceof Element list && list.getTagName().equals("ol")
                ? number(item, list) + ". "
                : "• ";
    }

    private static int number(Element item, Element list) {
        String start = list.getAttribute("start");
        int number = start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
        for (Node node = item.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            number += node instanceof Element ? 1 : 0;
        }
        return number;
    }
}
