package foi.pdf;

import foi.pdf.Typefaces.Face;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes tables readable by ear, and makes those that would run off the paper fit on it: set closer, else on a sheet
 * that is turned, else smaller, and only then with words broken. Nothing is ever cut.
 */
final class Tables {

    /** How a table may be set, in the order in which it is tried. */
    private enum Manner {
        USUAL("", 10, 4, false),
        CLOSE("many", 9.5f, 2, false),
        TURNED("", 10, 4, true),
        TURNED_CLOSE("many", 9.5f, 2, true),
        SMALL("small", 8, 2, false),
        TURNED_SMALL("small", 8, 2, true);

        private final String name;
        private final float millimetres;
        private final float gap;
        private final boolean turned;

        Manner(String name, float points, float gap, boolean turned) {
            this.name = name;
            this.millimetres = points * 25.4f / 72;
            this.gap = gap;
            this.turned = turned;
        }
    }

    /** In millimetres, beside the labels. */
    private static final float ACROSS = 152;

    private static final float ACROSS_TURNED = 239;

    /** Within the column for responses where a letter is set out as a table. */
    private static final float ACROSS_RESPONSE = 54;

    /** In points: as small as a table is set of itself, and as small as it gets rather than break a figure in two. */
    private static final float SMALLEST_USUAL = 8;

    private static final float SMALLEST = 6;

    private static final int CHARACTERS_ACROSS = 80;
    private static final int SHORT = 24;

    private final Typefaces faces;

    Tables(Typefaces faces) {
        this.faces = faces;
    }

    void fit(Document page) {
        Elements.named(page.getDocumentElement(), "table").forEach(this::fit);
    }

    private void fit(Element table) {
        for (Element head : Elements.named(table, "th")) {
            if (head.getAttribute("scope").isEmpty()) {
                head.setAttribute("scope", "col");
            }
        }
        giveBody(table);
        boolean answer = above(table, "answer").or(() -> above(table, "whole")).isPresent();
        if (answer || above(table, "response").isPresent()) {
            List<List<Element>> rows =
                    Elements.named(table, "tr").stream().map(Elements::children).toList();
            set(table, rows, manner(table, rows));
        }
        lastRowNotAlone(table);
    }

    /** A table that has nothing but a head is no table to the standards. */
    private static void giveBody(Element table) {
        boolean rows = Elements.children(table).stream()
                .anyMatch(child -> child.getTagName().equals("tr")
                        || (child.getTagName().equals("tbody") && child.hasChildNodes()));
        if (!rows) {
            Elements.children(table).stream()
                    .filter(child -> child.getTagName().equals("thead"))
                    .forEach(head -> head.getOwnerDocument().renameNode(head, head.getNamespaceURI(), "tbody"));
        }
    }

    /** The first manner in which no word need be broken; else the smallest. */
    private Manner manner(Element table, List<List<Element>> rows) {
        float[] words = longestWords(rows);
        boolean response = above(table, "response").isPresent();
        boolean turns = !response && turnable(table).isPresent();
        Manner last = Manner.SMALL;
        for (Manner manner : Manner.values()) {
            if ((manner.turned && !turns) || (manner == Manner.SMALL && turns)) {
                continue;
            }
            last = manner;
            float room = response ? ACROSS_RESPONSE : manner.turned ? ACROSS_TURNED : ACROSS;
            if (need(words, manner) <= room) {
                return manner;
            }
        }
        float room = response ? ACROSS_RESPONSE : last.turned ? ACROSS_TURNED : ACROSS;
        float size = SMALLEST_USUAL * room / need(words, last);
        if (size >= SMALLEST) {
            Elements.addStyle(table, String.format(Locale.ROOT, "font-size:%.1fpt", Math.floor(size * 10) / 10));
        } else {
            Elements.addClass(table, "fixed");
        }
        return last;
    }

    private static void set(Element table, List<List<Element>> rows, Manner manner) {
        if (!manner.name.isEmpty()) {
            Elements.addClass(table, manner.name);
        }
        if (manner.turned) {
            turnable(table).ifPresent(Tables::turn);
        }
        if (!Elements.hasClass(table, "fixed")) {
            int across = manner.turned ? CHARACTERS_ACROSS * 3 / 2 : CHARACTERS_ACROSS;
            keepShortColumnsOnOneLine(rows, across);
        }
    }

    /** A heading just above goes along, or it would hold back the break of the page. */
    private static void turn(Element block) {
        Node parent = block.getParentNode();
        if (parent instanceof Element above && Elements.hasClass(above, "wide")) {
            return;
        }
        Element turned = Elements.make(block.getOwnerDocument(), "div");
        Elements.addClass(turned, "wide");
        Optional<Element> heading =
                Elements.before(block).filter(before -> before.getTagName().matches("h[1-6]"));
        parent.insertBefore(turned, heading.orElse(block));
        heading.ifPresent(turned::appendChild);
        turned.appendChild(block);
    }

    /** The question with all that belongs to it goes onto the sheet that is turned, so that nothing is torn apart. */
    private static Optional<Element> turnable(Element table) {
        return above(table, "part").or(() -> above(table, "whole"));
    }

    private static Optional<Element> above(Element element, String name) {
        for (Node node = element.getParentNode(); node instanceof Element above; node = node.getParentNode()) {
            if (Elements.hasClass(above, name)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static float need(float[] words, Manner manner) {
        float sum = 0;
        for (float word : words) {
            sum += word * manner.millimetres + manner.gap + 0.3f;
        }
        return sum - manner.gap;
    }

    private static void keepShortColumnsOnOneLine(List<List<Element>> rows, int across) {
        int columns = columns(rows);
        int[] least = new int[columns];
        int sum = 0;
        for (int i = 0; i < columns; i++) {
            least[i] = 2
                    + column(rows, i)
                            .flatMap(cell -> words(cell.getTextContent()))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            sum += least[i];
        }
        for (int i = 0; i < columns; i++) {
            int longest = column(rows, i)
                    .mapToInt(cell -> Elements.text(cell).length())
                    .max()
                    .orElse(0);
            int more = longest + 2 - least[i];
            if (longest <= SHORT && sum + more <= across - SHORT) {
                column(rows, i).forEach(cell -> Elements.addStyle(cell, "white-space:nowrap"));
                sum += more;
            }
        }
    }

    private static void lastRowNotAlone(Element table) {
        List<Element> bodies = Elements.named(table, "tbody");
        List<Element> rows = bodies.isEmpty() ? List.of() : Elements.children(bodies.get(bodies.size() - 1));
        if (rows.size() > 2) {
            Elements.addStyle(rows.get(rows.size() - 1), "page-break-before:avoid");
        }
    }

    /** How wide each column must be at least, in ems, so that its longest word stays whole. */
    private float[] longestWords(List<List<Element>> rows) {
        float[] longest = new float[columns(rows)];
        for (int i = 0; i < longest.length; i++) {
            float[] most = {0};
            column(rows, i).forEach(cell -> {
                boolean bold = cell.getTagName().equals("th")
                        || (cell.getParentNode() instanceof Element row && Elements.hasClass(row, "total"));
                Face face = bold ? Face.BOLD : Face.REGULAR;
                words(cell.getTextContent())
                        .filter(word -> word.length() * 1.2f > most[0])
                        .forEach(word -> most[0] = Math.max(most[0], faces.width(face, word)));
            });
            longest[i] = most[0];
        }
        return longest;
    }

    private static int columns(List<List<Element>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static Stream<Element> column(List<List<Element>> rows, int place) {
        return rows.stream().filter(row -> row.size() > place).map(row -> row.get(place));
    }

    /** What a line keeps in one piece. */
    private static Stream<String> words(String text) {
        boolean address = text.contains("://") || text.contains("www.") || text.contains("@");
        return Stream.of(text.split(address ? "\\s+|(?<=[/?&=_#@-])" : "\\s+|(?<=[-/])(?=\\p{L}{3})"));
    }
}
