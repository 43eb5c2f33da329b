package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Particular;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Particulars;
import foi.register.Requester;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into whichever field comes out as the text it is, on a page that is well-formed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7} x",
                "#{7*7} x",
                "[=7*7] x",
                "<#include \"/etc/passwd\"> x",
                "<#assign a=1> x",
                "<script>alert(1)</script> x",
                "<!-- x",
                "x --> y",
                "x ]]> y",
                "<![CDATA[ x",
                "&amp; &lt; &#0; &nbsp; x",
                "\" onclick=\"alert(1)\" '",
                "<?xml version=\"1.0\"?> x",
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e;",
                "x </style> </head> y",
                "مرحبا بالعالم 👍 tŷ Żółć"
            })
    void it_is_literal_text_in_every_field(String text) {
        Page page = Page.of(everywhere(text).page());
        String shown = text.replaceAll("\\s+", " ");

        assertThat(page.one("/html/head/title")).endsWith(shown);
        assertThat(page.one("//h1")).endsWith(shown);
        assertThat(page.one("//p[@class='salutation']")).isEqualTo("Dear " + shown);
        assertThat(page.one("//p[@class='authority']")).isEqualTo(shown);
        assertThat(page.all("//div[@class='particulars']//td")).contains(shown);
        assertThat(page.all("//span[@class='label']")).containsOnly(shown);
        assertThat(page.all("//h2[@class='question']")).allMatch(question -> question.endsWith(shown));
        assertThat(page.all("//div[@class='notice']/h3")).allMatch(heading -> heading.endsWith("(" + shown + ")"));
        assertThat(page.one("//div[@class='postal']")).contains(shown);
        assertThat(page.one("//div[@class='signoff']")).contains(shown);
        assertThat(page.all("//script | //*[@onclick]")).isEmpty();
        assertThat(page.one("/html/body")).doesNotContain("49").doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>bold</b>",
                "a & b < c > d",
                "${7*7}",
                "]]>",
                "<img src=\"http://x/y.png\">"
            })
    void raw_html_in_an_answer_is_the_text_it_is(String text) {
        Page page = Page.of(Cases.with("Before " + text + " after", disclosed()).page());

        assertThat(page.one("//div[@class='answer']")).isEqualTo("Before " + text + " after");
        assertThat(page.all("//script | //b | //img")).isEmpty();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {"0000", "0007", "001B", "009B", "200B", "202E", "2066", "D800", "DC00", "FFFE", "FEFF", "E000"})
    void what_steers_a_terminal_or_turns_the_writing_is_left_out(String code) {
        String text = "red" + (char) Integer.parseInt(code, 16) + "herring";
        Cases letter = everywhere(text);

        assertThat(letter.page()).doesNotContain(text.substring(3, 4));
        assertThat(Page.of(letter.page()).one("//h1")).endsWith("redherring");
        assertThat(letter.plain()).contains("Dear redherring").doesNotContain(text.substring(3, 4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"table", "questions"})
    void plain_text_holds_nothing_but_text_and_line_breaks(String layout) {
        Cases letter =
                everywhere("\u001b]0;owned\u0007\u001b[31m red\r\nline\ttab").setting("wording.layout", layout);

        assertThat(letter.plain()).matches("[\\P{C}\n]*").contains("]0;owned[31m red");
    }

    @Test
    void a_reference_with_two_hyphens_ends_no_comment() {
        assertThat(Page.of(Cases.with("312", disclosed()).page()).one("//title"))
                .isNotEmpty();
        assertThat(Cases.with("312", disclosed()).page()).doesNotContain("<!--");
    }

    @Test
    void an_answer_of_a_hundred_thousand_brackets_is_no_trouble() {
        for (String piece : new String[] {"[", "> ", "- ", "*", "`", "<", "|", "![", "1. ", "\\"}) {
            Cases letter = Cases.with(piece.repeat(100_000), disclosed());
            assertThat(Page.of(letter.page()).all("//div[@class='answer']")).hasSize(1);
        }
    }

    private static Cases everywhere(String text) {
        Requester requester =
                new Requester(text, Optional.of(text), Optional.of(text + "\n" + text), Optional.of(text));
        Cases letter = Cases.answered()
                .requester(requester)
                .subject(text, text)
                .answer(text)
                .setting("authority.name", text)
                .setting("authority.team", text)
                .setting("authority.address", text)
                .setting("authority.email", text)
                .setting("authority.telephone", text)
                .setting("complaints.contact", text)
                .setting("complaints.address", text)
                .setting("regulator.name", text)
                .setting("regulator.url", text)
                .setting("regulator.address", text)
                .setting("officer.sgreen", text + ", " + text);
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind != OutcomeKind.DISCLOSED) {
                letter.part(text, text, text, of(kind, text));
            }
        }
        return letter;
    }

    private static Outcome of(OutcomeKind kind, String text) {
        String provision = switch (kind) {
            case WITHHELD -> "s.22";
            case REFUSED -> "s.12(1)";
            case NEITHER_CONFIRM_NOR_DENY -> "s.22(2)";
            default -> "";
        };
        Particulars particulars = Particulars.NONE;
        for (Particular particular :
                kind.accepts(kind.make(provision, "", Particulars.NONE).provision())) {
            particulars = particulars.with(particular, text);
        }
        return outcome(
                kind.code(),
                provision,
                text,
                particulars.texts().entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.of(e.getKey().code(), e.getValue()))
                        .toArray(String[]::new));
    }
}
