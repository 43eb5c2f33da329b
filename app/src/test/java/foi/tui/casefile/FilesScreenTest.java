package foi.tui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Reference;
import foi.tui.Visit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class FilesScreenTest {

    @TempDir
    private Path home;

    private Visit visit;
    private Reference reference;
    private Path csv;
    private Path workbook;

    @BeforeEach
    void begin() throws IOException {
        visit = Visit.in(home).by(new Halls());
        reference = visit.logs("Bins", "2 December 2024", "How many?");
        csv = Files.writeString(home.resolve("spending.csv"), "44");
        workbook = home.resolve("staff.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            book.createSheet("Seen");
            book.createSheet("Staff");
            book.setSheetHidden(1, true);
            book.getProperties().getCoreProperties().setCreator("");
            book.write(out);
        }
        visit.begins(office -> CaseScreen.open(office, reference)).press("f");
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Visit adds(Path file) {
        return visit.press("a").types(file.toString()).press("Ctrl-S");
    }

    @Test
    void a_file_is_added_and_seen_on_the_case() {
        visit.shows("There is no file yet; press a to add one.");
        adds(csv)
                .says("nothing hidden was seen in it")
                .shows("spending.csv  CSV table, 2 bytes", "nothing hidden seen");
        visit.press("Esc").shows("Files       spending.csv");
    }

    @Test
    void what_a_file_hides_is_shown_and_released_with_a_reason() {
        adds(workbook).says("hides something").shows("! staff.xlsx", "sheet \"Staff\": the sheet is hidden.");
        visit.press("Enter").shows("SHA-256", "the sheet is hidden").press("Esc");
        visit.press("o").press("Ctrl-S").says("Give the reason");
        visit.types("It is public.").press("Ctrl-S").says("may go with the letter");
        visit.shows("released", "Released by sgreen: It is public.");
        visit.press("o").says("Nothing is to be decided");
    }

    @Test
    void a_file_is_removed_after_asking() {
        adds(csv);
        visit.press("x").shows("Remove \"spending.csv\"?").press("n").shows("spending.csv");
        visit.press("x", "y").says("is removed").shows("There is no file yet");
        assertThat(visit.register().enclosures(reference)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told_and_what_was_typed_stays() {
        visit.press("a")
                .types("/nowhere/x.csv")
                .press("Ctrl-S")
                .says("cannot be read")
                .shows("/nowhere/x.csv");
    }

    @Test
    void what_a_colleague_adds_is_seen() throws IOException {
        try (Visit other = visit.colleague("mpatel")) {
            other.office().files().add(reference.written(), csv, java.util.Optional.empty());
        }
        visit.waits(4).shows("spending.csv");
    }

    @Test
    void the_list_fits_a_small_window_and_many_files() throws IOException {
        for (int i = 0; i < 30; i++) {
            Path file = Files.writeString(home.resolve("f" + i + ".csv"), "x" + i);
            visit.office().files().add(reference.written(), file, java.util.Optional.empty());
        }
        visit.press("Esc", "f").window(60, 12).press("End").shows("f29.csv");
        assertThat(visit.rows()).allMatch(row -> row.length() <= 60);
    }
}
