package foi.release;

import foi.desk.ReleaseScan;
import foi.register.Hidden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Looks into files before they are disclosed: text under boxes, hidden sheets, rows and columns, tracked changes,
 * comments, embedded files, and the names of those who wrote them.
 *
 * <p>It can miss what it does not know; it never says that a file is safe. What it cannot look into it tells of.
 */
public final class Scanner implements ReleaseScan {

    @Override
    public Sight look(String name, byte[] content) {
        FileKind kind = FileKind.of(name, content);
        List<Hidden> hidden = new ArrayList<>();
        if (kind.disguised(name)) {
            hidden.add(new Hidden("It is a %s, whatever its name says".formatted(kind.title()), ""));
        }
        try {
            hidden.addAll(look(kind, content));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            hidden.add(new Hidden(
                    "It could not be looked into to the end (%s), so that nobody knows what it hides"
                            .formatted(fault.getClass().getSimpleName()),
                    ""));
        }
        return new Sight(kind.title(), kind.media(), hidden);
    }

    private static List<Hidden> look(FileKind kind, byte[] content) throws IOException {
        ZipSecureFile.setMinInflateRatio(0.005);
        return switch (kind) {
            case PDF -> PdfSecrets.in(content);
            case WORKBOOK, DOCUMENT, SLIDES -> OfficeSecrets.in(kind, content);
            case JPEG, PNG -> PictureSecrets.in(content);
            case CSV, TEXT -> List.of();
            case EMAIL ->
                List.of(new Hidden(
                        "It is a whole e-mail, with the addresses in its head and whatever is attached to it", ""));
            case OLD_OFFICE ->
                List.of(new Hidden(
                        "It is in a format that cannot be looked into here; save it as .xlsx or .docx, better as .csv or PDF",
                        ""));
            case ZIP ->
                List.of(new Hidden("It holds other files, which are not looked into; enclose them one by one", ""));
            case OTHER -> List.of(new Hidden("It is of a kind that cannot be looked into here", ""));
        };
    }
}
