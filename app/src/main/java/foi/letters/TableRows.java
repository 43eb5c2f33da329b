package foi.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rows of a table on a page, each cell as its words; a table within a cell belongs to that cell. */
final class TableRows {

    private TableRows() {}

    static List<List<String>> of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element child : elements(table)) {
            if (child.getTagName().equals("tr")) {
                rows.add(elements(child).stream()
                        .map(cell -> Inline.of(cell).strip())
                        .toList());
            } else {
                rows.addAll(of(child));
            }
        }
        return rows;
    }

    /** The columns, from 0, whose figures stand at the right. */
    static Set<Integer> right(Element table) {
        Set<Integer> right = new TreeSet<>();
        for (Element child : elements(table)) {
            if (child.getTagName().equals("tr")) {
                List<Element> cells = elements(child);
                IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).getAttribute("align").equals("right"))
                        .forEach(right::add);
            } else {
                right.addAll(right(child));
            }
        }
        return right;
    }

    /** Whether its first row is a head. */
    static boolean headed(Element table) {
        return elements(table).stream().anyMatch(child -> child.getTagName().equals("thead"));
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
