package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://HOST/a.png' alt='x'/>",
                "<img src='//HOST/a.png' alt='x'/>",
                "<img src='jar:http://HOST/a.jar!/a.png' alt='x'/>",
                "<img src='file:///etc/hostname' alt='x'/>",
                "<img src='classpath:/templates/letter.css' alt='x'/>",
                "<img src='a.png' alt='x'/>",
                "<img src='data:image/svg+xml;base64,PHN2Zy8+' alt='x'/>",
                "<img src='data:image/png;base64,AAAA' alt='x'/>",
                "<p style='background-image: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)'>x</p>",
                "<p style='background-image: url(http://HOST/b.png)'>x</p>",
                "<style>@import url(http://HOST/c.css);</style><p>x</p>",
                "<style>@font-face { font-family: F; src: url(http://HOST/d.ttf) }</style><p style='font-family: F'>x</p>",
                "<link rel='stylesheet' href='http://HOST/e.css'/><p>x</p>",
            })
    void nothing_is_fetched_and_the_officer_is_told_what_was_asked_for(String answer) throws IOException {
        try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String local = answer.replace("HOST", "127.0.0.1:" + web.getLocalPort());
            String page = Proof.pageWith("");
            String whole = local.startsWith("<style") || local.startsWith("<link")
                    ? page.replace("</head>", local.replaceFirst("<p.*", "") + "</head>")
                    : page.replace("<div class=\"answer\">", "<div class=\"answer\">" + local);
            assertThatThrownBy(() -> Proof.PRESS.print(Proof.letter(whole, false)))
                    .isInstanceOfSatisfying(
                            LetterUnprintable.class,
                            told -> assertThat(told.exitCode()).isEqualTo(3))
                    .hasMessageContaining("asks for something that is not in it");
            web.setSoTimeout(30);
            assertThatThrownBy(web::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void the_letterhead_of_the_register_is_the_one_picture_that_is_printed() {
        byte[] pdf =
                Proof.print("<p><img src=\"data:image/png;base64," + Proof.DOT + "\" alt=\"The crest\"/> Hello</p>");
        assertThat(Proof.pages(pdf).get(0)).contains("Hello");
        assertThat(ScreenReader.hear(pdf)).anyMatch(said -> said.startsWith("Figure:"));
    }

    @Test
    void an_entity_from_a_file_is_not_read() {
        String page =
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body><p>[&x;]</p></body></html>";
        assertThat(Proof.pages(Proof.PRESS.print(Proof.letter(page, false))).get(0))
                .contains("[]");
    }

    @Test
    void entities_that_swell_without_end_are_refused() {
        StringBuilder type = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String page = type + "]><html><body><p>&a29;</p></body></html>";
        assertThatThrownBy(() -> Proof.PRESS.print(Proof.letter(page, false))).isInstanceOf(LetterUnprintable.class);
    }

    @Test
    void a_document_type_on_the_web_is_not_fetched() throws IOException {
        try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String page = "<!DOCTYPE html SYSTEM \"http://127.0.0.1:" + web.getLocalPort()
                    + "/x.dtd\"><html><body><p>Hello</p></body></html>";
            assertThat(Proof.pages(Proof.PRESS.print(Proof.letter(page, false))).get(0))
                    .contains("Hello");
            web.setSoTimeout(30);
            assertThatThrownBy(web::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused_with_its_place_and_a_remedy() {
        assertThatThrownBy(() -> Proof.PRESS.print(Proof.letter("<html>\n<body><p>Hello</body></html>", false)))
                .isInstanceOf(LetterUnprintable.class)
                .hasMessageStartingWith("The letter cannot be printed, because its page is not well-formed at line 2")
                .hasMessageContaining("Check the authority's own template");
    }

    @Test
    void nesting_without_end_is_refused_and_not_a_crash() {
        String deep = "<blockquote>".repeat(6_000) + "x" + "</blockquote>".repeat(6_000);
        assertThatThrownBy(() -> Proof.print(deep)).isInstanceOf(LetterUnprintable.class);
    }
}
