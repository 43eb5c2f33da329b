package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import foi.register.Reference;
import foi.register.Setting;
import foi.register.Touched;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class ColleaguesTest {

    @TempDir
    Path directory;

    private Room room;
    private Desk mine;
    private Desk hers;
    private String reference = "";
    private Colleagues colleagues;

    @BeforeEach
    void open() {
        room = new Room(directory);
        mine = room.desk("sgreen");
        hers = room.desk("mpatel", Room.NOW.plusSeconds(60));
        reference = Room.logs(hers, "2024-12-02", "1)", "2)");
        colleagues = new Colleagues(mine);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void what_was_done_before_is_not_told() {
        assertThat(colleagues.touched()).isEmpty();
    }

    @Test
    void a_case_that_a_colleague_touched_is_told_once_with_the_officer_and_the_time() {
        new AnswerPart(hers).answer(reference, "1)", "Seven.");
        new AnswerPart(hers).answer(reference, "2)", "Eight.");
        assertThat(colleagues.touched())
                .containsExactly(new Touched(new Reference(reference), "mpatel", Room.NOW.plusSeconds(60)));
        assertThat(colleagues.touched()).isEmpty();
    }

    @Test
    void a_case_that_a_colleague_logs_is_told() {
        String logged = Room.logs(hers, "2024-12-03");
        assertThat(colleagues.touched()).extracting(Touched::reference).containsExactly(new Reference(logged));
    }

    @Test
    void the_officers_own_work_is_not_told_also_beside_a_colleagues() {
        String other = Room.logs(mine, "2024-12-02", "1)");
        assertThat(colleagues.touched()).isEmpty();
        new AnswerPart(mine).answer(other, "1)", "Nine.");
        new AnswerPart(hers).answer(reference, "1)", "Seven.");
        new AnswerPart(mine).answer(reference, "2)", "Eight.");
        assertThat(colleagues.touched())
                .extracting(Touched::reference, Touched::officer)
                .containsExactly(tuple(new Reference(reference), "mpatel"));
    }

    @Test
    void the_same_officer_at_another_desk_is_a_colleague() {
        new AnswerPart(room.desk("sgreen")).answer(reference, "1)", "Seven.");
        assertThat(colleagues.touched()).extracting(Touched::officer).containsExactly("sgreen");
    }

    @Test
    void drafts_and_settings_of_a_colleague_touch_no_case() {
        new Drafts(hers).keep("answer", "", Map.of("answer", "Seven."));
        new ChangeSetting(hers).set(Setting.OUTBOX.key(), "/tmp");
        assertThat(colleagues.touched()).isEmpty();
    }
}
