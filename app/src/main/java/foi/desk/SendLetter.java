package foi.desk;

import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.letters.LetterWriter;
import foi.register.Bytes;
import foi.register.InputRefused;
import foi.register.IssuedLetter;
import foi.register.Request;
import foi.register.Setting;
import foi.register.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prepares the e-mail with which a letter goes. It sends nothing: an officer does. */
public final class SendLetter {

    private final Desk desk;
    private final WriteLetter letters;
    private final LetterWriter writer;
    private final Post post;

    /** The task at {@code desk}. */
    public SendLetter(Desk desk, WriteLetter letters, LetterWriter writer, Post post) {
        this.desk = desk;
        this.letters = letters;
        this.writer = writer;
        this.post = post;
    }

    /** The e-mail with a draft, which says so in its subject. */
    public byte[] draft(String reference, Letter draft) {
        return email(desk.request(reference), draft.kind(), "DRAFT: ", new Bytes(letters.print(draft)), "-draft");
    }

    /** The e-mail with a letter as it was issued. */
    public byte[] issued(IssuedLetter issued) {
        Request request = desk.request(issued.reference().written());
        LetterKind kind = LetterKind.parse(issued.kind()).orElse(LetterKind.RESPONSE);
        return email(request, kind, "", new Bytes(issued.document()), "");
    }

    private byte[] email(Request request, LetterKind kind, String before, Bytes pdf, String after) {
        String to = request.requester()
                .email()
                .orElseThrow(() -> new InputRefused(
                        "%s has no e-mail address to write to.".formatted(request.reference()),
                        "Add it with foi amend %s --email ADDRESS, or print the letter and post it."
                                .formatted(request.reference())));
        List<Email.Attachment> attached = new ArrayList<>();
        attached.add(new Email.Attachment(
                Outbox.name(request.reference().written(), kind.code()) + after + ".pdf", "application/pdf", pdf));
        String subject = "%sYour request for information %s: %s"
                .formatted(
                        before, request.reference(), Text.line(request.asked().subject()));
        return post.unsent(new Email(
                Optional.of(desk.settings().get(Setting.AUTHORITY_EMAIL)).filter(from -> !from.isBlank()),
                to,
                subject,
                writer.cover(kind, letters.occasion(request, Optional.empty()), List.of()),
                attached));
    }
}
