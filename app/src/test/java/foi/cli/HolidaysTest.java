package foi.cli;

import static foi.law.Division.SCOTLAND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.GovUkList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar as officers see and change it with commands; the office's day is 9 December 2024. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidaysTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
    }

    private static GovUkList published() {
        return GovUkList.of(2024, 2026);
    }

    private Office.Said imports(GovUkList list, String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "holidays";
        words[1] = "import";
        words[2] = "-";
        System.arraycopy(more, 0, words, 3, more.length);
        return office.given(list.json(), words);
    }

    private String due(String reference) {
        return office.types("list", "--all", "--csv")
                .ends(0)
                .out()
                .lines()
                .filter(line -> line.startsWith(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_year_is_listed_with_the_part_of_the_United_Kingdom_that_keeps_each_day() {
        Office.Said said = office.types("holidays", "list", "2025").ends(0);

        assertThat(said.out().lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("Thu 2 Jan 2025").contains("2nd January (Scotland)"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Fri 18 Apr 2025").contains("Good Friday"))
                .filteredOn(line -> line.matches("[A-Z].*"))
                .hasSize(13);
        assertThat(said.err()).contains("Bank holidays of 2025", "complete until 31 December 2028");
        assertThat(office.types("holidays").ends(0).err()).contains("Bank holidays of 2024");
        assertThat(office.types("holidays", "list", "2025", "--json").ends(0).out())
                .contains("\"date\" : \"2025-01-02\"", "\"where\" : \"Scotland\"", "\"published\" : true");
    }

    @Test
    void days_worked_out_by_rule_are_marked_until_a_list_confirms_them() {
        Office.Said before = office.types("holidays", "list", "2027").ends(0);
        assertThat(before.out()).contains("Mon 4 Jan 2027  *");
        assertThat(before.err()).contains("worked out by rule");

        assertThat(imports(GovUkList.of(2024, 2027)).ends(0).err()).contains("The list confirms the calendar");
        assertThat(office.types("holidays", "list", "2027").ends(0).out()).doesNotContain("*");
    }

    @ParameterizedTest
    @CsvSource({"2031, import FILE once it has that year", "2004, have been possible since", "soon, four figures"})
    void a_year_that_is_not_known_is_refused(String year, String told) {
        office.types("holidays", "list", year).refuses(3, told);
    }

    @Test
    void an_import_tells_what_moves_records_it_and_leaves_what_is_closed() {
        String open = office.logs("Potholes");
        String closed = office.answered("Street lamps");
        office.types("issue", closed).ends(0);
        String before = due(closed);
        assertThat(before).contains("responded");

        Office.Said rehearsed =
                imports(published().with("2024-12-20", SCOTLAND), "--dry-run").ends(0);
        assertThat(rehearsed.err()).contains("Rehearsed only");
        assertThat(due(open)).contains("2025-01-03");

        Office.Said said = imports(published().with("2024-12-20", SCOTLAND)).ends(0);
        assertThat(said.out())
                .isEqualTo(rehearsed.out())
                .contains(open + ": Due date moved from Friday 3 January to Monday 6 January 2025: 20 December 2024, a"
                        + " bank holiday in Scotland, was added to the calendar.")
                .contains(closed + ": what was closed before stays as it was");
        assertThat(said.err()).contains("Added 1 bank holiday to the calendar", "One-off bank holiday (Scotland)");
        assertThat(due(open)).contains("2025-01-06");
        assertThat(due(closed)).isEqualTo(before);
        assertThat(office.summaries(open)).anyMatch(summary -> summary.startsWith("Due date moved from Friday"));
        assertThat(office.summaries(closed)).noneMatch(summary -> summary.startsWith("Due date moved"));
        assertThat(office.types("clock", open).ends(0).out()).contains("One-off bank holiday (Scotland)");
        assertThat(office.types("clock", closed).ends(0).out()).doesNotContain("One-off bank holiday");
        assertThat(office.types("holidays", "list", "2024").ends(0).out())
                .contains("One-off bank holiday (Scotland); added on 9 December 2024 by");

        assertThat(imports(published().with("2024-12-20", SCOTLAND)).ends(0).err())
                .startsWith("Nothing new: all %d days are known."
                        .formatted(published().size() + 1));
    }

    @Test
    void a_decision_promised_for_a_day_stays_and_it_is_said() {
        String reference = office.logs("Potholes");
        office.types("part", reference, "add", "1)", "How many?").ends(0);
        office.types("outcome", reference, "1)", "withheld", "--provision", "s.22", "--why", "It will be published.")
                .ends(0);
        office.types("clock", reference, "extension", "--on=2024-12-06", "--until=2025-01-20")
                .ends(0);

        Office.Said said = imports(published().with("2025-01-20", SCOTLAND)).ends(0);

        assertThat(said.out())
                .contains(reference
                        + ": the decision promised for 20 January 2025 stays, although that is no working day now.");
        assertThat(due(reference)).contains("2025-01-20");
    }

    @Test
    void the_answer_can_be_had_as_JSON() {
        String reference = office.logs("Potholes");
        assertThat(imports(published().with("2024-12-20", SCOTLAND), "--json")
                        .ends(0)
                        .out())
                .contains("\"changed\" : true", "\"division\" : \"scotland\"")
                .contains(
                        "\"reference\" : \"" + reference + "\"",
                        "\"from\" : \"2025-01-03\"",
                        "\"to\" : \"2025-01-06\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html>   | it is a web page
            {"scotland": {    | it breaks off
            no JSON           | cannot be read as JSON
            {}                | lists no days for England and Wales
            """)
    void a_file_that_is_no_whole_list_is_refused_and_nothing_changes(String text, String told) throws IOException {
        office.logs("Potholes");
        List<Object> before = office.state();
        office.given(text, "holidays", "import", "-").refuses(3, told, "https://www.gov.uk/bank-holidays.json");
        Path file =
                Files.writeString(home.resolve("list.json"), published().json().substring(0, 900), UTF_8);
        office.types("holidays", "import", file.toString()).refuses(3, "breaks off");
        office.types("holidays", "import", home.toString()).refuses(3, "is a directory");
        office.given("x".repeat(2 * 1024 * 1024 + 1), "holidays", "import", "-").refuses(3, "2 MB");
        imports(published().without("2025-12", SCOTLAND)).refuses(3, "the year 2025 is not complete for Scotland");
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void an_end_of_the_calendar_is_told_before_it_matters_and_refused_when_it_does() {
        office.today("2028-09-01");
        assertThat(office.types("list").ends(0).err())
                .contains("Bank holidays are known until 31 December 2028 only. Import the new list");
        office.types(
                        "log",
                        "--received=2028-09-01",
                        "--name=A Requester",
                        "--email=a@example.org",
                        "--subject=Potholes")
                .ends(0);
        office.today("2028-12-20");
        office.types("deadline", "2028-12-20").refuses(3, "foi holidays import FILE", "https://www.gov.uk");
        assertThat(imports(GovUkList.of(2024, 2030)).ends(0).err()).contains("complete until 31 December 2030");
        assertThat(office.types("list").ends(0).err()).doesNotContain("Bank holidays are known");
        assertThat(office.types("deadline", "2028-12-20").ends(0).out()).contains("January 2029");
    }
}
