package foi.desk;

import foi.register.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * An e-mail that waits to be sent by hand.
 *
 * @param from whose it is; absent where the mail program knows
 * @param to the applicant's address
 * @param subject one line
 * @param words what it says, in plain text
 * @param attached what goes with it
 */
public record Email(Optional<String> from, String to, String subject, String words, List<Attachment> attached) {

    public Email {
        attached = List.copyOf(attached);
    }

    /**
     * A file that goes with it.
     *
     * @param name its name
     * @param type its media type, such as {@code application/pdf}
     * @param content its bytes
     */
    public record Attachment(String name, String type, Bytes content) {}
}
