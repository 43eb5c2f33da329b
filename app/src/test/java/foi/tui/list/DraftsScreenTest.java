package foi.tui.list;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.Visit;
import java.nio.file.Path;
import java.util.Map;
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
class DraftsScreenTest {

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

    private Visit drafted(String form, String about) {
        visit.office().drafts().keep(form, about, Map.of("text", "x"));
        return visit.begins(WorklistScreen::of).press("D");
    }

    @ParameterizedTest(name = "{0} about \"{1}\" opens {2}")
    @CsvSource({
        "new-request, '', new request",
        "settings, '', settings",
        "answer, FOI-2425-00007 2, part 2 of FOI-2425-00007",
        "answer, FOI 2425/7 2, part 2 of FOI 2425/7",
        "answer, FOI-2425-00007, common answer of FOI-2425-00007",
        "outcome, FOI-2425-00007 2 new, outcome new of part 2 of FOI-2425-00007",
        "outcome, FOI-2425-00007 2 0, outcome 0 of part 2 of FOI-2425-00007",
        "facts, FOI-2425-00007, facts FOI-2425-00007",
        "note, FOI-2425-00007, case FOI-2425-00007",
        "something, FOI-2425-00007, case FOI-2425-00007"
    })
    void a_draft_leads_to_its_form(String form, String about, String screen) {
        drafted(form, about).press("Enter").shows(screen).press("Esc").shows("My unfinished drafts");
    }

    @Test
    void a_draft_of_a_form_that_cannot_be_found_says_what_to_do() {
        drafted("something", "nothing").press("Enter").says("Open the form as before; it offers the draft.");
    }

    @Test
    void each_says_what_it_is_about_and_when_it_was_kept() {
        drafted("answer", "FOI-2425-00007 2").shows("answer", "FOI-2425-00007, part no. 2", "Mon 9 Dec 2024, 10:30");
        assertThat(visit.cursorRow()).contains("answer");
    }

    @Test
    void a_draft_is_given_up_after_a_question() {
        drafted("note", "FOI-2425-00007").press("x").says("Give up what you typed in \"note\" of FOI-2425-00007?");
        visit.press("n")
                .shows("note")
                .press("Delete", "y")
                .says("The draft is given up.")
                .shows("There are no drafts");
        visit.press("Enter").says("There are no drafts; Esc leads back.");
        assertThat(visit.office().drafts().all()).isEmpty();
    }
}
