package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import foi.letters.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class TemplatesCommandTest {

    @TempDir
    Path home;

    @TempDir
    Path other;

    private Office office;

    @BeforeEach
    void begin() {
        office = Office.opened(home);
    }

    @Test
    void a_copy_is_the_authoritys_own_and_never_overwritten() throws IOException {
        assertThat(office.types("templates", "list").ends(0).out()).doesNotContain("your own");
        Path copy = Path.of(
                office.types("templates", "export", "licence").ends(0).out().strip());
        assertThat(copy).content().isEqualTo(TemplateFiles.text("partials/licence.ftlh"));
        Files.writeString(copy, "<p>Ours.</p>");
        assertThat(office.types("templates", "export", "licence").ends(0).err()).contains("1 is there already");
        assertThat(copy).content().isEqualTo("<p>Ours.</p>");
        assertThat(office.types("templates", "list").ends(0).out())
                .containsPattern("partials/licence.ftlh +your own")
                .containsPattern("partials/signoff.ftlh +the program's");
    }

    @Test
    void all_of_them_go_to_another_directory() {
        office.types("templates", "export", "--to", other.resolve("copies").toString())
                .ends(0);
        assertThat(TemplateFiles.names())
                .allSatisfy(name ->
                        assertThat(other.resolve("copies").resolve(name)).isRegularFile());
    }

    @Test
    void the_check_tells_the_file_the_line_and_what_is_lost() throws IOException {
        assertThat(office.types("templates", "check").ends(0).err()).contains("Each of the 12 letters");
        Path copy = Path.of(
                office.types("templates", "export", "regulator").ends(0).out().strip());
        Files.writeString(copy, "<p>Write to the ${regulator.name}, ${regulator.url}.</p>\n");
        assertThat(office.types("templates", "check").ends(1).out())
                .contains(
                        "partials/regulator.ftlh:1: the right to apply to the regulator is lost (s.17(7)(b)): response");
    }

    @Test
    void a_file_that_no_letter_uses_is_pointed_out() throws IOException {
        Path copy = Path.of(
                office.types("templates", "export", "licence").ends(0).out().strip());
        Files.move(copy, copy.resolveSibling("license.ftlh"));
        assertThat(office.types("templates", "list").ends(0).out())
                .containsPattern("partials/license.ftlh +used by no letter");
    }

    @Test
    void what_is_no_template_and_no_action_is_refused() {
        office.types("templates", "export", "nonsense").refuses(3, "There is no template \"nonsense\"");
        office.types("templates", "mend").refuses(3, "nothing to do called \"mend\"");
        office.types("templates", "check", "response").refuses(3, "Only export takes names");
    }
}
