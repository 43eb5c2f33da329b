package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import foi.letters.TemplateCheck.Lost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateCheckTest {

    @TempDir
    private Path own;

    private List<Lost> lost() {
        return new TemplateCheck(own, Cases.UK).lost();
    }

    /** The authority's own copy of a template, with something taken out. */
    private void copy(String name, String without) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        String text = TemplateFiles.text(name);
        assertThat(text).contains(without);
        Files.writeString(file, text.replace(without, ""));
    }

    private int lineOf(String name, String text) {
        return TemplateFiles.text(name).lines().toList().indexOf(text) + 1;
    }

    @Test
    void the_names_are_the_files_that_there_are() throws IOException {
        Path templates = Path.of("templates");
        try (Stream<Path> files = Files.walk(templates)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> templates.relativize(f).toString()))
                    .containsExactlyInAnyOrderElementsOf(TemplateFiles.names());
        }
    }

    @Test
    void the_programs_own_templates_have_lost_nothing_nor_have_exact_copies() throws IOException {
        assertThat(lost()).isEmpty();
        for (String name : TemplateFiles.names()) {
            copy(name, "");
        }
        assertThat(lost()).isEmpty();
    }

    @Test
    void what_a_partial_has_lost_is_told_with_its_line_and_the_letters_that_lack_it() throws IOException {
        String harm = "<@words.labelled \"The harm from disclosing it:\" outcome.harm/>";
        copy("partials/withheld.ftlh", harm);

        assertThat(lost()).singleElement().satisfies(found -> {
            assertThat(found.file()).isEqualTo("partials/withheld.ftlh");
            assertThat(found.line()).isEqualTo(lineOf("partials/withheld.ftlh", harm));
            assertThat(found.what()).isEqualTo("the harm is lost (s.17(1)(c))");
            assertThat(found.letters()).containsExactly(LetterKind.RESPONSE, LetterKind.REVIEW);
        });
    }

    @Test
    void an_inclusion_that_a_letter_has_lost_is_told_there() throws IOException {
        String inclusion = "<#include \"partials/regulator.ftlh\">";
        copy("response.ftlh", inclusion);

        assertThat(lost()).hasSize(3).allSatisfy(found -> {
            assertThat(found.file()).isEqualTo("response.ftlh");
            assertThat(found.line()).isEqualTo(lineOf("response.ftlh", inclusion));
            assertThat(found.what()).contains("s.17(7)(b)");
        });
    }

    @Test
    void a_letter_that_is_all_its_own_need_only_hold_what_it_must() throws IOException {
        Files.writeString(
                own.resolve("withdrawn.ftlh"),
                "<html><body><p>${authority.name} ${reference} ${dated} ${received} ${officer.name}</p>"
                        + "<p>Annwyl ${requester.name}</p>${notice.words.blocks}${notice.words.sentence}</body></html>");

        assertThat(lost()).isEmpty();
    }

    @Test
    void a_template_that_makes_no_letter_is_told() throws IOException {
        Files.writeString(own.resolve("lapsed.ftlh"), "<html><body>${nothing}</body></html>");
        Files.writeString(own.resolve("withdrawn.ftlh"), "<html><body><p>unclosed</body></html>");

        assertThat(lost())
                .extracting(Lost::letters)
                .containsExactly(List.of(LetterKind.LAPSED), List.of(LetterKind.WITHDRAWN));
    }

    @Test
    void an_apology_that_is_lost_is_told() throws IOException {
        copy("partials/opening.ftlh", "We apologise that this letter is late: ");

        assertThat(lost())
                .singleElement()
                .satisfies(found -> assertThat(found.what()).isEqualTo("an apology for being late is lost (s.10(1))"));
    }

    static Stream<LetterKind> kinds() {
        return Arrays.stream(LetterKind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_thing_that_a_letter_must_hold_is_missed_in_an_empty_one(LetterKind kind) throws IOException {
        Files.writeString(own.resolve(TemplateFiles.of(kind)), "<html><body><p>Nothing.</p></body></html>");

        assertThat(lost().stream()
                        .filter(found -> found.letters().contains(kind))
                        .map(Lost::what)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo((int) Element.of(kind).stream()
                        .map(element -> element.name() + element.source())
                        .distinct()
                        .count());
    }
}
