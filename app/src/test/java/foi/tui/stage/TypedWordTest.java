package foi.tui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class TypedWordTest {

    @TempDir
    Path home;

    private Visit visit;

    @BeforeEach
    void begin() {
        Told told = Told.NOTHING.and("All of it goes.").copyable("/" + "x".repeat(99));
        visit = Visit.in(home)
                .begins(office -> TypedWord.of(
                        "Away with it", told, "away", asked -> Turn.open(asked, Notice.of("Gone", longText()))));
    }

    private static Told longText() {
        Told told = Told.NOTHING;
        for (int i = 1; i <= 40; i++) {
            told = told.and("line " + i);
        }
        return told;
    }

    @AfterEach
    void end() {
        visit.close();
    }

    @Test
    void the_key_that_led_here_does_nothing() {
        visit.press("Enter").says("Type the word away, then Enter").shows("All of it goes.");
    }

    @Test
    void another_word_does_nothing() {
        visit.types("awa").press("Enter").says("Type the word away").shows("Type the word away:  awa");
    }

    @Test
    void the_word_does_it() {
        visit.types("Away").press("Enter").shows("line 1");
    }

    @Test
    void what_is_to_be_copied_begins_at_the_edge_and_is_whole() {
        assertThat(visit.row(2) + visit.row(3)).isEqualTo("/" + "x".repeat(99));
    }

    @Test
    void a_long_notice_is_read_page_by_page() {
        visit.types("away").press("Enter").shows("page 1 of 2").showsNot("line 40");
        visit.press("PgDn")
                .shows("page 2 of 2", "line 40")
                .press("Home", "j")
                .shows("line 2")
                .showsNot("line 1\n");
    }

    @Test
    void every_window_can_show_it() {
        visit.window(60, 12).shows("Type the word away:").window(200, 60).shows("Type the word away:");
    }
}
