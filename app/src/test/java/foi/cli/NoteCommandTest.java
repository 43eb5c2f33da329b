package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoteCommandTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home);
        reference = office.logs("Potholes");
    }

    @Test
    void notes_are_shown_with_day_and_officer_oldest_first() {
        office.types("note", reference, "Rang the director.").ends(0);
        office.as("mpatel")
                .given("Figures came.\nThey are late.\n", "note", reference, "-")
                .ends(0);
        assertThat(office.types("show", reference).ends(0).out().lines().toList())
                .containsSubsequence(
                        "Notes",
                        "    9 December 2024, sgreen",
                        "        Rang the director.",
                        "    9 December 2024, mpatel",
                        "        Figures came.",
                        "        They are late.");
    }

    @Test
    void a_case_without_notes_has_no_heading_for_them() {
        assertThat(office.types("show", reference).ends(0).out()).doesNotContain("Notes");
    }

    @Test
    void a_note_is_an_entry_of_the_history_and_changes_nothing_else() {
        String before = office.types("show", reference, "--json").ends(0).out();
        office.types("note", reference, "Rang", "the", "director.").ends(0);
        assertThat(office.summaries(reference)).last().isEqualTo("Noted: Rang the director.");
        assertThat(office.types("history", reference, "--json").ends(0).out())
                .contains("\"event\" : \"noted\"", "\"content\" : \"Rang the director.\"");
        assertThat(office.types("show", reference, "--json").ends(0).out()).isEqualTo(before);
    }

    @Test
    void a_closed_case_may_have_notes() {
        office.types("clock", reference, "withdrawn", "--on=2024-12-05").ends(0);
        office.given("She rang again.", "note", reference).ends(0);
        assertThat(office.types("show", reference).ends(0).out()).contains("She rang again.");
    }

    @Test
    void an_empty_note_and_one_on_no_case_are_refused() {
        office.given(" \n\n", "note", reference).refuses(3, "The note is empty.");
        office.types("note", reference, " ").refuses(3, "The note is empty.");
        office.types("note", "FOI-9999", "Text.").refuses(3, "There is no request");
        assertThat(office.summaries(reference)).hasSize(1);
    }

    @Test
    void a_note_cannot_steer_the_terminal() {
        office.types("note", reference, "\u001b[31mred\u0007").ends(0);
        assertThat(office.types("show", reference).ends(0).out())
                .contains("[31mred")
                .doesNotContain("\u001b", "\u0007");
    }
}
