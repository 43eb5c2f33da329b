package foi.word;

import foi.letters.PageReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;

/** Writes tables: horizontal rules alone, and a head that Word knows as one and repeats on every page. */
final class WordTables {

    private final WordRuns runs;

    WordTables(WordRuns runs) {
        this.runs = runs;
    }

    void write(XWPFTable table, Element from) {
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.LEFT);
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "BBBBBB");
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "BBBBBB");
        List<Element> rows = rows(from);
        int columns = rows.stream()
                .mapToInt(row -> PageReader.children(row).size())
                .max()
                .orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = i == 0 ? table.getRow(0) : table.createRow();
            while (row.getTableCells().size() < columns) {
                row.addNewTableCell();
            }
            row.setCantSplitRow(true);
            row.setRepeatHeader(rows.get(i).getParentNode() instanceof Element group
                    && group.getTagName().equals("thead"));
            List<Element> cells = PageReader.children(rows.get(i));
            for (int j = 0; j < cells.size(); j++) {
                cell(
                        cells.get(j),
                        row.getCell(j),
                        rows.get(i).getAttribute("class").equals("total"));
            }
        }
    }

    private void cell(Element from, XWPFTableCell cell, boolean total) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(40);
        paragraph.setSpacingBefore(40);
        if (from.getAttribute("align").equals("right")) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        blocks(from, cell, paragraph);
        if (total) {
            paragraph.getRuns().forEach(run -> run.setBold(true));
        }
        paragraph.getRuns().forEach(run -> run.setFontSize(10));
    }

    /** What stands in a cell, each block in a paragraph of its own; deeper structure is told in its words. */
    private void blocks(Element from, XWPFTableCell cell, XWPFParagraph first) {
        List<Element> children = PageReader.children(from);
        if (children.stream().noneMatch(child -> child.getTagName().matches("p|div|ul|ol|h3|table"))) {
            runs.children(from, first);
            return;
        }
        XWPFParagraph next = first;
        for (Element child : children) {
            if (child.getTagName().matches("div|ul|ol|section|table|tbody|thead|tr")) {
                blocks(child, cell, next);
            } else {
                runs.children(child, next);
            }
            boolean last = child == children.get(children.size() - 1);
            next = last ? next : cell.addParagraph();
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : PageReader.children(table)) {
            if (child.getTagName().equals("tr")) {
                rows.add(child);
            } else {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }
}
