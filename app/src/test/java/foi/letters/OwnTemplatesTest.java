package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnTemplatesTest {

    @TempDir
    private Path register;

    private Path templates;

    @BeforeEach
    void an_authority_has_a_directory_of_templates() throws IOException {
        templates = Files.createDirectories(register.resolve("templates"));
        Files.createDirectories(templates.resolve("partials"));
        Files.writeString(register.resolve("secret.ftlh"), "the secret");
    }

    @Test
    void one_partial_of_its_own_takes_the_place_of_the_programs_and_the_rest_stay() throws IOException {
        write(
                "partials/licence.ftlh",
                "<p class=\"licence\">Copyright of ${authority.name}, received ${receivedOn}.</p>\n");

        Page page = Page.of(letter().page());

        assertThat(page.one("//p[@class='licence']"))
                .isEqualTo("Copyright of Leicester City Council, received 3 December 2024.");
        assertThat(page.all("//h2[@class='closing']")).containsExactly("If you are not satisfied");
        assertThat(page.one("//div[@class='answer']")).isEqualTo("312");
    }

    @Test
    void it_may_have_a_style_sheet_of_its_own() throws IOException {
        write("letter.css", "p { color: green }");

        assertThat(Page.of(letter().page()).one("//style")).isEqualTo("p { color: green }");
    }

    @Test
    void it_may_have_the_whole_letter_of_its_own() throws IOException {
        write("response.ftlh", "<html><body><p>Annwyl ${requester.name}</p>${parts[0].answer}</body></html>");

        assertThat(letter().plain()).isEqualTo("Annwyl Marian Tolverne\n\n312\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "<!doctype html>\n",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\""
                        + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">"
            })
    void it_may_begin_as_pages_do_and_use_the_entities_of_html(String prologue) throws IOException {
        write("response.ftlh", prologue + "<html><body><p>Fee:&nbsp;&pound;5 &ndash; ${reference}</p></body></html>");

        assertThat(letter().plain()).isEqualTo("Fee:\u00A0£5 – FOI-2425-00017\n");
        assertThat(letter().findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "http://127.0.0.1:9/secret"})
    void it_fetches_nothing_from_outside_when_it_is_read(String address) throws IOException {
        write(
                "response.ftlh",
                "<!DOCTYPE html [<!ENTITY out SYSTEM \"" + address + "\">]><html><body><p>[&out;]</p></body></html>");

        assertThat(letter().plain()).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${nobody.knows}",
                "${requester.nme}",
                "<#if>",
                "<#include \"partials/missing.ftlh\">",
                "${",
                "<#list parts as part>",
                "${received?number}"
            })
    void a_faulty_one_is_named_with_what_is_wrong_and_what_to_do(String fault) throws IOException {
        write("partials/opening.ftlh", "<p>" + fault + "</p>\n");

        assertThatThrownBy(() -> letter().page()).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.exitCode()).isEqualTo(3);
            assertThat(trouble.what())
                    .startsWith("The template response.ftlh cannot make the letter: ")
                    .contains("partials/")
                    .endsWith(".")
                    .doesNotContain("\n")
                    .hasSizeLessThan(400);
            assertThat(trouble.remedy())
                    .isEqualTo(
                            "Mend it in the register's templates directory, or take it away to use the program's own.");
        });
    }

    @Test
    void one_that_includes_itself_without_end_is_named_too() throws IOException {
        write("partials/opening.ftlh", "<#include \"opening.ftlh\">");

        assertThatThrownBy(() -> letter().page()).isInstanceOf(Trouble.class).hasMessageContaining("without end");
    }

    @Test
    void one_whose_page_is_not_well_formed_is_found_when_it_is_read() throws IOException {
        write("partials/opening.ftlh", "<p>Not closed<br>");

        assertThatThrownBy(() -> letter().plain())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("The template of the letter cannot make the letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${'x'?new()}",
                "${requester?api.class}",
                "${requester.class}",
                "${requester.name.class}",
                "${requester.getClass()}",
                "${parts?api.getClass()}",
                "${parts.class.forName('java.lang.Runtime')}",
                "${.data_model?api}",
                "${statics['java.lang.System'].getProperty('user.home')}",
                "${'${requester.name?api}'?interpret}"
            })
    void none_reaches_the_machine_behind_the_letter(String attempt) throws IOException {
        write("partials/opening.ftlh", "<p>" + attempt + "</p>\n");

        assertThatThrownBy(() -> letter().page()).isInstanceOf(Trouble.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.ftlh",
                "/../secret.ftlh",
                "../../secret.ftlh",
                "partials/../../secret.ftlh",
                "/etc/passwd",
                "file:///etc/passwd",
                "..\\secret.ftlh",
                "*/secret.ftlh",
                "http://127.0.0.1/secret.ftlh"
            })
    void none_includes_what_is_outside_its_directory(String path) throws IOException {
        write("partials/opening.ftlh", "<#include \"" + path.replace("\\", "\\\\") + "\">\n");

        assertThatThrownBy(() -> letter().page()).isInstanceOf(Trouble.class);
    }

    @Test
    void none_is_read_through_a_link_to_what_is_outside() throws IOException {
        Files.createSymbolicLink(templates.resolve("partials/opening.ftlh"), register.resolve("secret.ftlh"));

        assertThatThrownBy(() -> assertThat(letter().page()).doesNotContain("the secret"))
                .isInstanceOf(Trouble.class);
    }

    private Cases letter() {
        return Cases.with("312", disclosed()).templates(templates);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(templates.resolve(name), text);
    }
}
