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
        assertThat(JSON.std.mapFrom(said.out())).containsAllEntriesOf(JSON.std.mapFrom("""
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
                "3 | 2024-12-02 --limit many | A limit of many does not exist",
                "3 | 2024-12-02 --reading other | statute or code",
                "3 | 2024-12-02 --closed 2024-12-23..2025-01-03 | Add --limit school",
                "3 | 2024-12-02 --limit school --closed 2025-01-03..2024-12-23 | ends before it begins",
                "3 | 2024-12-02 --event extension=2024-12-20..2024-12-19 | is not after",
                "3 | 2024-12-02 --event withdrawn=2024-12-20..2024-12-29 | Only an extension and a target",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-07 --limit school --closed 2026-12-21..2027-01-01          | Tuesday 19 January 2027
            2026-12-07 --limit school                                          | Friday 8 January 2027
            2026-12-07 --limit archive                                         | Friday 22 January 2027
            2026-12-07 --limit 60                                              | Friday 5 March 2027
            2024-12-02 --reading code                                          | Monday 6 January 2025
            2024-02-27 --event extension=2024-03-13..2024-04-15                | Monday 15 April 2024
            2026-11-02 --event fees-notice=2026-11-09 --event fee-paid=2026-11-20 | Tuesday 15 December 2026
            2026-11-02 --event clarification-asked=2026-11-06 --event clarification-supplied=2026-11-27 | Wednesday 30 December 2026
            """)
    void rules_and_events_move_it(String words, String due) {
        assertThat(new Office(home).typesLine("deadline " + words).ends(0).out().lines())
                .contains("Due        " + due);
    }

    @Test
    void as_a_calendar_each_day_has_its_number_or_its_reason() {
        assertThat(new Office(home)
                        .typesLine("deadline 2026-12-07 --limit school --weeks --closed 2026-12-21..2027-01-01")
                        .ends(0)
                        .out())
                .contains(
                        "21 Dec   –             –             –             –             Christmas Day\n",
                        "4 Jan    2nd January   10            11            12            13\n",
                        "         (Scotland)\n",
                        "18 Jan   19            20 DUE\n",
                        "Mon 21 Dec 2026  until Thu 31 Dec 2026 not counted: no school session, s.10(4),",
                        "Fri 1 Jan 2027   New Year’s Day (everywhere)\n");
    }

    @Test
    void it_needs_no_register() {
        new Office(home).types("deadline", "2024-12-02").ends(0);
        assertThat(home).isEmptyDirectory();
    }
}
