package foi.cli;

import foi.desk.Outbox;
import foi.desk.SendLetter;
import foi.desk.TypedPath;
import foi.desk.WriteLetter;
import foi.letters.Letter;
import foi.register.InputRefused;
import foi.register.IssuedLetter;
import foi.register.Request;
import foi.register.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code foi letter}: makes a draft. */
@Command(
        name = "letter",
        sortOptions = false,
        description = {
            "Makes a draft of a letter, marked DRAFT on every page.",
            "Text and HTML go to standard output, everything else to the outbox; its path is printed."
        })
final class LetterCommand implements Callable<Integer> {

    /** The name of a file says what it is, when it has left its directory too. */
    private static final String COPY = "-working-copy.docx";

    @ParentCommand
    private Foi foi;

    @Mixin
    private LetterOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "pdf, html, text, or docx: a working copy for Word that is not the letter (pdf).")
    private String format;

    @Option(
            names = "--eml",
            description =
                    "Write an e-mail to the applicant with the PDF attached, which Outlook and Thunderbird open as a draft.")
    private boolean email;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file.")
    private @Nullable String output;

    @Option(names = "--issued", description = "The letter that was issued last, as it was issued, instead of a draft.")
    private boolean issued;

    @Override
    public Integer call() {
        refuseUnknownFormat();
        try (Session session = foi.session()) {
            if (issued) {
                asIssued(session);
            } else {
                asDraft(session);
            }
            return 0;
        }
    }

    private void refuseUnknownFormat() {
        if (!List.of("pdf", "html", "text", "docx").contains(format)) {
            throw new InputRefused(
                    "There is no format \"%s\".".formatted(Text.excerpt(format, 40)), "Give pdf, html, text or docx.");
        }
        if (email && !format.equals("pdf")) {
            throw new InputRefused(
                    "What is attached to an e-mail is the PDF.", "Leave --format out, or leave --eml out.");
        }
    }

    private void asDraft(Session session) {
        WriteLetter letters = session.letters();
        Signature.remind(session);
        Letter letter = letters.draft(
                options.reference(), options.kind(), options.dated(), options.supplement(session.terminal()));
        if (email) {
            file(session, "-draft.eml", sending(session, letters).draft(options.reference(), letter));
            return;
        }
        switch (format) {
            case "text" -> words("DRAFT \u2013 not issued\n\n" + letters.plain(letter), session);
            case "html" -> words(letters.web(letter), session);
            case "docx" ->
                file(session, COPY, session.workplace().workshop().copies().docx(letter));
            default -> {
                tellUnprintable(session, letters, letter);
                file(session, "-draft.pdf", letters.print(letter));
            }
        }
    }

    private void tellUnprintable(Session session, WriteLetter letters, Letter letter) {
        FindingsText.print(
                letters.unprintable(
                        options.reference(), letter, options.dated(), options.supplement(session.terminal())),
                session.terminal().err());
    }

    /** What was issued, byte for byte as it went, or the same words in another form. */
    private void asIssued(Session session) {
        IssuedLetter last = last(session);
        WriteLetter letters = session.letters();
        if (email) {
            file(session, ".eml", sending(session, letters).issued(last));
            return;
        }
        switch (format) {
            case "text" -> words(letters.plain(last), session);
            case "html" -> words(letters.web(letters.issued(last)), session);
            case "docx" ->
                file(session, COPY, session.workplace().workshop().copies().docx(letters.issued(last)));
            default -> file(session, ".pdf", last.document());
        }
    }

    private IssuedLetter last(Session session) {
        Request request = session.desk().request(options.reference());
        return session.desk().register().letters(request.reference()).stream()
                .filter(letter -> letter.kind().equals(options.kind().code()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new InputRefused(
                        "No %s was issued for %s.".formatted(options.kind().code(), request.reference()),
                        "Leave --issued out for a draft."));
    }

    private static SendLetter sending(Session session, WriteLetter letters) {
        return new SendLetter(
                session.desk(),
                letters,
                session.writer(),
                session.workplace().workshop().post());
    }

    private void words(String words, Session session) {
        if (output == null) {
            session.terminal().out().print(words);
        } else {
            file(session, "", words.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes to the file that was named, else to the outbox, and prints where. */
    private void file(Session session, String ending, byte[] content) {
        Outbox outbox = outbox(session);
        Path place = output == null
                ? outbox.put(
                        session.desk().request(options.reference()).reference().written(),
                        options.kind(),
                        ending,
                        content)
                : outbox.put(TypedPath.of(output), content);
        session.terminal().out().println(place.toAbsolutePath().normalize());
    }

    /** The outbox, for which another place is given with an option. */
    static Outbox outbox(Session session) {
        return Outbox.of(session.desk().settings(), session.directory(), "with -o");
    }
}
