package foi.pdf;

import foi.letters.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds, makes and marks elements of a page. */
final class Elements {

    private Elements() {}

    /** All elements called {@code name} under {@code root}, in order; a list of its own, safe against changes. */
    static List<Element> named(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            list.add((Element) found.item(i));
        }
        return list;
    }

    static List<Element> withClass(Element root, String name) {
        return named(root, "*").stream().filter(e -> hasClass(e, name)).toList();
    }

    static boolean hasClass(Element element, String name) {
        return Stream.of(element.getAttribute("class").split("\\s+")).anyMatch(name::equals);
    }

    static void addClass(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    static void addStyle(Element element, String declaration) {
        element.setAttribute("style", (element.getAttribute("style") + ";" + declaration).replaceFirst("^;", ""));
    }

    static Element make(Document page, String name) {
        return page.createElementNS(page.getDocumentElement().getNamespaceURI(), name);
    }

    /** The child elements of {@code parent}. */
    static List<Element> children(Element parent) {
        return PageReader.children(parent);
    }

    static Optional<Element> before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return Optional.ofNullable((Element) node);
    }

    /** The lines of {@code element}, as its line breaks and paragraphs divide them. */
    static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>(List.of(""));
        gather(element, lines);
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void gather(Element element, List<String> lines) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (inner.getTagName().matches("br|p|div")) {
                    lines.add("");
                }
                gather(inner, lines);
            } else {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + child.getTextContent());
            }
        }
    }

    static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
