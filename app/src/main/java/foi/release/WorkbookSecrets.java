package foi.release;

import static foi.release.OfficeSecrets.counted;

import foi.register.Hidden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/** What a workbook hides: sheets, rows, columns, the data behind pivot tables, links to other workbooks. */
final class WorkbookSecrets {

    private final List<Hidden> hidden = new ArrayList<>();

    private WorkbookSecrets() {}

    static List<Hidden> in(OPCPackage parts) throws IOException, InvalidFormatException {
        WorkbookSecrets secrets = new WorkbookSecrets();
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            if (name.equals("/xl/workbook.xml")) {
                secrets.workbook(part);
            } else if (name.contains("/pivotcacherecords")) {
                secrets.pivot(part);
            } else if (name.contains("/externallinks/") && name.endsWith(".xml")) {
                secrets.tell("Values from another workbook are kept in it", "");
            } else if (name.endsWith("/connections.xml")) {
                secrets.tell("It holds a connection to a database or another source", "");
            }
        }
        return secrets.hidden;
    }

    private void tell(String what, String where) {
        hidden.add(new Hidden(what, where));
    }

    private void workbook(PackagePart part) throws IOException, InvalidFormatException {
        Map<String, String> sheets = new LinkedHashMap<>();
        int[] names = {0};
        XmlSight.read(part, (name, at) -> {
            if (name.equals("sheet")) {
                String title = XmlSight.attribute(at, "name");
                sheets.put(XmlSight.attribute(at, "id"), title);
                String state = XmlSight.attribute(at, "state");
                if (state.equals("hidden") || state.equals("veryHidden")) {
                    tell(
                            state.equals("hidden")
                                    ? "the sheet is hidden"
                                    : "the sheet is hidden so that Excel does not list it",
                            "sheet \"" + title + "\"");
                }
            } else if (name.equals("definedName") && XmlSight.yes(at, "hidden")) {
                names[0]++;
            }
        });
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            PackageRelationship way = part.getRelationship(sheet.getKey());
            if (way != null) {
                sheet(part.getRelatedPart(way), "sheet \"" + sheet.getValue() + "\"");
            }
        }
        if (names[0] > 0) {
            tell(counted(names[0], "hidden name"), "");
        }
    }

    private void sheet(PackagePart sheet, String where) throws IOException {
        int[] rows = {0, 0};
        List<String> columns = new ArrayList<>();
        XmlSight.read(sheet, (name, at) -> {
            if (name.equals("row") && XmlSight.yes(at, "hidden")) {
                rows[1] = rows[0] == 0 ? number(XmlSight.attribute(at, "r")) : rows[1];
                rows[0]++;
            } else if (name.equals("col") && XmlSight.yes(at, "hidden")) {
                String first = letters(number(XmlSight.attribute(at, "min")));
                String last = letters(number(XmlSight.attribute(at, "max")));
                columns.add(first.equals(last) ? first : first + " to " + last);
            }
        });
        if (rows[0] > 0) {
            tell(
                    "%s %s hidden or filtered away, the first is row %d"
                            .formatted(counted(rows[0], "row"), rows[0] == 1 ? "is" : "are", rows[1]),
                    where);
        }
        if (!columns.isEmpty()) {
            tell("columns are hidden: " + String.join(", ", columns), where);
        }
    }

    private void pivot(PackagePart records) throws IOException {
        int[] count = {0};
        XmlSight.read(records, (name, at) -> count[0] += name.equals("r") ? 1 : 0);
        tell("%s of the data behind a pivot table are kept in it".formatted(counted(count[0], "row")), "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    /** The name of a column, from 1: A, B, … Z, AA. */
    private static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
