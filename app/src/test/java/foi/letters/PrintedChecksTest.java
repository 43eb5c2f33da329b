package foi.letters;

import static foi.letters.Cases.REASON;
import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedChecksTest {

    @TempDir
    private Path own;

    @BeforeEach
    void partials() throws IOException {
        Files.createDirectories(own.resolve("partials"));
    }

    private void lose(String partial) throws IOException {
        Files.writeString(own.resolve("partials").resolve(partial), "<p>Left out.</p>");
    }

    @Test
    void a_notice_that_a_template_has_lost_is_a_breach() throws IOException {
        Cases withheld = Cases.with("", outcome("withheld", "s.41(1)", "", "why", REASON), Cases.notHeld());

        assertThat(withheld.findings("outcome-printed")).isEmpty();
        lose("withheld.ftlh");
        lose("not-held.ftlh");
        lose("opening.ftlh");
        assertThat(withheld.templates(own).findings("outcome-printed"))
                .extracting(Finding::message)
                .containsExactly(
                        "The letter does not name s.41(1).",
                        "The letter does not say that the information is not held.");
    }

    @Test
    void a_letter_of_its_own_without_a_body_is_read_all_the_same() throws IOException {
        Files.writeString(own.resolve("response.ftlh"), "<div><p>${parts[0].question[0]}</p></div>");

        assertThat(Cases.with("312", disclosed()).templates(own).findings("outcome-printed"))
                .isEmpty();
    }

    @Test
    void a_question_that_a_template_has_lost_is_a_breach() throws IOException {
        Cases answered = Cases.with("312", disclosed());

        lose("part.ftlh");
        assertThat(answered.templates(own).findings("outcome-printed"))
                .extracting(Finding::message)
                .containsExactly("The letter does not repeat the question.");
    }
}
