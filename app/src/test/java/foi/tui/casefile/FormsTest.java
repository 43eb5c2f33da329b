package foi.tui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.AmendRequest;
import foi.desk.AmendRequest.Amendment;
import foi.desk.EditParts;
import foi.desk.RecordClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.Layout;
import foi.register.Reference;
import foi.register.Request;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class FormsTest {

    @TempDir
    Path home;

    private Visit visit;
    private Reference reference;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).by(new Halls());
        reference = visit.logs("Potholes", "2024-12-03", "How many were filled?", "Where?");
        visit.begins(office -> CaseScreen.open(office, reference));
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Request request() {
        return visit.request(reference);
    }

    private void colleagueMoves(String address, String owner) {
        try (Visit other = visit.colleague("mpatel")) {
            new AmendRequest(other.desk())
                    .amend(
                            reference.written(),
                            new Amendment(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(address),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(owner),
                                    Optional.empty(),
                                    Optional.empty()));
        }
    }

    @Test
    void facts_are_corrected_and_saved() {
        visit.press("e", "Tab").types("Anglers Society").press("Tab", "Tab").types("14 Beaumont Walk\nLeicester");
        visit.press("Ctrl-S").says("Saved: address, organisation.");
        assertThat(request().requester().organisation()).contains("Anglers Society");
        assertThat(request().requester().address()).contains("14 Beaumont Walk\nLeicester");
        visit.shows("Jo Moran, Anglers Society");
    }

    @Test
    void the_layout_of_the_letter_is_chosen() {
        visit.press("e", "Shift-Tab", "Right", "Right", "Ctrl-S").says("Saved: layout.");
        assertThat(request().layout()).contains(Layout.TABLE);
    }

    @Test
    void facts_that_were_saved_are_taken_back() {
        visit.press("e", "Ctrl-U")
                .types("Jo Morgan")
                .press("Tab")
                .types("Anglers")
                .press("Ctrl-S");
        assertThat(request().requester().organisation()).contains("Anglers");
        visit.press("Ctrl-Z").says("Taken back: name, organisation.").shows("Jo Moran, jo@example.org");
        assertThat(request().requester().organisation()).isEmpty();
        visit.press("Ctrl-Z").says("There is nothing to undo here.");
    }

    @Test
    void facts_that_a_colleague_has_changed_since_are_not_taken_back() {
        visit.press("e", "Tab", "Tab", "Tab").types("2 Low Street").press("Ctrl-S");
        colleagueMoves("1 High Street", "sgreen");
        visit.press("Ctrl-Z").says("mpatel").says("Nothing is taken back.");
        assertThat(request().requester().address()).contains("1 High Street");
    }

    @Test
    void a_layout_that_was_chosen_first_stays_and_that_is_said() {
        visit.press("e", "Shift-Tab", "Right", "Right", "Ctrl-S", "Ctrl-Z");
        visit.says("There is nothing to take back. The letter's layout stays as it was chosen.");
        assertThat(request().layout()).contains(Layout.TABLE);
    }

    @Test
    void nothing_changed_is_nothing_to_save() {
        visit.press("e", "Ctrl-S").says("Nothing is changed yet; Esc leads back.");
    }

    @Test
    void an_applicant_without_a_name_is_refused() {
        visit.press("e", "Ctrl-U", "Ctrl-S").says("The applicant's name cannot be empty (s.8(1)(b)). Give the name.");
    }

    @Test
    void a_colleague_s_other_facts_are_kept_beside_mine() {
        visit.press("e", "Tab").types("Anglers");
        colleagueMoves("1 High Street", "mpatel");
        visit.waits(4).says("mpatel changed this case at 10:30. What you typed is as you left it.");
        visit.shows("1 High Street", "Anglers").press("Ctrl-S").says("Saved: organisation.");
        assertThat(request().owner()).contains("mpatel");
        assertThat(request().requester().address()).contains("1 High Street");
    }

    @Test
    void the_same_fact_changed_by_both_is_shown_twice_and_mine_can_be_kept() {
        visit.press("e", "Tab", "Tab", "Tab").types("2 Low Street");
        colleagueMoves("1 High Street", "sgreen");
        visit.press("Ctrl-S").shows("1 High Street", "2 Low Street", "mpatel");
        visit.press("y").says("Saved: address.");
        assertThat(request().requester().address()).contains("2 Low Street");
    }

    @Test
    void the_same_fact_changed_by_both_can_be_left_as_theirs_and_the_rest_of_mine_is_kept() {
        visit.press("e", "Tab").types("Anglers").press("Tab", "Tab").types("2 Low Street");
        colleagueMoves("1 High Street", "sgreen");
        visit.press("Ctrl-S", "t", "y").says("Theirs is taken. What else you changed is still here");
        visit.shows("1 High Street", "Anglers").press("Ctrl-S").says("Saved: organisation.");
        assertThat(request().requester().address()).contains("1 High Street");
    }

    @Test
    void a_draft_of_facts_does_not_bring_back_what_a_colleague_has_changed_since() {
        visit.press("e", "Tab").types("Anglers").press("Esc").says("kept as a draft");
        colleagueMoves("1 High Street", "mpatel");
        visit.press("e", "y").shows("Anglers", "1 High Street").press("Ctrl-S").says("Saved: organisation.");
        assertThat(request().owner()).contains("mpatel");
    }

    @Test
    void of_a_closed_case_only_who_asks_and_who_deals_with_it_is_corrected() {
        new RecordClockEvent(visit.desk())
                .record(
                        reference.written(),
                        new RecordClockEvent.Told(
                                Kind.WITHDRAWN, LocalDate.of(2024, 12, 6), Optional.empty(), Optional.empty(), ""));
        visit.press("e").shows("The request is closed", "Owner").showsNot("Letter's layout", "Subject");
        visit.press("Tab").types("Anglers").press("Ctrl-S").says("Saved: organisation.");
    }

    @Test
    void a_part_is_added_with_the_requester_s_label() {
        visit.press("a")
                .types("3.1\nWho did it?")
                .press("Ctrl-S")
                .says("Added part \"3.1\".")
                .shows("3.1  Who did it?");
    }

    @Test
    void a_part_without_a_question_is_not_added() {
        visit.press("a").types("3").press("Ctrl-S").says("The part has no question");
        visit.press("Esc")
                .says("kept as a draft")
                .press("a")
                .says("Draft from 10:30: resume?")
                .press("y");
        assertThat(visit.cursorRow()).contains("3");
    }

    @Test
    void the_words_of_a_part_are_corrected() {
        visit.press("E", "Ctrl-U")
                .types("Q1")
                .press("Ctrl-S")
                .says("Changed part \"1)\".")
                .shows("Q1  How many");
    }

    @Test
    void a_question_changed_by_both_is_shown_twice() {
        visit.press("E", "Tab").types("Indeed: ");
        Visit other = visit.colleague("mpatel");
        new EditParts(other.desk())
                .edit(reference.written(), "1)", Optional.empty(), Optional.of("How many were mended?"));
        other.close();
        visit.press("Ctrl-S").shows("How many were mended?").press("t", "y").says("Theirs is taken.");
        assertThat(request().parts().get(0).question()).isEqualTo("How many were mended?");
    }

    @Test
    void a_note_is_added_and_seen() {
        visit.press("t", "Ctrl-S").says("There is no note yet");
        visit.types("Finance says Friday.").press("Ctrl-S").says("is kept").shows("sgreen: Finance says Friday.");
    }

    @Test
    void a_note_that_is_not_finished_is_kept() {
        visit.press("t").types("Finance sa").press("Esc").press("t", "y").shows("Finance sa");
    }

    @Test
    void the_history_tells_the_newest_first_and_each_entry_whole() {
        visit.press("t").types("First.\nSecond.").press("Ctrl-S", "h");
        assertThat(visit.cursorRow()).startsWith(" Mon 9 Dec 2024  10:30  sgreen      Noted: First. Second.");
        visit.press("Enter").shows("First.", "Second.", "Monday 9 December 2024 at 10:30, sgreen");
        visit.press("Esc", "End");
        assertThat(visit.cursorRow()).contains("Logged; received on 3 December 2024.");
    }

    @Test
    void an_entry_of_a_colleague_appears_above_the_one_that_is_read() {
        visit.press("h", "Down");
        String before = visit.cursorRow();
        colleagueMoves("1 High Street", "mpatel");
        visit.waits(4).says("mpatel changed this case").shows("Amended address, owner.");
        assertThat(visit.cursorRow()).isEqualTo(before);
    }

    @Test
    void every_form_says_how_it_is_saved_before_anything_is_typed() {
        visit.press("t");
        assertThat(visit.hints()).startsWith("Ctrl-S add the note");
        visit.press("Esc", "a");
        assertThat(visit.hints()).startsWith("Ctrl-S add");
        visit.press("Esc", "e");
        assertThat(visit.hints()).startsWith("Ctrl-S save");
    }
}
