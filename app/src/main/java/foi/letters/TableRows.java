package foi.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** The rows of a table on a page, each cell as its words; a table within a cell belongs to that cell. */
final class TableRows {

    private TableRows() {}

    static List<List<String>> of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element child : PageReader.children(table)) {
            if (child.getTagName().equals("tr")) {
                rows.add(PageReader.children(child).stream()
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
        for (Element child : PageReader.children(table)) {
            if (child.getTagName().equals("tr")) {
                List<Element> cells = PageReader.children(child);
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
        return PageReader.children(table).stream()
                .anyMatch(child -> child.getTagName().equals("thead"));
    }
}
