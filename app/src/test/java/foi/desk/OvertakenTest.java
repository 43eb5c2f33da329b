package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import foi.register.Event;
import foi.register.InputRefused;
import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.register.Part;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two officers at one case: answers and the words of parts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class OvertakenTest {

    @TempDir
    Path directory;

    private Room room;
    private Desk mine;
    private Desk hers;
    private String reference = "";

    @BeforeEach
    void open() {
        room = new Room(directory);
        mine = room.desk("sgreen");
        hers = room.desk("mpatel");
        reference = Room.logs(mine, "2024-12-02", "1)", "2)");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void an_answer_over_a_colleagues_is_refused_with_both_and_nothing_is_saved() {
        new AnswerPart(hers).answer(reference, 2, "", "Eight.");
        int before = Room.history(mine, reference).size();
        Overtaken refused =
                catchThrowableOfType(Overtaken.class, () -> new AnswerPart(mine).answer(reference, 2, "", "Seven."));
        assertThat(refused)
                .hasMessage(
                        "mpatel changed the answer to part \"2)\" at 13:12, while you wrote yours; nothing is saved."
                                + " Choose which to keep.");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.officer()).isEqualTo("mpatel");
        assertThat(refused.at()).isEqualTo(Room.NOW);
        assertThat(refused.clashes()).containsExactly(new Clash("the answer to part \"2)\"", "Eight.", "Seven."));
        assertThat(part(2).answer()).isEqualTo("Eight.");
        assertThat(Room.history(mine, reference)).hasSize(before);
    }

    @Test
    void an_answer_beside_a_colleagues_on_another_part_is_kept_with_theirs() {
        new AnswerPart(hers).answer(reference, 1, "", "Eight.");
        assertThat(new AnswerPart(mine).answer(reference, 2, "", "Seven.")).isEqualTo("Answered part \"2)\".");
        assertThat(part(1).answer()).isEqualTo("Eight.");
        assertThat(part(2).answer()).isEqualTo("Seven.");
    }

    @Test
    void the_same_answer_from_both_is_one_entry_in_the_history() {
        new AnswerPart(hers).answer(reference, 2, "", "Seven.");
        int before = Room.history(mine, reference).size();
        assertThat(new AnswerPart(mine).answer(reference, 2, "", "Seven."))
                .isEqualTo("The answer to part \"2)\" is as you wrote it already; nothing is changed.");
        assertThat(Room.history(mine, reference)).hasSize(before);
    }

    @Test
    void the_one_who_wrote_the_answer_is_named_though_another_did_more_since() {
        new AnswerPart(hers).answer(reference, 2, "", "Eight.");
        new AnswerPart(room.desk("twood")).answer(reference, 1, "", "Nine.");
        assertThatThrownBy(() -> new AnswerPart(mine).answer(reference, 2, "", "Seven."))
                .hasMessageStartingWith("mpatel changed");
    }

    @Test
    void the_officers_own_other_window_is_told_from_a_colleague() {
        new AnswerPart(room.desk("sgreen")).answer(reference, 2, "", "Eight.");
        assertThatThrownBy(() -> new AnswerPart(mine).answer(reference, 2, "", "Seven."))
                .hasMessageStartingWith("You changed the answer to part \"2)\" at 13:12 in another window, while");
    }

    @Test
    void a_change_of_another_day_is_told_with_the_day_in_local_time() {
        Desk inSummer = room.desk("mpatel", Instant.parse("2024-07-08T23:30:00Z"));
        new AnswerPart(inSummer).answer(reference, 2, "", "Eight.");
        assertThatThrownBy(() -> new AnswerPart(mine).answer(reference, 2, "", "Seven."))
                .hasMessageContaining("on 9 July 2024 at 00:30, while");
    }

    @Test
    void an_answer_to_a_part_that_is_gone_is_refused() {
        new EditParts(hers).remove(reference, "2)", true);
        Overtaken refused =
                catchThrowableOfType(Overtaken.class, () -> new AnswerPart(mine).answer(reference, 2, "", "Seven."));
        assertThat(refused).hasMessageStartingWith("mpatel removed the part at 13:12, while you wrote yours");
        assertThat(refused.clashes()).containsExactly(new Clash("the part", "", "Seven."));
    }

    @Test
    void an_answer_to_a_request_that_was_closed_meanwhile_is_refused() {
        new RecordClockEvent(hers)
                .record(
                        reference,
                        new RecordClockEvent.Told(
                                foi.law.ClockEvent.Kind.WITHDRAWN, Room.TODAY, Optional.empty(), Optional.empty(), ""));
        assertThatThrownBy(() -> new AnswerPart(mine).answer(reference, 2, "", "Seven."))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void the_answer_to_all_parts_is_guarded_like_any_other() {
        AnswerPart task = new AnswerPart(mine);
        assertThat(task.answerAll(reference, "", "Seven.")).isEqualTo("Answered all parts together.");
        assertThat(task.answerAll(reference, "", "Seven.")).contains("nothing is changed");
        assertThatThrownBy(() -> new AnswerPart(hers).answerAll(reference, "", "Eight."))
                .hasMessageStartingWith("sgreen changed the answer to all parts together at");
        new AnswerPart(hers).answerAll(reference, "Seven.", "Eight.");
        assertThat(mine.request(reference).answer()).isEqualTo("Eight.");
    }

    @Test
    void the_label_and_the_question_of_a_part_can_be_changed_by_two_officers_at_once() {
        Part was = part(1);
        new EditParts(hers).edit(reference, 1, was, "1a)", was.question());
        new EditParts(mine).edit(reference, 1, was, was.label(), "How many in each year?");
        assertThat(part(1)).isEqualTo(was.asking("1a)", "How many in each year?"));
    }

    @Test
    void the_same_question_changed_by_two_officers_is_refused_to_the_second() {
        Part was = part(1);
        new EditParts(hers).edit(reference, 1, was, "1a)", "Hers?");
        new AnswerPart(hers).answer(reference, "1a)", "Seven.");
        Overtaken refused = catchThrowableOfType(
                Overtaken.class, () -> new EditParts(mine).edit(reference, 1, was, "1b)", "Mine?"));
        assertThat(refused)
                .hasMessageStartingWith(
                        "mpatel changed the label of part \"1a)\" and the question of part \"1a)\" at 13:12");
        assertThat(refused.clashes())
                .containsExactly(
                        new Clash("the label of part \"1a)\"", "1a)", "1b)"),
                        new Clash("the question of part \"1a)\"", "Hers?", "Mine?"));
        assertThat(part(1).question()).isEqualTo("Hers?");
    }

    @Test
    void words_that_are_there_already_leave_no_entry() {
        Part was = part(1);
        new EditParts(hers).edit(reference, 1, was, "1a)", "Hers?");
        int before = Room.history(mine, reference).size();
        assertThat(new EditParts(mine).edit(reference, 1, was, " 1a) ", "Hers?"))
                .contains("nothing is changed");
        assertThat(Room.history(mine, reference))
                .hasSize(before)
                .extracting(Event::officer)
                .last()
                .isEqualTo("mpatel");
    }

    private Part part(int number) {
        return Changing.part(mine.request(reference), number).orElseThrow();
    }
}
