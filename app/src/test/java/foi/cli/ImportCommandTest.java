package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.DemoCases;
import foi.intake.BankHolidayFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportCommandTest {

    private static final String GOOD =
            "{\"received\": \"2024-12-02\", \"subject\": \"S\", \"requester\": {\"name\": \"N\"}}";

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
    }

    @Test
    void what_is_exported_is_read_back_without_loss() throws IOException {
        LocalDate today = LocalDate.of(2026, Month.MARCH, 2);
        office.today("2026-03-02");
        for (String name : DemoCases.FILES) {
            office.given(DemoCases.file(name, BankHolidayFile.bundled(), today), "import", "-")
                    .ends(0);
        }
        office.types("issue", "FOI-1819-00377").ends(0);
        String exported = office.types("export").ends(0).out();
        Office other =
                Office.opened(Files.createDirectory(home.resolve("other"))).today("2026-03-02");
        Office.Said imported = other.given(exported, "import", "-").ends(0);
        assertThat(imported.err()).contains("26 taken, 0 refused.").doesNotContain("comes out as");
        assertThat(other.types("export").ends(0).out()).isEqualTo(exported);
        assertThat(exported).contains("\"responded\"", "\"awaiting-fee\"", "\"withdrawn\"", "\"extended\"");
    }

    @Test
    void a_claim_that_differs_from_what_comes_out_is_reported() {
        String claims =
                GOOD.replace("{\"received\"", "{\"due\": \"2024-12-30\", \"state\": \"responded\", \"received\"");
        assertThat(office.given(claims, "import", "-").ends(0).err())
                .contains(
                        "its due is given as 2024-12-30 and comes out as 2025-01-03",
                        "its state is given as responded");
    }

    @Test
    void what_can_be_taken_is_taken_and_the_rest_is_told_with_its_place() {
        String bad = "{\"received\": \"2024-12-02\", \"colour\": \"red\"}";
        Office.Said some =
                office.given("[" + GOOD + "," + bad + "]", "import", "-").ends(1);
        assertThat(some.out()).isEqualTo("FOI-2425-00001\n");
        assertThat(some.err()).contains("Refused, case 2", "colour", "1 taken, 1 refused.");
        var before = office.state();
        office.given("[" + bad + "]", "import", "-").refuses(3, "Refused, case 1", "colour");
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void a_rehearsal_changes_nothing() {
        var before = office.state();
        Office.Said said = office.given(GOOD, "import", "-", "--dry-run").ends(0);
        assertThat(said.out()).isEqualTo("FOI-2425-00001\n");
        assertThat(said.err()).contains("rehearsed only, nothing was changed");
        assertThat(office.state()).isEqualTo(before);
        assertThat(office.logs("Next")).isEqualTo("FOI-2425-00001");
    }

    @Test
    void a_file_that_is_no_json_stops_the_import_before_the_first_case() throws IOException {
        Path good = Files.writeString(home.resolve("good.json"), GOOD);
        Path bad = Files.writeString(home.resolve("bad.json"), "Dear Sir or Madam");
        var before = office.state();
        office.types("import", good.toString(), bad.toString()).refuses(3, "bad.json", "line 1");
        assertThat(office.state()).isEqualTo(before);
        Files.writeString(bad, "[" + GOOD.replace("2024-12-02", "soon") + "]");
        assertThat(office.types("import", good.toString(), bad.toString())
                        .ends(1)
                        .err())
                .contains("bad.json, case 1", "soon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | -",
                "{} | received",
                "[ | line 1",
                "7 | no case",
                "\"text\" | no case",
                "{\"received\": 7, \"subject\": \"S\", \"requester\": {\"name\": \"N\"}} | received",
                "{\"received\": \"2025-12-02\", \"subject\": \"S\", \"requester\": {\"name\": \"N\"}} | future",
                "{\"received\": \"2024-12-02\", \"subject\": \"S\", \"requester\": {\"name\": \"\"}} | name",
                "{\"received\": \"2024-12-02\", \"subject\": \"S\", \"requester\": \"N\"} | requester",
                "{\"received\": \"2024-12-02\", \"requester\": {\"name\": \"N\"}} | subject",
                "{\"reference\": \"\\u001b\", \"received\": \"2024-12-02\", \"requester\": {\"name\": \"N\"}} | reference"
            })
    void what_is_no_case_is_refused(String text, String why) {
        var before = office.state();
        office.given(text, "import", "-").refuses(3, why);
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void a_clock_that_could_not_have_been_is_refused() {
        for (String event : List.of(
                "{\"event\": \"fee-paid\", \"on\": \"2024-12-03\"}",
                "{\"event\": \"withdrawn\", \"on\": \"2024-12-01\"}",
                "{\"event\": \"withdrawn\", \"on\": \"2025-12-01\"}")) {
            office.given(GOOD.replace("{\"received\"", "{\"clock\": [" + event + "], \"received\""), "import", "-")
                    .refuses(3, "Refused, case 1");
        }
    }

    @Test
    void windows_text_is_read_and_said_to_be() {
        byte[] windows = GOOD.replace("\"S\"", "\"caf\u00e9\"").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Office.Said said = office.given(new java.io.ByteArrayInputStream(windows), "import", "-")
                .ends(0);
        assertThat(said.err()).contains("not UTF-8");
        assertThat(office.types("list").out()).contains("café");
    }
}
