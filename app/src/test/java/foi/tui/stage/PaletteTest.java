package foi.tui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.Visit;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class PaletteTest {

    /** A screen with more keys than a small window has rows. */
    record Bench(int count) implements Screen {

        @Override
        public String title() {
            return "A bench";
        }

        @Override
        public Drawing draw(Size body) {
            return new Drawing(List.of(Line.of("count " + count)), new Place(0, 0));
        }

        @Override
        public List<Action> actions() {
            List<Action> all = new ArrayList<>();
            all.add(Action.of("c", "count", "Counts one more", () -> Turn.stay(new Bench(count + 1))));
            all.add(Action.of("w", "write", "Writes the count to the register", () -> Turn.stay(this))
                    .changing());
            all.add(Action.of("x", "", "Takes the count away", () -> Turn.stay(this))
                    .offIf(count == 0, "There is no count; count first."));
            for (int i = 0; i < 20; i++) {
                all.add(Action.of(
                        "F" + (i + 10),
                        "",
                        "Does what has a long name, so long that no row holds it " + i,
                        () -> Turn.stay(this)));
            }
            return all;
        }
    }

    @TempDir
    Path home;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).begins(office -> new Bench(0));
    }

    @AfterEach
    void end() {
        visit.close();
    }

    @Test
    void an_action_is_found_by_words_and_done_on_the_screen_beneath() {
        visit.press("Ctrl-P").shows("Find an action · A bench", "Counts one more");
        visit.types("MORE coun").showsNot("Writes the count").press("Enter").shows("count 1");
    }

    @Test
    void arrows_choose_among_those_that_are_found() {
        visit.press("c", "Ctrl-P").types("count").press("Down", "Up", "Enter").shows("count 2");
    }

    @Test
    void an_action_that_is_off_is_listed_and_says_why() {
        visit.press("Ctrl-P").types("takes").shows("(not now)").says("Not now: There is no count; count first.");
        visit.press("Enter").says("There is no count; count first.").shows("Find an action");
    }

    @Test
    void a_session_that_only_reads_says_so() {
        visit.reading()
                .begins(office -> new Bench(0))
                .press("Ctrl-P")
                .types("writes")
                .press("Enter");
        visit.says("This session only reads");
    }

    @Test
    void what_is_not_found_says_so() {
        visit.press("Ctrl-P").types("zzz").shows("No action has such a name; type less of it.");
        visit.press("Enter").says("No action has such a name").press("Esc").shows("count 0");
    }

    @Test
    void what_every_screen_can_do_is_found_too() {
        visit.press("Ctrl-P")
                .types("every key")
                .press("Enter")
                .shows("Keys · A bench")
                .press("Esc");
        visit.press("Ctrl-P")
                .types("leave")
                .press("Enter")
                .says("Leave foi?")
                .press("n")
                .shows("count 0");
    }

    @Test
    void the_list_of_keys_wraps_long_sentences_and_has_an_end() {
        visit.window(60, 12).press("?").shows("More: Down or PgDn.");
        assertThat(visit.press("End").rows()).anyMatch(row -> row.contains("what was typed stays as a draft"));
        visit.showsNot("More:").press("Up").shows("More:").press("Home").shows("Counts one more.");
    }
}
