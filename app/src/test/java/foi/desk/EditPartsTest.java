package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.register.Overtaken;
import foi.register.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class EditPartsTest {

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
    void an_answer_begun_on_a_part_that_was_removed_never_goes_to_one_that_was_added_after() {
        EditParts task = new EditParts(hers);
        task.remove(reference, "2)", false);
        task.add(reference, "2)", "Another question?");
        assertThatThrownBy(() -> new AnswerPart(mine).answer(reference, 2, "", "Seven."))
                .isInstanceOf(Overtaken.class)
                .hasMessageStartingWith("mpatel removed the part");
        assertThat(parts()).extracting(Part::answer).containsOnly("");
    }

    @Test
    void no_number_is_given_twice_however_often_parts_come_and_go() {
        EditParts task = new EditParts(mine);
        task.remove(reference, "1)", false);
        task.remove(reference, "2)", false);
        task.add(reference, "a", "Third?");
        task.add(reference, "b", "Fourth?");
        task.remove(reference, "b", false);
        task.add(reference, "c", "Fifth?");
        assertThat(parts()).extracting(Part::number).containsExactly(3, 5);
    }

    @Test
    void parts_are_numbered_on_where_none_was_removed() {
        new EditParts(mine).add(reference, "3)", "Third?");
        assertThat(parts()).extracting(Part::number).containsExactly(1, 2, 3);
    }

    private List<Part> parts() {
        return mine.request(reference).parts();
    }
}
