package foi.post;

import foi.desk.Email;
import foi.desk.Post;
import foi.register.InputRefused;
import foi.register.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.field.address.ParseException;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;

/**
 * E-mails as files (RFC 5322) marked {@code X-Unsent}, which Outlook and Thunderbird take for a draft and open for
 * writing, with everything in its place.
 */
public final class UnsentMail implements Post {

    @Override
    public byte[] unsent(Email email) {
        try {
            MultipartBuilder parts = MultipartBuilder.create("mixed");
            parts.addBodyPart(BodyPartBuilder.create()
                    .setBody(email.words().replace("\n", "\r\n"), "plain", StandardCharsets.UTF_8)
                    .setContentTransferEncoding("quoted-printable"));
            for (Email.Attachment attached : email.attached()) {
                String name = plain(attached.name());
                parts.addBodyPart(BodyPartBuilder.create()
                        .setBody(attached.content().toArray(), attached.type())
                        .setContentDisposition("attachment", name)
                        .setContentTransferEncoding("base64"));
            }
            Message.Builder message = Message.Builder.of()
                    .setTo(mailbox(email.to()))
                    .setSubject(Text.line(email.subject()))
                    .setField(new RawField("X-Unsent", "1"))
                    .setBody(parts.build());
            email.from().ifPresent(from -> message.setFrom(mailbox(from)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message.build(), bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing but one address can stand there, whatever was typed. */
    private static Mailbox mailbox(String typed) {
        try {
            return DefaultAddressParser.DEFAULT.parseMailbox(Text.line(typed));
        } catch (ParseException e) {
            throw new InputRefused(
                    "\"%s\" is no e-mail address.".formatted(Text.excerpt(typed, 60)),
                    "Correct it with foi amend, or with foi settings where it is the authority's.");
        }
    }

    /** A file's name as every mail program reads it: letters without accents, nothing that could lead elsewhere. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ._()-]+", "-")
                .replaceAll("^[. ]+", "");
    }
}
