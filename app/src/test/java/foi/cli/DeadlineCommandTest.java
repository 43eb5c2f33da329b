package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineCommandTest {

    @TempDir
    Path home;

    @Test
    void the_json_has_the_form_that_others_rely_on() throws IOException {
        Office.Said said =
                new Office(home).types("deadline", "2024-12-02", "--json").ends(0);
        assertThat(JSON.std.mapFrom(said.out())).isEqualTo(JSON.std.mapFrom("""
                                {"received": "2024-12-02", "limit": 20, "dayOne": "2024-12-03", "due": "2025-01-03",
                                 "reading": "statute",
                                 "codeReading": {"dayOne": "2024-12-04", "due": "2025-01-06"},
                                 "skipped": [
                                  {"date": "2024-12-25", "why": "Christmas Day", "where": "everywhere"},
                                  {"date": "2024-12-26", "why": "Boxing Day", "where": "everywhere"},
                                  {"date": "2025-01-01", "why": "New Year’s Day", "where": "everywhere"},
                                  {"date": "2025-01-02", "why": "2nd January", "where": "Scotland"}]}
                                """));
    }

    @Test
    void both_readings_of_receipt_on_a_holiday_are_told() {
        assertThat(new Office(home).types("deadline", "2024-12-02").ends(0).out())
                .containsSubsequence("Friday 3 January 2025", "By the Code's reading", "Monday 6 January 2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/12/2024",
                "02.12.24",
                "2 December 2024",
                "2nd Dec 2024",
                "Mon 2 Dec 2024",
                "Mon 2 Dec 2024 09:15"
            })
    void dates_are_read_as_people_write_them(String typed) {
        Office.Said said = new Office(home).types("deadline", typed).ends(0);
        assertThat(said.out()).contains("Received   Monday 2 December 2024", "Due        Friday 3 January 2025");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void events_move_it_in_the_order_given() {
        new Office(home)
                .types(
                        "deadline",
                        "2024-12-02",
                        "--event=clarification-asked=2024-12-03",
                        "--event=clarification-supplied=2024-12-10",
                        "--event=clarification-asked=2024-12-11")
                .ends(0)
                .out()
                .lines()
                .forEach(line -> assertThat(line.length()).isLessThan(80));
        assertThat(new Office(home)
                        .types("deadline", "2024-12-02", "--event=clarification-asked=2024-12-03")
                        .ends(0)
                        .out())
                .contains("Time does not run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 31/2/2024 | is impossible",
                "3 | Tue_2_Dec_2024 | Monday",
                "3 | soon | soon",
                "3 | 2024-12-02 --limit 0 | limit",
                "3 | 2024-12-02 --limit 61 | limit",
                "2 | 2024-12-02 --limit many | many",
                "3 | 2024-12-02 --event nonsense | clarification-asked=2024-12-06",
                "3 | 2024-12-02 --event lunch=2024-12-03 | There is no event \"lunch\"",
                "3 | 2024-12-02 --event fee-paid=2024-12-03 | fees notice",
                "3 | 2024-12-02 --event withdrawn=2024-12-01 | before the request was received",
                "3 | 2199-12-02 | 2199",
                "3 | 2098-12-02 | bank holidays",
                "2 | 2024-12-02 2024-12-03 | a word too many",
                "2 | --json | DATE is missing"
            })
    void what_is_no_date_no_limit_and_no_event_is_refused(int code, String words, String why) {
        new Office(home).typesLine("deadline " + words).refuses(code, why);
    }

    @Test
    void it_needs_no_register() {
        new Office(home).types("deadline", "2024-12-02").ends(0);
        assertThat(home).isEmptyDirectory();
    }
}
