package foi.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.desk.Email;
import foi.register.Bytes;
import foi.register.InputRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnsentMailTest {

    private static final byte[] PDF = "%PDF-1.7\n\0\u00ff and so on".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void it_is_a_draft_with_everything_in_its_place() throws IOException {
        Message read = read(email("ada@example.org", "Your request FOI-1: tŷ £5", "letter.pdf"));

        assertThat(read.getHeader().getField("X-Unsent").getBody().strip()).isEqualTo("1");
        assertThat(read.getHeader().getField("Date")).isNull();
        assertThat(read.getTo().get(0)).hasToString("ada@example.org");
        assertThat(read.getFrom().get(0).getAddress()).isEqualTo("foi@council.example");
        assertThat(read.getSubject()).isEqualTo("Your request FOI-1: tŷ £5");
        List<Entity> parts = ((Multipart) read.getBody()).getBodyParts();
        assertThat(words(parts.get(0))).isEqualTo("Dear Llŷr\r\n\r\nPlease find £5.\r\n");
        assertThat(parts.get(1).getMimeType()).isEqualTo("application/pdf");
        assertThat(parts.get(1).getFilename()).isEqualTo("letter.pdf");
        assertThat(parts.get(1).getDispositionType()).isEqualTo("attachment");
        assertThat(content(parts.get(1))).isEqualTo(PDF);
    }

    @Test
    void it_is_plain_ascii_with_lines_that_every_server_takes() {
        String file = new String(mail(email("ada@example.org", "tŷ", "a.pdf")), StandardCharsets.ISO_8859_1);
        assertThat(file.chars()).allMatch(c -> c < 127);
        assertThat(file.lines()).allMatch(line -> line.length() <= 78);
        assertThat(file).contains("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cynllun Tŷ.pdf", "../../etc/passwd", "a\"b\r\nX: y.pdf", ".hidden.pdf", "цены.pdf"})
    void a_name_leads_nowhere_and_begins_no_line(String name) throws IOException {
        Message read = read(email("ada@example.org", "x", name));
        assertThat(read.getHeader().getField("X")).isNull();
        assertThat(((Multipart) read.getBody()).getBodyParts().get(1).getFilename())
                .matches("[A-Za-z0-9 _()-][A-Za-z0-9 ._()-]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b\r\nBcc: c@d", "a@b.example, c@d.example", ""})
    void what_is_no_single_address_is_refused(String to) {
        assertThatThrownBy(() -> mail(email(to, "x", "a.pdf")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("is no e-mail address");
    }

    @Test
    void a_subject_of_two_lines_begins_no_field() throws IOException {
        Message read = read(email("ada@example.org", "x\r\nBcc: c@d.example", "a.pdf"));
        assertThat(read.getBcc()).isNull();
        assertThat(read.getSubject()).isEqualTo("x Bcc: c@d.example");
    }

    private static Email email(String to, String subject, String name) {
        return new Email(
                Optional.of("foi@council.example"),
                to,
                subject,
                "Dear Llŷr\n\nPlease find £5.\n",
                List.of(new Email.Attachment(name, "application/pdf", new Bytes(PDF))));
    }

    private static byte[] mail(Email email) {
        return new UnsentMail().unsent(email);
    }

    private static Message read(Email email) throws IOException {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail(email)));
    }

    private static String words(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((TextBody) part.getBody()).getInputStream().transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] content(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((BinaryBody) part.getBody()).getInputStream().transferTo(bytes);
        return bytes.toByteArray();
    }
}
