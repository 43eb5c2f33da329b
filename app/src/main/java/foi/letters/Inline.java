package foi.letters;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words within a block: white space folded, line breaks kept, footnote numbers in brackets. */
final class Inline {

    private static final Set<String> LINES =
            Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "table", "tr", "blockquote", "pre", "section");
    private static final Set<String> IN_BLOCKS = Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "td", "th");

    private final StringBuilder words = new StringBuilder();

    /** Where the bullet or number of the last item ends. */
    private int marked;

    private Inline() {}

    /** The words of a node; of a paragraph, an item or a cell, those within it. */
    static String of(Node node) {
        Inline inline = new Inline();
        if (node instanceof Element element && IN_BLOCKS.contains(element.getTagName())) {
            inline.children(element);
        } else {
            inline.add(node);
        }
        return inline.words.toString().replaceAll("[ \\t]*\n[ \\t]*", "\n").replaceAll("[ \\t]+", " ");
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            words.append(text.getData().replaceAll("\\s+", " "));
        } else if (node instanceof Element element
                && !element.getAttribute("class").equals("footnote-backref")) {
            add(element);
        }
    }

    private void add(Element element) {
        String name = element.getTagName();
        boolean ownLine = LINES.contains(name);
        boolean note = element.getAttribute("class").equals("footnote-ref");
        if (ownLine) {
            breakLine();
        }
        words.append(before(element, name)).append(note ? "[" : "");
        marked = name.equals("li") ? words.length() : marked;
        children(element);
        words.append(note ? "]" : "");
        if (ownLine) {
            breakLine();
        } else if (name.equals("br")) {
            words.append('\n');
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child);
        }
    }

    private static String before(Element element, String name) {
        return switch (name) {
            case "li" -> ListMark.of(element);
            case "td", "th" -> isFirst(element) ? "" : " | ";
            default -> "";
        };
    }

    private static boolean isFirst(Element cell) {
        Node before = cell.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return before == null;
    }

    /** Begins a new line, unless nothing but white space or an item's bullet stands on this one. */
    private void breakLine() {
        int end = words.length();
        while (end > marked && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > marked && words.charAt(end - 1) != '\n') {
            words.append('\n');
        }
    }
}
