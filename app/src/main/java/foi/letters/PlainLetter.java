package foi.letters;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a letter's page and sets it in plain text, so that the letter on screen is the letter on paper. */
final class PlainLetter {

    /** The width in columns, for a screen of 80. */
    static final int WIDTH = 78;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "blockquote",
            "body",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "hr",
            "html",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");
    private static final Set<String> SET_APART = Set.of("ul", "ol", "blockquote");
    private static final Set<String> UNSHOWN = Set.of("head", "style", "title", "script");

    private final Galley galley = new Galley(WIDTH);

    private PlainLetter() {}

    static String of(String page) {
        PlainLetter letter = new PlainLetter();
        letter.block(parse(page), 0);
        return letter.galley.text();
    }

    private void block(Element element, int indent) {
        String name = element.getTagName();
        if (name.equals("table")) {
            galley.gap();
            List<String> lines = TextTable.of(
                    TableRows.of(element), TableRows.headed(element), TableRows.right(element), WIDTH - indent);
            galley.lines(lines, indent);
            galley.gap();
            return;
        }
        if (holdsBlocks(element)) {
            children(element, indent);
        } else {
            words(element, indent);
        }
    }

    private void children(Element element, int indent) {
        int inner = deeper(indent, indentOf(element));
        StringBuilder loose = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && UNSHOWN.contains(child.getTagName())) {
                continue;
            }
            if (node instanceof Element child && BLOCKS.contains(child.getTagName())) {
                flush(loose, inner);
                if (child.getTagName().equals("li")) {
                    item(child, inner);
                } else {
                    block(child, inner);
                }
            } else {
                loose.append(Inline.of(node));
            }
        }
        flush(loose, inner);
        if (SET_APART.contains(element.getTagName()) && !isWithinItem(element)) {
            galley.gap();
        }
    }

    private static boolean isWithinItem(Element element) {
        return element.getParentNode() instanceof Element parent
                && parent.getTagName().equals("li");
    }

    private void item(Element item, int indent) {
        String mark = ListMark.of(item);
        galley.mark(mark);
        block(item, deeper(indent, mark.length()));
        galley.mark("");
    }

    /** Steps in, but never so far that no room is left for words. */
    private static int deeper(int indent, int by) {
        return Math.min(indent + by, WIDTH / 2);
    }

    private void flush(StringBuilder loose, int indent) {
        if (!loose.toString().isBlank()) {
            galley.paragraph(loose.toString(), indent);
        }
        loose.setLength(0);
    }

    private void words(Element element, int indent) {
        String text = element.getTagName().equals("pre") ? element.getTextContent() : Inline.of(element);
        switch (element.getTagName()) {
            case "h1" -> {
                galley.gap();
                galley.underlined(text, '=', indent);
            }
            case "h2", "h3", "h4" -> {
                galley.gap();
                galley.heading(text, indent);
            }
            case "hr" -> galley.lines(List.of("-".repeat(WIDTH - indent)), indent);
            case "pre" -> {
                galley.lines(Wrap.cut(text, WIDTH - indent - 2), indent + 2);
                galley.gap();
            }
            case "li" -> galley.paragraph(text, indent);
            default -> {
                galley.paragraph(text, deeper(indent, indentOf(element)));
                if (element.getTagName().equals("p")) {
                    galley.gap();
                }
            }
        }
    }

    private static int indentOf(Element element) {
        return switch (element.getTagName()) {
            case "blockquote" -> 2;
            case "div" -> Set.of("answer", "notice", "postal").contains(element.getAttribute("class")) ? 4 : 0;
            default -> 0;
        };
    }

    private static boolean holdsBlocks(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && BLOCKS.contains(child.getTagName())) {
                return true;
            }
        }
        return false;
    }

    private static Element parse(String page) {
        try {
            return PageReader.read(page).getDocumentElement();
        } catch (SAXException e) {
            throw new TemplateFaulty("of the letter", e);
        }
    }
}
