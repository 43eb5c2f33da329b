package foi.tui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.AddNote;
import foi.desk.AnswerPart;
import foi.desk.EditParts;
import foi.desk.RecordClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.OutcomeKind;
import foi.register.Reference;
import foi.tui.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class CaseScreenTest {

    @TempDir
    Path home;

    private Visit visit;
    private Reference reference;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).by(new Halls());
        reference = visit.logs("Potholes", "2024-12-03", "How many were filled?", "Where?", "What did it cost?");
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Visit open() {
        return visit.begins(office -> CaseScreen.open(office, reference));
    }

    private void withdrawn() {
        new RecordClockEvent(visit.desk())
                .record(
                        reference.written(),
                        new RecordClockEvent.Told(
                                Kind.WITHDRAWN, LocalDate.of(2024, 12, 6), Optional.empty(), Optional.empty(), ""));
    }

    @Test
    void the_first_row_tells_how_it_stands_and_the_second_what_is_next() {
        open();
        assertThat(visit.row(0)).startsWith(" FOI-2425-00001 · Potholes");
        assertThat(visit.row(1))
                .isEqualTo(" due Mon 6 January 2025, 16 working days left · 0 of 3 parts have outcomes");
        assertThat(visit.row(2)).isEqualTo(" Next: answer part 1.");
    }

    @Test
    void each_outcome_is_seen_with_what_it_still_needs() {
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "2023");
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "2024");
        open().shows("disclosed (2023)", "s.22 (2024) – ", "texts are missing", "2)  Where?");
    }

    @Test
    void Enter_opens_the_selected_part_and_coming_back_keeps_it_selected() {
        open().press("Down", "Enter").shows("part 2 of FOI-2425-00001");
        visit.press("Esc");
        assertThat(visit.cursorRow()).startsWith(" 2)  Where?");
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "o, outcome new of part 1",
        "l, letter of",
        "c, letter of",
        "A, common answer of",
        "d, · deadline",
        "e, · facts",
        "h, · history",
        "r, · the request as received",
        "i, · all facts",
        "a, · another part",
        "E, '· part \"1)\"'",
        "t, · note",
        "m, · note",
        "w, · what happened"
    })
    void every_key_leads_where_it_says(String key, String title) {
        open().press(key);
        assertThat(visit.row(0)).contains(title);
        visit.press("Esc");
        assertThat(visit.row(0)).contains("Potholes");
    }

    @Test
    void questions_are_shown_whole_where_there_is_room() {
        String question = "How many street lights were reported as faulty in each month of 2023 and of 2024?";
        reference = visit.logs("Lights", "2024-12-03", question, "Where?", question);
        open().shows(
                        " 1)  How many street lights were",
                        "     reported as faulty in each",
                        "     month of 2023 and of 2024?");
        visit.window(80, 12).shows(" 1)  How many street lights were r…");
    }

    @Test
    void two_parts_are_both() {
        reference = visit.logs("Trees", "2024-12-03", "How many?", "Where?");
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "");
        open().shows("1 of 2 parts has an outcome");
        visit.decides(reference, "2)", OutcomeKind.NOT_HELD, "", "");
        open().shows("both parts have outcomes");
    }

    @Test
    void the_history_speaks_in_words_and_tells_the_selected_entry_whole() {
        visit.decides(reference, "1)", OutcomeKind.NOT_HELD, "", "the winters before the new contract began in 2016");
        open().press("h").showsNot("not-held");
        assertThat(visit.cursorRow()).endsWith("…").contains("Recorded for part \"1)\": not held");
        visit.shows("the new contract began in\n 2016).").press("Down").showsNot("2016).");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a", "o", "E", "x", "w"})
    void a_closed_case_says_why_its_keys_are_off(String key) {
        withdrawn();
        open().press(key).says("FOI-2425-00001 was withdrawn on 6 December; log a new request");
    }

    @Test
    void a_closed_case_is_marked_in_words() {
        withdrawn();
        open();
        assertThat(visit.row(1)).startsWith(" x withdrawn on Fri 6 December");
        assertThat(visit.row(2)).isEqualTo(" Closed; withdrawn on 6 December 2024.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Enter", "o", "E", "x"})
    void without_parts_the_keys_say_how_to_add_one(String key) {
        reference = visit.logs("Trees", "2024-12-03");
        open().shows("No parts yet. Press a to add one").press(key).says("There is no part yet; press a to add one.");
    }

    @Test
    void a_session_that_only_reads_changes_nothing_but_looks_at_everything() {
        visit.reading();
        open().press("a").says("This session only reads");
        visit.press("d");
        assertThat(visit.row(0)).contains("deadline");
    }

    @Test
    void a_part_is_removed_only_after_a_yes() {
        open().press("x").says("Remove part \"1)\"? It is empty.").press("n").shows("How many were filled?");
        visit.press("Delete", "y").says("Removed part \"1)\".").showsNot("How many were filled?");
        assertThat(visit.request(reference).parts()).hasSize(2);
    }

    @Test
    void a_part_with_an_answer_says_what_it_has_before_it_goes() {
        visit.answers(reference, "1)", "Many.");
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "");
        open().press("x")
                .says("Remove part \"1)\", which has an answer and an outcome?")
                .press("y")
                .says("Removed");
    }

    @Test
    void a_part_that_a_colleague_has_answered_meanwhile_is_not_removed() {
        open().press("x");
        new AnswerPart(visit.colleague("mpatel").desk()).answer(reference.written(), "1)", "Many.");
        visit.press("y")
                .says("Part \"1)\" has an answer or an outcome. Look at it again")
                .showsNot("--anyway");
        assertThat(visit.request(reference).parts()).hasSize(3);
    }

    @Test
    void a_part_with_entries_in_the_clock_stays() {
        new RecordClockEvent(visit.desk())
                .record(
                        reference.written(),
                        new RecordClockEvent.Told(
                                Kind.CLARIFICATION_ASKED,
                                LocalDate.of(2024, 12, 6),
                                Optional.of("1)"),
                                Optional.empty(),
                                ""));
        open().press("x").says("has entries in the clock and stays; record it as withdrawn (w).");
    }

    @Test
    void what_a_colleague_changes_is_shown_and_said_and_the_selection_stays() {
        open().press("Down", "Down");
        Visit other = visit.colleague("mpatel");
        new EditParts(other.desk()).remove(reference.written(), "1)", false);
        new AddNote(other.desk()).add(reference.written(), "Finance was asked.");
        visit.waits(4).says("mpatel changed this case at 10:30.").shows("mpatel: Finance was asked.");
        assertThat(visit.cursorRow()).startsWith(" 3)  What did it cost?");
        other.close();
    }

    @Test
    void forty_parts_scroll_and_the_facts_stay_in_sight() {
        for (int i = 4; i <= 40; i++) {
            new EditParts(visit.desk()).add(reference.written(), i + ")", "Question " + i);
        }
        open().press("End");
        assertThat(visit.cursorRow()).startsWith(" 40)  Question 40");
        visit.shows("part 40 of 40, more above", "Requester   Jo Moran");
        visit.press("Home");
        assertThat(visit.cursorRow()).startsWith(" 1)   How many were filled?");
        for (int i = 1; i < 40; i++) {
            visit.press("j");
            assertThat(visit.cursorRow()).contains(i == 1 ? "Where?" : i == 2 ? "What did" : "Question " + (i + 1));
        }
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"60, 12", "80, 24", "200, 60", "61, 13"})
    void it_fits_every_window(int columns, int rows) {
        visit.withDemoCases().window(columns, rows);
        visit.register().requests(foi.register.Selection.ALL).forEach(request -> {
            visit.begins(office -> CaseScreen.open(office, request.reference()));
            assertThat(visit.rows()).hasSize(rows).allMatch(row -> row.length() <= columns);
            for (String key : new String[] {"d", "h", "i", "r", "e"}) {
                visit.press(key);
                assertThat(visit.rows()).hasSize(rows).allMatch(row -> row.length() <= columns);
                visit.press("End", "PgUp", "Esc");
            }
        });
    }

    @Test
    void hostile_text_is_shown_harmless() {
        String hostile = "\u001b[31mred\u009b2J\u202Eevil\u0007";
        reference = visit.logs(hostile, "2024-12-03", hostile);
        new AddNote(visit.desk()).add(reference.written(), hostile);
        new EditParts(visit.desk()).add(reference.written(), hostile, hostile);
        for (String key : new String[] {"r", "i", "h", "E", "e"}) {
            open().press(key);
            assertThat(visit.screen()).doesNotContain("\u001b", "\u009b", "\u202E", "\u0007");
        }
    }

    @Test
    void everything_is_read_in_full_on_a_page_of_its_own() {
        new AnswerPart(visit.desk()).answer(reference.written(), "all", "One answer for all.");
        new AddNote(visit.desk()).add(reference.written(), "First line.\nSecond line.");
        open().shows("for all parts together: One answer for all.")
                .press("i")
                .shows("First line.", "Second line.", "One answer for all.", "jo@example.org");
    }

    @Test
    void the_request_is_read_page_by_page() {
        open().press("r").shows("From Jo Moran, received Tue 3 December.", "Please tell me about Potholes.");
    }
}
