package foi.letters;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads an answer through, cell by cell and word by word. */
final class TableSight extends AbstractVisitor {

    private final List<Tables.Grid> tables = new ArrayList<>();
    private final StringBuilder around = new StringBuilder();
    private List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private boolean headed;
    private StringBuilder words = around;

    Tables seen() {
        return new Tables(List.copyOf(tables), around.toString());
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof TableBlock)) {
            visitChildren(block);
            return;
        }
        rows = new ArrayList<>();
        headed = false;
        visitChildren(block);
        tables.add(
                headed && !rows.isEmpty()
                        ? new Tables.Grid(List.copyOf(rows.get(0)), rows.subList(1, rows.size()))
                        : new Tables.Grid(List.of(), rows));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            words = new StringBuilder();
            visitChildren(node);
            row.add(words.toString().strip());
            words = around;
            return;
        }
        headed |= node instanceof TableHead;
        if (node instanceof TableRow) {
            row = new ArrayList<>();
            rows.add(row);
        }
        visitChildren(node);
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            words.append(list.getMarker()).append(' ');
            visitChildren(item);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append('\n');
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral().replace('\u00A0', ' '));
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral()).append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append('\n');
    }
}
