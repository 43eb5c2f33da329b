package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who sits at a terminal and types {@code foi}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void sitDown() {
        office = new Office(home).atTerminal();
    }

    @Test
    void without_a_terminal_the_commands_are_pointed_to() {
        new Office(home).types().refuses(2, "Without a terminal foi needs a command", "See foi --help.");
    }

    @Test
    void without_a_register_one_is_offered_and_made() {
        Office.Said said = office.given("y\nAnytown Council\nFOI team\nfoi@a.example\n1 High St | Anytown\nn\n")
                .ends(0);
        assertThat(said.err()).contains("There is no register in", "Create one there?", "Name of the authority");
        assertThat(office.screens().requests).containsExactly(0);
        assertThat(office.types("settings", "complaints.email").out()).isEqualTo("foi@a.example\n");
        assertThat(office.types("list").err()).contains("Nothing to list.");
    }

    @Test
    void cases_for_practice_are_put_in_where_they_are_wanted() {
        office.today("2026-03-02").given("y\nAnytown Council\n\n\n\ny\n").ends(0);
        assertThat(office.types("list", "--all").out().lines()).hasSize(22);
    }

    @Test
    void nothing_is_made_where_it_is_declined_or_the_line_drops() {
        assertThat(office.given("n\n").ends(0).err()).contains("Nothing was made.");
        assertThat(office.given("").ends(0).err()).contains("Nothing was made.");
        office.given("y\n").ends(3);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void with_a_register_the_screens_are_opened_on_it() {
        Office.opened(home).logs("Potholes");
        office.types().ends(0);
        assertThat(office.screens().requests).containsExactly(1);
        assertThat(office.screens().opened).singleElement().satisfies(opening -> {
            assertThat(opening.directory()).isEqualTo(office.register());
            assertThat(opening.readOnly() || opening.ascii() || opening.rehearsing())
                    .isFalse();
        });
    }

    @Test
    void without_a_word_it_tells_trouble_as_it_does_with_one() throws IOException {
        Files.createDirectories(office.register());
        Files.writeString(office.register().resolve("register.db"), "The minutes of the last meeting.");
        Office.Said bare = office.types();
        bare.refuses(5, "register");
        assertThat(bare).isEqualTo(office.types("--read-only"));
        assertThat(office.screens().opened).isEmpty();
    }

    @Test
    void without_a_word_the_day_of_the_environment_counts() {
        Office.opened(home);
        assertThat(office.with("FOI_TODAY", "2024-12-20").types().ends(0).err())
                .contains("Rehearsing Friday 20 December");
        assertThat(office.screens().opened)
                .singleElement()
                .satisfies(opening -> assertThat(opening.rehearsing()).isTrue());
        office.with("FOI_TODAY", "some day").types().refuses(3, "some day");
    }

    @Test
    void the_screens_are_opened_as_they_are_asked_for() {
        Office.opened(home);
        office.types("--read-only", "--ascii", "--today", "2024-12-20").ends(0);
        assertThat(office.screens().opened)
                .singleElement()
                .satisfies(opening -> assertThat(opening.readOnly() && opening.ascii() && opening.rehearsing())
                        .isTrue());
    }

    @Test
    void a_terminal_that_cannot_show_the_screens_is_refused_before_anything_is_made() {
        office.with("TERM", "dumb").types().refuses(2, "This terminal cannot show the screens", "foi list");
        office.types("demo", home.resolve("demo").toString()).refuses(2, "This terminal cannot show the screens");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void the_demonstration_opens_the_screens_on_a_throw_away_register() {
        Path demo = home.resolve("demo");
        assertThat(office.today("2026-03-02")
                        .types("demo", demo.toString())
                        .ends(0)
                        .err())
                .contains("throw-away register");
        assertThat(office.screens().requests)
                .singleElement()
                .satisfies(cases -> assertThat(cases).isGreaterThan(20));
        assertThat(demo.resolve("letters")).isDirectoryContaining("glob:**FOI-1920-00214-response.pdf");
        assertThat(office.register()).doesNotExist();
    }

    @Test
    void init_asks_for_what_was_not_given() {
        assertThat(office.given("FOI team\nfoi@a.example\n\n", "init", "--authority=Anytown Council")
                        .ends(0)
                        .err())
                .contains("Office that answers")
                .doesNotContain("Name of the authority");
        office.given("", "init").ends(3);
        new Office(home.resolve("elsewhere")).types("init").refuses(3, "Give it with --authority NAME");
    }

    @Test
    void an_answer_is_typed_in_after_a_hint() {
        String reference = Office.opened(home).answered("Potholes");
        assertThat(office.given("Eight.\n", "answer", reference, "1.").ends(0).err())
                .contains("then press Enter and Ctrl-D", "Answered part \"1.\".");
    }

    @Test
    void long_sentences_are_wrapped_for_people_only() {
        Office.opened(home);
        assertThat(office.types("show", "nothing").ends(3).err().lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(new Office(home).types("show", "nothing").ends(3).err().lines())
                .hasSize(1);
    }
}
