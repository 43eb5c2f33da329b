package foi.desk;

import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.letters.LetterWriter;
import foi.register.Bytes;
import foi.register.Enclosed;
import foi.register.Enclosure;
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
        Request request = desk.request(reference);
        List<Enclosed> files = letters.occasion(request, draft.kind(), Optional.empty()).enclosures().stream()
                .map(Enclosed::of)
                .toList();
        return email(
                request, draft.kind(), "DRAFT: ", pdf(request, draft.kind(), "-draft", letters.print(draft)), files);
    }

    /** The e-mail with a letter as it was issued. */
    public byte[] issued(IssuedLetter issued) {
        Request request = desk.request(issued.reference().written());
        LetterKind kind = LetterKind.parse(issued.kind()).orElse(LetterKind.RESPONSE);
        return email(request, kind, "", pdf(request, kind, "", issued.document()), issued.enclosed());
    }

    private static Email.Attachment pdf(Request request, LetterKind kind, String after, byte[] content) {
        String name = Outbox.name(request.reference().written(), kind.code());
        return new Email.Attachment(name + after + ".pdf", "application/pdf", new Bytes(content));
    }

    private byte[] email(
            Request request, LetterKind kind, String before, Email.Attachment letter, List<Enclosed> files) {
        String to = request.requester()
                .email()
                .orElseThrow(() -> new InputRefused(
                        "%s has no e-mail address to write to.".formatted(request.reference()),
                        "Add it with foi amend %s --email ADDRESS, or print the letter and post it."
                                .formatted(request.reference())));
        List<Email.Attachment> attached = new ArrayList<>();
        attached.add(letter);
        List<Enclosure> kept = desk.register().enclosures(request.reference());
        for (Enclosed file : files) {
            Enclosure own = kept.stream()
                    .filter(each -> Enclosed.of(each).equals(file))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No file of this case: " + file));
            attached.add(new Email.Attachment(
                    own.name(), own.media(), desk.register().content(request.reference(), own.number())));
        }
        String subject = "%sYour request for information %s: %s"
                .formatted(
                        before, request.reference(), Text.line(request.asked().subject()));
        return post.unsent(new Email(
                Optional.of(desk.settings().get(Setting.AUTHORITY_EMAIL)).filter(from -> !from.isBlank()),
                to,
                subject,
                writer.cover(
                        kind,
                        letters.occasion(request, kind, Optional.empty()),
                        files.stream().map(Enclosed::name).toList()),
                attached));
    }
}
