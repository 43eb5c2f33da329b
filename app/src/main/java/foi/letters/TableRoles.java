package foi.letters;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a table and the paragraphs around it are: heads of columns, rows of totals, the caption above, the
 * notes below. A page says it with {@code scope} and {@code class}.
 */
final class TableRoles {

    private static final int LONGEST_CAPTION = 160;
    private static final Pattern TOTAL =
            Pattern.compile("(?:(?:grand |sub-?|overall )?totals?\\b.*|overall|sum|all)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile(
            "(?:\\*|†|‡|#|~|[¹²³⁴⁵]|\\([a-z\\d]\\)\\s|(?:notes?|sources?|key|n\\.?b\\.?|figures|data)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TableRoles() {}

    static AttributeProvider provider() {
        return (node, tag, attributes) -> {
            if (tag.equals("th")) {
                attributes.put("scope", "col");
            } else if (tag.equals("tr") && isTotal(node)) {
                attributes.put("class", "total");
            } else if (node instanceof Paragraph && tag.equals("p")) {
                if (node.getNext() instanceof TableBlock && words(node).length() <= LONGEST_CAPTION) {
                    attributes.put("class", "caption");
                } else if (isUnderTable(node.getPrevious())
                        && NOTE.matcher(words(node)).matches()) {
                    attributes.put("class", "table-note");
                }
            }
        };
    }

    private static boolean isTotal(Node row) {
        Node first = row.getFirstChild();
        return row instanceof TableRow
                && !(row.getParent() instanceof TableHead)
                && first != null
                && TOTAL.matcher(words(first).strip().replaceAll(":$", "")).matches();
    }

    /** Directly, or after other notes. */
    private static boolean isUnderTable(@Nullable Node before) {
        return before instanceof TableBlock
                || (before instanceof Paragraph
                        && NOTE.matcher(words(before)).matches()
                        && isUnderTable(before.getPrevious()));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }
}
