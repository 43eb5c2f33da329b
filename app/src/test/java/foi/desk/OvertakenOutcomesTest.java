package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import foi.law.Particular;
import foi.register.Event;
import foi.register.EventKind;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Overtaken;
import foi.register.Particulars;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two officers at one case: what was decided about a part. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class OvertakenOutcomesTest {

    private static final Outcome DISCLOSED = OutcomeKind.DISCLOSED.make("", "2023", Particulars.NONE);
    private static final Outcome NOT_HELD =
            OutcomeKind.NOT_HELD.make("", "2022", Particulars.of(Particular.WHY, "It was not counted."));
    private static final Outcome WITHHELD = OutcomeKind.WITHHELD.make("s.22", "2024", Particulars.NONE);

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
    void outcomes_recorded_together_are_one_entry_and_tell_what_they_still_need() {
        RecordOutcome.Recorded recorded = replace(mine, List.of(), List.of(DISCLOSED, WITHHELD));
        assertThat(recorded.summary())
                .isEqualTo("Recorded for part \"2)\": disclosed (2023); withheld under s.22 (2024).");
        assertThat(recorded.missing())
                .containsExactlyElementsOf(WITHHELD.missing())
                .isNotEmpty();
        assertThat(outcomes()).containsExactly(DISCLOSED, WITHHELD);
        assertThat(last().kind()).isEqualTo(EventKind.OUTCOME_ADDED);
    }

    @Test
    void the_history_tells_what_was_recorded_changed_and_taken_back() {
        replace(mine, List.of(), List.of(DISCLOSED, WITHHELD));
        Outcome reasoned = WITHHELD.with(Particulars.of(Particular.WHY, "It is to be published."));
        replace(mine, List.of(DISCLOSED, WITHHELD), List.of(reasoned, NOT_HELD));
        assertThat(last().summary())
                .isEqualTo(
                        "Recorded for part \"2)\": not held (2022). Changed for part \"2)\": withheld under s.22 (2024)."
                                + " Took back for part \"2)\": disclosed (2023).");
        assertThat(last().content()).contains("It is to be published.", "It was not counted.");
        replace(mine, List.of(reasoned, NOT_HELD), List.of(NOT_HELD, reasoned));
        assertThat(last().summary()).isEqualTo("Put the outcomes of part \"2)\" in another order.");
        replace(mine, List.of(NOT_HELD, reasoned), List.of());
        assertThat(last().kind()).isEqualTo(EventKind.OUTCOME_REMOVED);
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void outcomes_over_a_colleagues_are_refused_with_both() {
        new RecordOutcome(hers).add(reference, "all", NOT_HELD);
        new RecordOutcome(hers).add(reference, "1)", DISCLOSED);
        Overtaken refused = catchThrowableOfType(Overtaken.class, () -> replace(mine, List.of(), List.of(DISCLOSED)));
        assertThat(refused)
                .hasMessageStartingWith("mpatel changed the outcomes of part \"2)\" at 13:12, while you wrote yours");
        assertThat(refused.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.theirs()).isEqualTo("not held (2022)\nwhy it applies: It was not counted.");
            assertThat(clash.yours()).isEqualTo("disclosed (2023)");
        });
        assertThat(outcomes()).containsExactly(NOT_HELD);
    }

    @Test
    void the_same_outcomes_from_both_are_one_entry() {
        replace(hers, List.of(), List.of(DISCLOSED));
        assertThat(replace(mine, List.of(), List.of(DISCLOSED)).summary()).contains("nothing is changed");
        assertThat(last().officer()).isEqualTo("mpatel");
    }

    @Test
    void what_a_colleague_decides_about_another_part_does_not_matter() {
        new RecordOutcome(hers).add(reference, "1)", NOT_HELD);
        new AnswerPart(hers).answer(reference, "2)", "Seven.");
        replace(mine, List.of(), List.of(DISCLOSED));
        assertThat(outcomes()).containsExactly(DISCLOSED);
        assertThat(mine.request(reference).parts().get(0).outcomes()).containsExactly(NOT_HELD);
    }

    private RecordOutcome.Recorded replace(Desk desk, List<Outcome> was, List<Outcome> now) {
        return new RecordOutcome(desk).replace(reference, 2, was, now);
    }

    private List<Outcome> outcomes() {
        return mine.request(reference).parts().get(1).outcomes();
    }

    private Event last() {
        List<Event> history = Room.history(mine, reference);
        return history.get(history.size() - 1);
    }
}
