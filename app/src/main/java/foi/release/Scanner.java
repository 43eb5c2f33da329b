package foi.release;

import foi.desk.ReleaseScan;
import foi.register.Hidden;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Looks into files before they are disclosed: text under boxes, hidden sheets, rows and columns, tracked changes,
 * comments, embedded files, and the names of those who wrote them.
 *
 * <p>It can miss what it does not know; it never says that a file is safe. What it cannot look into it tells of.
 */
public final class Scanner implements ReleaseScan {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Override
    public Sight look(String name, byte[] content) {
        FileKind kind = FileKind.of(name, content);
        List<Hidden> hidden = new ArrayList<>();
        if (kind.disguised(name)) {
            hidden.add(new Hidden("It is a %s, whatever its name says".formatted(kind.title()), ""));
        }
        hidden.addAll(inTime(kind, content));
        return new Sight(kind.title(), kind.media(), hidden);
    }

    /** Files come from everywhere, and one may be made to be read without end. */
    private static List<Hidden> inTime(FileKind kind, byte[] content) {
        FutureTask<List<Hidden>> looking = new FutureTask<>(() -> look(kind, content));
        Thread reader = new Thread(looking, "scan");
        reader.setDaemon(true);
        reader.start();
        try {
            return looking.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException fault) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            return unknown(cause.getClass().getSimpleName());
        } catch (TimeoutException endless) {
            return unknown("it takes longer than a minute");
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return unknown("interrupted");
        }
    }

    private static List<Hidden> unknown(String why) {
        return List.of(new Hidden(
                "It could not be looked into to the end (%s), so that nobody knows what it hides".formatted(why), ""));
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
