package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.register.Event;
import foi.register.InputRefused;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class AddNoteTest {

    @TempDir
    Path directory;

    private Room room;
    private Desk desk;
    private String reference = "";

    @BeforeEach
    void open() {
        room = new Room(directory);
        desk = room.desk("sgreen");
        reference = Room.logs(desk, "2024-12-02", "1)");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void the_notes_of_a_case_are_its_own_and_whole() {
        String other = Room.logs(desk, "2024-12-02");
        String text = "Line one,\n\tline two.\n" + "x".repeat(10_000);
        new AddNote(desk).add(reference, text);
        new AddNote(desk).add(other, "Another.");
        new AddNote(room.desk("mpatel")).add(reference, "Last.");
        assertThat(new AddNote(desk).notes(reference))
                .extracting(Event::content)
                .containsExactly(text, "Last.");
        assertThat(new AddNote(desk).notes(reference))
                .extracting(Event::officer)
                .containsExactly("sgreen", "mpatel");
    }

    @Test
    void a_note_does_not_stand_in_the_way_of_what_a_colleague_is_doing() {
        long revision = desk.request(reference).revision();
        new AddNote(desk).add(reference, "Rang.");
        assertThat(desk.request(reference).revision()).isEqualTo(revision);
    }

    @Test
    void a_blank_note_is_refused() {
        assertThatThrownBy(() -> new AddNote(desk).add(reference, " \n\t"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("The note is empty.");
    }
}
