package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worklist: for people within 79 columns, for scripts as JSON and CSV. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorklistTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home);
        reference = office.answered("Potholes in the High Street, and whatever else there is to ask about them");
    }

    @Test
    void the_worklist_has_a_line_for_each_request_and_the_headings_apart() {
        office.logs("Bins", "--owner=apatel");
        Office.Said said = office.today("2025-01-06").types("list").ends(0);
        assertThat(said.out().lines())
                .containsExactly(
                        "FOI-2425-00001 Fri 3 Jan LATE 1 day -       Potholes in the High Street, and w…",
                        "FOI-2425-00002 Fri 3 Jan LATE 1 day apatel  Bins");
        assertThat(said.err())
                .contains(
                        "Rehearsing Monday 6 January 2025.", "2 requests: 2 late, 0 due today, 0 waiting", "Reference");
    }

    @ParameterizedTest(name = "foi list {0} on {1}: {2}")
    @CsvSource({
        "--open, 2024-12-09, 2", "--closed, 2024-12-09, 0", "--all, 2024-12-09, 2", "--late, 2025-01-03, 0",
        "--late, 2025-01-06, 2", "--due-in=2, 2024-12-31, 2", "--due-in=0, 2024-12-31, 0",
                "--owner=apatel, 2024-12-09, 1",
        "--owner=nobody, 2024-12-09, 0"
    })
    void the_worklist_is_narrowed(String option, String today, int rows) {
        office.logs("Bins", "--owner=apatel");
        assertThat(office.today(today).types("list", option).ends(0).out().lines())
                .hasSize(rows);
    }

    @Test
    void lists_for_scripts_have_every_field_by_name() throws IOException {
        List<?> rows = JSON.std.listFrom(office.types("list", "--json").ends(0).out());
        assertThat((Map<?, ?>) rows.get(0))
                .extracting("reference", "state", "due", "workingDaysLeft", "late", "result")
                .containsExactly(reference, "open", "2025-01-03", 15, false, "granted-in-full");
        String csv = office.types("list", "--csv").ends(0).out();
        assertThat(csv).startsWith("reference,state,result,subject,requester,owner,received,due,workingDaysLeft,late,");
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(office.types("export", "--csv").ends(0).out()).isEqualTo(csv);
    }

    @Test
    void a_spreadsheet_takes_nothing_in_a_list_for_a_formula() {
        office.logs("=1+1");
        assertThat(office.types("list", "--csv").out()).contains(",'=1+1,");
    }
}
