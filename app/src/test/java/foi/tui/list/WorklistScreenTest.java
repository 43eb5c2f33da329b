package foi.tui.list;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.ImportHolidays;
import foi.desk.LogRequest;
import foi.desk.RecordClockEvent;
import foi.intake.BankHolidayFile;
import foi.intake.GovUkList;
import foi.law.ClockEvent;
import foi.law.Dates;
import foi.law.Division;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Reference;
import foi.register.Requester;
import foi.tui.Visit;
import foi.tui.face.Line;
import foi.tui.face.Style;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class WorklistScreenTest {

    @TempDir
    Path home;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.in(home);
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Visit office() {
        return visit.withDemoCases().begins(WorklistScreen::of);
    }

    @Test
    void the_soonest_deadline_comes_first_with_its_mark_and_in_words() {
        office();
        assertThat(visit.row(3)).startsWith(" ! FOI-2425-00007  Thu 21 Nov  11 late    apatel");
        assertThat(visit.row(5)).startsWith(" * FOI-2425-00004  Mon 9 Dec   today      sgreen");
        assertThat(visit.row(6)).startsWith(" + FOI-2425-00005  Tue 10 Dec  1 day      sgreen");
        assertThat(visit.row(7)).startsWith("   FOI-2425-00012  Tue 17 Dec  6 days     sgreen");
        assertThat(visit.row(11)).startsWith(" ~ FOI-2425-00013  Tue 31 Dec  14 days    apatel");
        assertThat(visit.row(14)).startsWith(" = FOI-2425-00011  fee since 25 Nov       mokafor");
        assertThat(visit.row(15)).startsWith(" = FOI-2425-00008  waiting since 28 Nov   mokafor");
    }

    @Test
    void the_counts_stand_on_top_with_their_marks() {
        office();
        assertThat(visit.row(0)).startsWith(" Anytown Council · requests");
        assertThat(visit.row(1))
                .isEqualTo(" 13 open   ! 2 late   * 1 today   + 1 this week   = 2 waiting   ~ 1 extended");
        assertThat(visit.hints())
                .isEqualTo("Enter open   n new   / filter   v view: open   s sort: due   q leave   ? keys");
    }

    @Test
    void the_cursor_stands_on_the_selected_row() {
        office().press("Down", "j", "Up");
        assertThat(visit.cursorRow()).contains("FOI-2425-00006");
        assertThat(visit.press("End").cursorRow()).contains("FOI-2425-00008");
        assertThat(visit.press("Home").cursorRow()).contains("FOI-2425-00007");
    }

    @Test
    void an_arrow_changes_two_rows_and_nothing_else() {
        office().waits(2);
        List<Line> before = visit.drawing().lines();
        List<Line> after = visit.press("Down").drawing().lines();
        assertThat(IntStream.range(0, 24).filter(row -> !before.get(row).equals(after.get(row))))
                .containsExactly(3, 4);
    }

    @Test
    void the_summary_follows_when_the_officer_rests() {
        office().showsNot("Next:");
        visit.waits(1);
        assertThat(visit.row(18)).startsWith(" FOI-2425-00007  Residents who pay");
        visit.press("Down", "Down").waits(2);
        assertThat(visit.row(18)).startsWith(" FOI-2425-00004  Taxis").endsWith("received Fri 8 Nov 2024");
        assertThat(visit.row(20)).isEqualTo(" 3 parts: 1 disclosed, 2 not decided yet.");
        assertThat(visit.row(21)).isEqualTo(" Next: part 2 has no outcome yet.");
    }

    @Test
    void the_summary_stands_beside_the_list_in_a_wide_window_and_nowhere_in_a_small_one() {
        office().waits(1).window(140, 30);
        assertThat(visit.row(3)).contains("FOI-2425-00007  Thu 21 Nov").endsWith("FOI-2425-00007");
        visit.window(80, 20).showsNot("Next:");
    }

    @Test
    void the_filter_narrows_as_it_is_typed_and_counts() {
        office().press("/").types("POT");
        assertThat(visit.row(1)).startsWith(" Filter  POT").contains("1 of 13   ! 1 late");
        assertThat(visit.row(3)).contains("Pothole claims");
        visit.press("Backspace", "Backspace", "Backspace");
        assertThat(visit.row(1)).contains("13 of 13");
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "late, 2",
        "waiting, 2",
        "extended, 1",
        "today, 1",
        "apatel, 4",
        "sgreen pothole, 0",
        "00013, 1",
        "dunnock example.org, 1",
        "11 late, 1"
    })
    void the_filter_looks_into_every_column_for_every_word(String typed, int found) {
        office().press("/").types(typed);
        assertThat(visit.row(1)).contains(" " + found + " of 13");
    }

    @Test
    void Enter_keeps_the_filter_and_Esc_clears_it() {
        office().press("/").types("late").press("Enter");
        assertThat(visit.row(1)).contains("2 of 13");
        assertThat(visit.hints()).contains("Esc clear");
        assertThat(visit.press("Down").cursorRow()).contains("FOI-2425-00006");
        visit.press("Esc").shows("13 open");
        assertThat(visit.cursorRow()).contains("FOI-2425-00006");
    }

    @Test
    void Esc_while_typing_clears_the_filter_and_the_case_before_is_selected_again() {
        office().press("Down", "Down", "/").types("late");
        visit.press("Esc").shows("13 open");
        assertThat(visit.cursorRow()).contains("FOI-2425-00004");
    }

    @Test
    void arrows_move_in_the_list_while_the_filter_is_typed() {
        office().press("/").types("late").press("Down", "Enter", "Enter").shows("case FOI-2425-00006");
    }

    @Test
    void a_filter_that_finds_nothing_says_how_to_get_back() {
        office().press("/").types("zzz").shows("Nothing here has all of these words. Esc clears the filter");
        visit.press("Enter", "Enter").says("No request is selected");
    }

    @Test
    void Esc_on_the_first_screen_does_not_end_the_program() {
        office().press("Esc").says("q leaves foi");
        assertThat(visit.stage().over()).isFalse();
        assertThat(visit.press("q").stage().over()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}, first {2}")
    @CsvSource({
        "1, requests, FOI-2425-00007",
        "2, my open requests, FOI-2425-00004",
        "3, late requests, FOI-2425-00007",
        "4, waiting requests, FOI-2425-00011",
        "5, closed requests, FOI-2425-00014",
        "6, all requests, FOI-2425-00007"
    })
    void a_digit_shows_a_view(String key, String title, String first) {
        office().press(key);
        assertThat(visit.row(0)).startsWith(" Anytown Council · " + title + " ");
        assertThat(visit.row(3)).contains(first);
    }

    @Test
    void another_view_brings_the_summary_of_its_case_at_once() {
        office().press("4");
        String reference = visit.cursorRow().substring(3, 18);
        assertThat(reference).isNotEqualTo("FOI-2425-00007 ");
        assertThat(visit.row(18)).startsWith(" " + reference);
    }

    @Test
    void views_follow_one_another_both_ways() {
        office().press("v", "v").shows("late requests").press("Left").shows("my open requests");
        visit.press("Left", "Left").shows("all requests").press("Right").shows("v view: open");
    }

    @Test
    void closed_requests_say_when_and_how_they_ended_newest_first() {
        office().press("5");
        assertThat(visit.row(3)).startsWith(" x FOI-2425-00014  withdrawn 27 Nov 2024");
        assertThat(visit.row(4)).startsWith(" x FOI-2425-00016  answered 13 Nov 2024");
        assertThat(visit.row(5)).startsWith(" x FOI-2425-00022  late 7 Nov 2024");
    }

    @Test
    void the_list_is_sorted_by_the_next_column_and_turned_round() {
        office().press("Down", "s").shows("s sort: reference", "Reference ^");
        assertThat(visit.row(3)).contains("FOI-2425-00001");
        assertThat(visit.cursorRow()).contains("FOI-2425-00006");
        visit.press("S").shows("Reference v");
        assertThat(visit.row(3)).contains("FOI-2425-00013");
        visit.press("s", "s", "s", "s", "s").shows("s sort: due");
    }

    @ParameterizedTest(name = "{0} opens {1}")
    @CsvSource({
        "Enter, case FOI-2425-00007",
        "l, letter of FOI-2425-00007",
        "d, clock of FOI-2425-00007",
        "n, new request",
        "',', settings"
    })
    void keys_lead_to_other_screens(String key, String screen) {
        office().press(key).shows(screen).press("Esc").shows("13 open");
    }

    @Test
    void a_request_is_taken_over_and_given_back() {
        office().press("a").says("FOI-2425-00007 is yours now; it was apatel's. Ctrl-Z gives it back.");
        assertThat(visit.cursorRow()).contains("sgreen");
        visit.press("a").says("It is yours already.");
        visit.press("Ctrl-Z").says("FOI-2425-00007 is apatel's again.");
        assertThat(visit.cursorRow()).contains("apatel");
    }

    @Test
    void what_is_nobodys_is_nobodys_again() {
        office().press("/").types("00002").press("Enter", "a").says("it was nobody's");
        visit.press("Ctrl-Z").says("FOI-2425-00002 is nobody's again.");
        assertThat(visit.request(new Reference("FOI-2425-00002")).owner()).isEmpty();
    }

    @Test
    void a_session_that_only_reads_takes_nothing_over() {
        visit.reading().withDemoCases().begins(WorklistScreen::of).press("a").says("This session only reads");
        visit.press("n").says("This session only reads");
    }

    @Test
    void a_case_that_was_changed_above_the_list_is_read_again() {
        office().press("Enter");
        new RecordClockEvent(visit.desk())
                .record(
                        "FOI-2425-00007",
                        new RecordClockEvent.Told(
                                ClockEvent.Kind.WITHDRAWN,
                                Dates.parse("9 December 2024"),
                                Optional.empty(),
                                Optional.empty(),
                                ""));
        visit.press("Esc").shows("12 open");
        assertThat(visit.cursorRow()).contains("FOI-2425-00006");
    }

    @Test
    void a_case_that_was_logged_above_the_list_is_selected() {
        office().press("n");
        Reference logged = visit.logs("Street trees", "9 December 2024");
        visit.press("Esc").shows("14 open");
        assertThat(visit.cursorRow()).contains(logged.written());
    }

    @Test
    void a_colleagues_change_is_shown_and_said_while_the_selection_stays() {
        office().press("Down", "Down");
        try (Visit other = visit.colleague("mpatel")) {
            Reference logged = other.logs("Street trees", "9 December 2024");
            visit.waits(4).shows("14 open").says("mpatel changed " + logged + " at ");
        }
        assertThat(visit.cursorRow()).contains("FOI-2425-00004");
    }

    @Test
    void a_colleagues_change_leaves_what_is_typed_in_the_filter() {
        office().press("/").types("late");
        try (Visit other = visit.colleague("mpatel")) {
            other.logs("Better late than never", "9 December 2024");
            visit.waits(4);
        }
        assertThat(visit.row(1)).startsWith(" Filter  late").contains("3 of 14");
    }

    @Test
    void reading_afresh_says_so() {
        office().press("r").says("The list is up to date.");
    }

    @Test
    void an_empty_register_says_how_to_begin() {
        visit.begins(WorklistScreen::of).shows("0 open", "No requests yet. Press n to log the first.");
        visit.press("Enter").says("No request is selected").press("3").shows("No request is late.");
    }

    @Test
    void unfinished_drafts_are_told_once() {
        visit.office().drafts().keep("new-request", "", Map.of("subject", "x"));
        visit.office().drafts().keep("answer", "FOI-2425-00007 2", Map.of("text", "x"));
        office().says("2 unfinished drafts; D shows them.");
        visit.press("Down").showsNot("unfinished").press("Enter", "Esc").showsNot("unfinished");
        visit.press("D").shows("My unfinished drafts");
    }

    @Test
    void there_may_be_no_drafts() {
        office().press("D").says("You have no unfinished drafts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60x12", "61x13", "72x20", "80x24", "106x24", "129x40", "130x24", "200x60"})
    void any_window_will_do(String size) {
        String[] parts = size.split("x", -1);
        office().window(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        for (String key : List.of("Down", "PgDn", "End", "/", "a", "Enter", "Esc", "5", "6", "?", "Esc", "Ctrl-P")) {
            visit.press(key).waits(2);
            assertThat(visit.drawing().lines()).allMatch(line -> line.width() == Integer.parseInt(parts[0]));
        }
    }

    @Test
    void what_steers_a_terminal_is_shown_harmless() {
        new LogRequest(visit.desk())
                .log(Draft.of(
                        new Requester("\u001b[2JEve\u202e", Optional.empty(), Optional.empty(), Optional.empty()),
                        new Asked(
                                Dates.parse("2 December 2024"),
                                Channel.EMAIL,
                                "Two\nlines\u0007\u009b31m",
                                "x",
                                Optional.empty()),
                        Optional.empty()));
        visit.begins(WorklistScreen::of).waits(2);
        assertThat(visit.screen()).contains("Two lines").doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
        assertThat(visit.press("/").types("two lines").row(1)).contains("1 of 1");
    }

    @Test
    void a_long_list_turns_by_half_a_page_at_its_edges() {
        for (int i = 0; i < 40; i++) {
            visit.logs("Request " + i, "2 December 2024");
        }
        visit.begins(WorklistScreen::of);
        for (int i = 0; i < 13; i++) {
            visit.press("Down");
        }
        assertThat(visit.drawing().cursor().row()).isEqualTo(3 + 13);
        visit.press("Down");
        assertThat(visit.drawing().cursor().row()).isBetween(8, 12);
        visit.press("PgDn", "PgDn", "End");
        assertThat(visit.cursorRow()).contains("Request 39");
    }

    @Test
    void late_rows_have_a_style_of_their_own_beside_their_words() {
        office().press("End");
        assertThat(visit.drawing().lines().get(3).spans())
                .anyMatch(span -> span.style() == Style.LATE && span.text().contains("11 late"));
    }

    @Test
    void when_all_are_closed_it_says_where_they_are() {
        Reference only = visit.logs("Lamps", "2 December 2024", "How many?");
        new RecordClockEvent(visit.desk())
                .record(
                        only.written(),
                        new RecordClockEvent.Told(
                                ClockEvent.Kind.WITHDRAWN,
                                LocalDate.of(2024, 12, 3),
                                Optional.empty(),
                                Optional.empty(),
                                ""));
        visit.begins(WorklistScreen::of).shows("No request is open.", "v shows the closed ones");
    }

    @Test
    void the_end_of_the_calendar_is_told_above_the_list_while_there_is_time() {
        visit.on(LocalDate.parse("2028-09-01"));
        visit.logs("Potholes", "2028-09-01", "How many?");
        visit.begins(WorklistScreen::of);
        visit.shows(
                "Bank holidays are known until 31 December 2028 only. Import the new list with",
                "foi holidays import FILE.");
        assertThat(visit.cursorRow()).contains("Potholes");

        visit.on(LocalDate.parse("2028-05-02")).begins(WorklistScreen::of);
        visit.showsNot("Bank holidays are known");
    }

    @Test
    void a_list_that_a_colleague_imports_moves_the_dates_on_the_screen() {
        Reference reference = visit.logs("Potholes", "2024-12-03", "How many?");
        visit.begins(WorklistScreen::of);
        visit.shows("Mon 6 Jan");
        GovUkList list = GovUkList.of(2024, 2026).with("2024-12-20", Division.SCOTLAND);
        new ImportHolidays(visit.colleague("apatel").desk(), new BankHolidayFile()).take(list.json(), false);
        visit.waits(3);
        visit.shows("Tue 7 Jan");
        assertThat(visit.request(reference).rule().edition()).isEmpty();
    }
}
