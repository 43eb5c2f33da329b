package foi.tui.part;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.RecordClockEvent;
import foi.law.ClockEvent;
import foi.register.OutcomeKind;
import foi.register.Reference;
import foi.tui.Visit;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
class PartScreenTest {

    @TempDir
    Path home;

    private Visit visit;
    private Reference reference;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).by(new PartWays());
        reference = visit.logs("lamps", "2 December 2024", "How many street lamps are there?", "What does one cost?");
        visit.begins(office -> new Door(reference));
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private String answer() {
        return visit.request(reference).parts().get(0).answer();
    }

    private int outcomes() {
        return visit.request(reference).parts().get(0).outcomes().size();
    }

    @Test
    void shows_the_question_the_answer_and_the_outcomes() {
        visit.answers(reference, "1)", "There are 312.");
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "2023/24");
        visit.press("Enter")
                .shows("part 1)", "How many street lamps", "There are 312.", "withheld  2023/24  s.22", "! 8 missing");
        assertThat(visit.row(0)).startsWith(" " + reference + " · part 1)");
        assertThat(visit.hints()).startsWith("Ctrl-S save   F6 outcomes   F5 add outcome   F7 table");
    }

    @Test
    void saves_what_is_typed_and_says_what_is_next() {
        visit.press("Enter").types("312 lamps.").press("Ctrl-S").says("Part 1) saved. It has no outcome yet: F5");
        assertThat(answer()).isEqualTo("312 lamps.");
        visit.press("Ctrl-S").says("saved already");
        visit.press("Esc", "Enter").showsNot("resume?").shows("312 lamps.");
    }

    @Test
    void what_was_saved_is_taken_back_from_the_case_with_undo() {
        visit.press("Enter").types("312").press("Ctrl-S", "Esc", "Ctrl-Z").says("as it was before");
        assertThat(answer()).isEmpty();
    }

    @Test
    void what_is_typed_survives_a_lost_line_to_the_line() {
        visit.press("Enter").types("one\ntwo\nthree").press("Up").hangsUp();
        visit.begins(office -> new Door(reference)).press("Enter", "y").shows("one", "three");
        assertThat(visit.cursorRow()).contains("two");
    }

    @Test
    void pasted_cells_become_a_table_and_undo_gives_them_back() {
        visit.press("Enter")
                .types("See:")
                .pastes("Year\tLamps\n2019\t312\n2020\t298")
                .says("Made a table");
        visit.shows("See:", "| Year | Lamps |", "| 2020 |   298 |").types("x").shows("298 |\n\n x");
        visit.press("Ctrl-Z", "Ctrl-Z").showsNot("| Year").shows("Year", "298");
        visit.press("Ctrl-Z").showsNot("298").shows("See:");
    }

    @Test
    void a_table_pasted_into_text_stands_alone() {
        visit.press("Enter")
                .types("ab")
                .press("Left")
                .pastes("Year\tLamps\n2019\t312\n")
                .press("Ctrl-S");
        assertThat(answer()).startsWith("a\n\n| Year").endsWith("|\n\nb");
    }

    @Test
    void lines_of_pairs_become_a_table_on_F7() {
        visit.press("Enter").types("2019 = 312\n2020 = 298").press("F7").shows("| Year | Figure |");
        visit.press("Ctrl-Z").shows("2019 = 312");
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        visit.press("Enter").types("words").press("F7").says("No table here: put the cursor on lines with tabs");
    }

    @Test
    void words_are_found_and_found_again() {
        visit.press("Enter")
                .types("lamp one\nlamp two")
                .press("Ctrl-Home", "Ctrl-F")
                .types("two");
        assertThat(visit.cursorRow()).contains("Find");
        visit.press("Enter");
        assertThat(visit.cursorRow()).contains("lamp two");
        visit.types("x").press("Enter").says("does not have \"twox\"");
        visit.press("Esc").showsNot("Find  ").shows("lamp two");
    }

    @Test
    void an_outcome_is_taken_back_and_brought_back() {
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "");
        visit.press("Enter", "F6");
        assertThat(visit.cursorRow()).contains("disclosed");
        visit.press("x").says("Took back: disclosed. Ctrl-Z brings it back.").shows("none yet; a adds one");
        assertThat(outcomes()).isZero();
        visit.press("Ctrl-Z").says("there again").shows("disclosed");
        assertThat(outcomes()).isEqualTo(1);
    }

    @Test
    void nothing_is_changed_or_taken_back_where_there_is_no_outcome() {
        visit.press("Enter", "F6", "x").says("There is no outcome yet; a adds one.");
        visit.press("Enter").says("There is no outcome yet; a adds one.");
    }

    @Test
    void the_selected_outcome_tells_all_it_still_needs() {
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "");
        visit.press("Enter", "F6").shows("! missing: who will publish it, s.22(1)(a)");
        visit.press("Esc").showsNot("! missing: who").shows("Answer");
    }

    @Test
    void F8_and_F9_lead_from_part_to_part_and_keep_what_is_typed() {
        visit.press("Enter", "F8").says("This is the first part");
        visit.types("half").press("F9").shows("part 2)", "What does one cost?").says("kept as a draft");
        visit.press("F9").says("This is the last part");
        visit.press("F8").says("resume?").press("y").shows("half");
    }

    @Test
    void the_question_is_shown_in_full() {
        visit.press("Enter", "F2")
                .shows("the question", "How many street lamps")
                .press("Esc")
                .shows("Answer");
    }

    @Test
    void the_common_answer_has_no_outcomes() {
        visit.press("A").types("All of them.").shows("answer to all parts").showsNot("Outcomes");
        visit.press("Ctrl-S").says("The answer to all parts saved.");
        assertThat(visit.request(reference).answer()).isEqualTo("All of them.");
    }

    @Test
    void a_session_that_only_reads_takes_no_typing_that_would_be_lost() {
        visit.answers(reference, "1)", "There are 312.");
        visit.reading().begins(office -> new Door(reference));
        visit.press("Enter").shows("to be read only").says("This session only reads");
        visit.press("x").says("open foi in the ordinary way").shows("There are 312.");
        assertThat(visit.screen()).doesNotContain("xThere");
    }

    @Test
    void a_closed_case_is_only_read_and_says_why() {
        visit.answers(reference, "1)", "There are 312.");
        new RecordClockEvent(visit.desk())
                .record(
                        reference.written(),
                        new RecordClockEvent.Told(
                                ClockEvent.Kind.WITHDRAWN,
                                visit.desk().today(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                ""));
        visit.press("Enter").shows("to be read only").says("stays as it was. Log a follow-up");
        visit.press("x").says("stays as it was").press("Down", "F5").says("stays as it was");
        visit.press("Ctrl-S").says("stays as it was");
        assertThat(answer()).isEqualTo("There are 312.");
    }

    @Test
    void a_colleague_who_was_quicker_is_not_written_over() {
        visit.press("Enter").types("mine");
        try (Visit other = visit.colleague("mpatel")) {
            other.answers(reference, "1)", "theirs");
        }
        visit.waits(2).says("mpatel changed part 1) at 10:30; saving will show both versions.");
        visit.press("Ctrl-S").shows("mpatel changed the answer to part \"1)\" at 10:30", "yours", "mine", "theirs");
        assertThat(answer()).isEqualTo("theirs");
    }

    private void clash() {
        visit.press("Enter").types("mine");
        try (Visit other = visit.colleague("mpatel")) {
            other.answers(reference, "1)", "theirs");
        }
        visit.press("Ctrl-S");
    }

    @Test
    void keeping_mine_saves_over_theirs() {
        clash();
        visit.press("y").says("Part 1) saved.");
        assertThat(answer()).isEqualTo("mine");
    }

    @Test
    void taking_theirs_asks_first_and_leaves_no_draft() {
        clash();
        visit.press("t")
                .says("What you typed will be gone")
                .press("n")
                .shows("mine")
                .press("t", "y");
        visit.shows("theirs")
                .showsNot("mine")
                .says("Theirs stands")
                .press("Esc", "Enter")
                .showsNot("resume?");
        assertThat(answer()).isEqualTo("theirs");
    }

    @Test
    void both_come_into_the_editor() {
        clash();
        visit.press("b").shows("theirs", "---", "mine").press("Ctrl-S").says("Part 1) saved.");
        assertThat(answer()).isEqualTo("theirs\n\n---\n\nmine");
    }

    @Test
    void deciding_later_keeps_what_is_typed() {
        clash();
        visit.press("Esc")
                .says("Nothing is decided yet")
                .shows("mine")
                .press("Ctrl-S")
                .shows("theirs");
    }

    @Test
    void a_draft_from_before_a_colleagues_change_still_meets_it() {
        visit.press("Enter").types("mine").press("Esc");
        try (Visit other = visit.colleague("mpatel")) {
            other.answers(reference, "1)", "theirs");
        }
        visit.press("Enter", "y", "Ctrl-S").shows("mpatel changed the answer", "mine", "theirs");
    }

    @Test
    void a_colleagues_outcome_appears_at_once_and_typing_stays() {
        visit.press("Enter").types("mine");
        try (Visit other = visit.colleague("mpatel")) {
            other.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "2019");
        }
        visit.waits(2).says("mpatel changed part 1) at 10:30.").shows("disclosed  2019", "mine");
    }

    @Test
    void a_part_that_a_colleague_removed_is_said_and_the_text_stays() {
        visit.press("Enter").types("mine");
        try (Visit other = visit.colleague("mpatel")) {
            new foi.desk.EditParts(other.desk()).remove(reference.written(), "1)", true);
        }
        visit.press("Ctrl-S").says("A colleague has removed this part").shows("mine");
    }

    @ParameterizedTest
    @CsvSource({"60, 12", "80, 24", "200, 60"})
    void it_draws_in_every_window(int columns, int rows) {
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.40(2)", "names");
        visit.answers(
                reference,
                "1)",
                IntStream.range(0, 99).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));
        visit.window(columns, rows).press("Enter").shows("line 0", "Outcomes", "withheld");
        visit.press("Ctrl-F")
                .types("line 50")
                .press("Enter")
                .shows("line 50")
                .press("Esc", "F6")
                .shows("s.40(2)");
        assertThat(visit.cursorRow()).contains("withheld");
    }

    @Test
    void text_that_steers_a_terminal_is_harmless() {
        visit.answers(reference, "1)", "a\u001b[31mred\u009b\u202e");
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "x\u001b[2J");
        visit.press("Enter", "F6", "F2", "Esc");
        assertThat(visit.screen()).doesNotContain("\u001b", "\u009b", "\u202e").contains("[31mred");
    }
}
