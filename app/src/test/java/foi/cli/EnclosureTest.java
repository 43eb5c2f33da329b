package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class EnclosureTest {

    @TempDir
    private Path home;

    private Office office;
    private String reference;
    private Path csv;
    private Path workbook;

    @BeforeEach
    void a_request_is_answered() throws IOException {
        office = Office.opened(home);
        reference = office.answered("Bins");
        csv = Files.writeString(home.resolve("spending.csv"), "year,pounds\n2017/18,44\n");
        workbook = home.resolve("staff.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            book.createSheet("Seen");
            book.createSheet("Staff");
            book.setSheetHidden(1, true);
            book.write(out);
        }
    }

    @Test
    void a_file_is_kept_listed_in_the_letter_and_goes_with_it() throws IOException {
        assertThat(office.types("enclosure", reference, "add", csv.toString())
                        .ends(0)
                        .line())
                .isEqualTo("spending.csv");
        Files.delete(csv);

        assertThat(office.types("letter", reference, "--format", "text").ends(0).out())
                .contains("Enclosed with this letter")
                .contains("spending.csv (CSV table, 23 bytes)");
        assertThat(office.types("show", reference).out())
                .contains("spending.csv (CSV table, 23 bytes), added by sgreen");
        office.types("issue", reference).ends(0);
        String email = Files.readString(Path.of(
                office.types("letter", reference, "--issued", "--eml").ends(0).line()));
        assertThat(email)
                .contains("filename=spending.csv")
                .contains("this file:")
                .contains(Base64.getEncoder()
                        .encodeToString("year,pounds\n2017/18,44\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(office.summaries(reference))
                .anyMatch(said -> said.startsWith("Enclosed \"spending.csv\" (CSV table, 23 bytes, SHA-256 "))
                .anyMatch(said ->
                        said.startsWith("Issued the response") && said.contains("Enclosed spending.csv (SHA-256"));
    }

    @Test
    void what_hides_something_goes_only_with_a_decision_that_is_recorded() {
        assertThat(office.types("enclosure", reference, "add", workbook.toString())
                        .ends(0)
                        .err())
                .contains("It hides:")
                .contains("sheet \"Staff\": the sheet is hidden.")
                .contains("release 1 --because");

        assertThat(office.types("issue", reference).ends(1).err()).contains("enclosure-hides");
        office.types("enclosure", reference, "release", "staff.xlsx").refuses(3, "The reason is missing");
        office.types("enclosure", reference, "release", "1", "--because", "All of it is public.")
                .ends(0);
        office.types("enclosure", reference, "release", "1", "--because", "Again.")
                .refuses(3, "released");

        assertThat(office.types("issue", reference).ends(0).err()).contains("sgreen has released it");
        assertThat(office.summaries(reference))
                .anyMatch(said ->
                        said.startsWith("Released \"staff.xlsx\", which hides something: All of it is public."));
        assertThat(office.types("enclosure", reference).ends(0).out())
                .contains("hides sheet \"Staff\": the sheet is hidden")
                .contains("released by sgreen: All of it is public.");
    }

    @Test
    void a_file_that_has_gone_stays_and_does_not_go_twice() {
        office.types("enclosure", reference, "add", csv.toString()).ends(0);
        office.types("issue", reference).ends(0);
        office.types("enclosure", reference, "remove", "spending.csv").refuses(3, "has gone with a letter");
        office.types("clock", reference, "review-asked", "--on", "2024-12-09").ends(0);
        assertThat(office.types("letter", reference, "review", "--say", "We were right.", "--format", "text")
                        .ends(0)
                        .out())
                .doesNotContain("Enclosed with this letter");
    }

    @Test
    void a_file_is_removed_and_another_takes_its_name() throws IOException {
        office.types("enclosure", reference, "add", csv.toString()).ends(0);
        office.types("enclosure", reference, "add", csv.toString()).refuses(3, "already");
        office.types("enclosure", reference, "add", csv.toString(), "--name", "other.csv")
                .refuses(3, "this very file");
        office.types("enclosure", reference, "remove", "1").ends(0);
        Files.writeString(csv, "other");
        office.types("enclosure", reference, "add", csv.toString()).ends(0);
        assertThat(office.types("enclosure", reference, "--json").ends(0).out())
                .contains("\"name\" : \"spending.csv\"")
                .contains("\"size\" : 5");
    }

    @Test
    void a_file_is_given_out_again_as_it_was() throws IOException {
        office.types("enclosure", reference, "add", workbook.toString()).ends(0);
        Path copy = home.resolve("copy.xlsx");
        office.types("enclosure", reference, "save", "staff.xlsx", "-o", copy.toString())
                .ends(0);
        assertThat(copy).hasSameBinaryContentAs(workbook);
        office.types("enclosure", reference, "save", "staff.xlsx").refuses(3, "-o");
    }

    @Test
    void the_same_file_in_another_case_is_pointed_out() {
        String other = office.answered("Roads");
        office.types("enclosure", other, "add", csv.toString()).ends(0);
        assertThat(office.types("check", reference).out()).doesNotContain("enclosure-elsewhere");
        office.types("enclosure", reference, "add", csv.toString()).ends(0);
        assertThat(office.types("check", reference).out())
                .contains("enclosure-elsewhere")
                .contains("\"spending.csv\" is the same file as in " + other);
    }

    @Test
    void wrong_files_are_refused_with_the_reason() throws IOException {
        Path empty = Files.createFile(home.resolve("empty.csv"));
        office.types("enclosure", reference, "add", empty.toString()).refuses(3, "is empty");
        office.types("enclosure", reference, "add", home.toString()).refuses(3, "is a directory");
        office.types("enclosure", reference, "add", home.resolve("none").toString())
                .refuses(3, "cannot be read");
        office.types("enclosure", reference, "add", csv.toString(), "--name", "../x")
                .refuses(3, "is no name");
        office.types("enclosure", reference, "remove", "none").refuses(3, "It has none yet");
        office.types("enclosure", reference, "add").refuses(2, "The file is missing");
        office.types("enclosure", reference, "eat", "x").refuses(2, "neither list, add");
        office.types("enclosure", "FOI-9", "add", csv.toString()).refuses(3, "There is no request");
    }

    @Test
    void a_colleague_who_adds_a_file_meanwhile_stops_the_letter_that_did_not_have_it() {
        Office watching = office.printing(new foi.letters.Press() {
            @Override
            public byte[] print(foi.letters.Letter letter) {
                new Office(home)
                        .types("enclosure", reference, "add", csv.toString())
                        .ends(0);
                return Office.PRESS.print(letter);
            }

            @Override
            public java.util.List<Integer> unprintable(String text) {
                return java.util.List.of();
            }
        });
        watching.types("issue", reference).refuses(4, "changed");
    }

    @Test
    void no_file_of_another_case_goes_with_a_letter_whoever_asks_the_register() throws SQLException {
        String other = office.answered("Roads");
        office.types("enclosure", other, "add", csv.toString()).ends(0);
        office.types("enclosure", reference, "add", workbook.toString()).ends(0);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("register/register.db"));
                var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into letter_enclosure select 1, 0, request_id, number, name, sha256"
                    + " from enclosure where name = 'spending.csv'");
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into letter (id, reference, kind, dated, at, officer, pdf, sha256, page, case_as_it_stood)"
                                    + " values (1, '" + reference
                                    + "', 'response', '2024-12-09', '2024-12-09T10:00:00.000Z',"
                                    + " 'x', x'00', '" + "0".repeat(64) + "', '', '')"))
                    .hasMessageContaining("only with a letter of its own case");
            assertThatThrownBy(() -> statement.executeUpdate("update enclosure set content = x'00', size = 1"))
                    .hasMessageContaining("not changed");
            connection.rollback();
        }
    }

    @Test
    void a_file_changed_behind_the_programs_back_is_not_given_out() throws SQLException {
        office.types("enclosure", reference, "add", csv.toString()).ends(0);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("register/register.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("drop trigger enclosure_is_not_changed");
            statement.executeUpdate("update enclosure set content = x'00', size = 1");
        }
        office.types(
                        "enclosure",
                        reference,
                        "save",
                        "1",
                        "-o",
                        home.resolve("x").toString())
                .refuses(5, "is no longer the file that was added");
    }
}
