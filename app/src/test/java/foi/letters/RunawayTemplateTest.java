package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunawayTemplateTest {

    private static final TemplateRun SHORT = new TemplateRun(Duration.ofSeconds(1), 100_000);

    @TempDir
    private Path own;

    @BeforeEach
    void an_authority_has_templates() throws IOException {
        Files.createDirectories(own.resolve("partials"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#list 1.. as x></#list> | not done after 1 second",
                "<#list 1.. as x><#if x < 0>x</#if></#list> | not done after 1 second",
                "<#list 1.. as x>x</#list> | more than 100,000 characters",
                "<#macro a>x<@a/></#macro><@a/> | without end",
                "<#function f x><#return f(x)></#function>${f(1)} | without end",
                "${(1..)?filter(x -> x lt 0)?first} | not done after 1 second",
            })
    void one_that_never_ends_is_stopped_and_the_next_letter_is_made(String template, String told) throws IOException {
        Files.writeString(own.resolve("partials/opening.ftlh"), template);

        assertThatThrownBy(RunawayTemplateTest.this::page)
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.exitCode()).isEqualTo(3))
                .hasMessageContaining(told);

        Files.writeString(own.resolve("partials/opening.ftlh"), "<p>Well</p>");
        assertThat(page()).contains("<p>Well</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${subject?no_esc}",
                "${subject ? noEsc}",
                "<#noautoesc>${subject}</#noautoesc>",
                "<#noAutoEsc>${subject}</#noAutoEsc>",
                "<#outputformat 'plainText'>${subject}</#outputformat>",
                "<@'<#list 1.. as x></#list>'?interpret />",
            })
    void one_by_which_words_could_become_markup_is_refused(String template) throws IOException {
        Files.writeString(own.resolve("partials/opening.ftlh"), template);

        assertThatThrownBy(this::page)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("could become part of the page");
    }

    @Test
    void one_that_says_so_in_its_head_is_refused_too() throws IOException {
        for (String head : new String[] {"<#ftl auto_esc=false>", "<#ftl output_format='plainText'>"}) {
            Files.writeString(own.resolve("partials/opening.ftlh"), head + "<p>${subject}</p>");
            assertThatThrownBy(this::page).isInstanceOf(Trouble.class).hasMessageContaining("could become part");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.ftl", "more.txt", "more.html"})
    void words_are_escaped_whatever_a_file_is_called(String name) throws IOException {
        Files.writeString(own.resolve("partials/opening.ftlh"), "<#include \"" + name + "\">");
        Files.writeString(own.resolve("partials").resolve(name), "<p>${subject}</p>");

        assertThat(page()).contains("<p>&lt;b&gt;Bins&lt;/b&gt;</p>");
    }

    private String page() {
        Cases letter = Cases.with("312", Cases.disclosed()).subject("<b>Bins</b>", "");
        return new LetterWriter(new Templates(own, SHORT))
                .write(LetterKind.RESPONSE, letter.occasion(), false)
                .page();
    }
}
