package foi.pdf;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OddTextTest {

    @Test
    void the_same_letter_is_the_same_bytes() {
        byte[] again = new PdfPress().print(Proof.letter(Proof.page("letter"), true));
        assertThat(again).isEqualTo(Proof.sample("letter", true));
    }

    @Test
    void the_language_of_the_host_changes_nothing() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            byte[] abroad = new PdfPress().print(Proof.letter(Proof.page("letter"), true));
            assertThat(abroad).isEqualTo(Proof.sample("letter", true));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void arabic_and_hebrew_names_stand_in_their_right_order() {
        byte[] pdf = Proof.print("<p>Dear محمد علي and דוד כהן, thank you.</p>");
        assertThat(Proof.pages(pdf).get(0))
                .contains("محمد علي")
                .contains("דוד כהן")
                .contains("Dear");
    }

    @Test
    void a_character_that_no_typeface_has_is_told_beforehand_and_shown_as_a_box() {
        assertThat(Proof.PRESS.unprintable("Zoë 😃 محمد ŵ 李 李\n")).containsExactly("李".codePointAt(0));
        assertThat(Proof.pages(Proof.print("<p>[李]</p>")).get(0)).contains("[□]");
    }

    @Test
    void characters_that_cannot_be_printed_do_not_stop_the_letter() {
        String odd = "a\u0000b\u001B[31mc\u000B\uFFFE\uD800d\uFEFF\u202Ee\u2066f &nbsp;&pound;5 g\u0301";
        assertThat(Proof.pages(Proof.print("<p>" + odd + "</p>")).get(0))
                .contains("ab[31mc def")
                .contains("£5 ǵ");
    }

    @Test
    void years_and_ranges_of_money_are_never_split() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("x".repeat(1 + i % 7)).append(" 2017/18 £680,000-£700,000 ");
        }
        String cell = "<td>" + "in 2017/18 ".repeat(30) + "</td>";
        String printed = String.join(
                "\n",
                Proof.pages(Proof.print(
                        "<p>" + text + "</p><table><tbody><tr>" + cell.repeat(5) + "</tr></tbody></table>")));
        assertThat(printed.split("2017/18", -1)).hasSize(60 + 150 + 1);
        assertThat(printed.split("£680,000-£700,000", -1)).hasSize(61);
    }

    @ParameterizedTest(name = "{0}...")
    @ValueSource(strings = {"word ", "x", "https://a.uk/b/"})
    void a_line_of_a_million_characters_is_printed_in_a_few_seconds(String repeated) {
        String line = repeated.repeat(1_000_000 / repeated.length());
        assertTimeout(
                ofSeconds(20),
                () -> assertThat(Proof.print("<p>" + line + "</p>")).isNotEmpty());
    }

    @Test
    void nothing_is_written_to_the_terminal() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        PrintStream tape = new PrintStream(seen, true, StandardCharsets.UTF_8);
        System.setOut(tape);
        System.setErr(tape);
        try {
            new PdfPress().print(Proof.letter(Proof.page("letter").replace("color", "colour"), true));
            Proof.print("<p>李 محمد </p>");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
