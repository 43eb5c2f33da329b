package foi.cli;

import foi.desk.Outbox;
import foi.desk.TypedPath;
import foi.desk.WriteLetter;
import foi.letters.Letter;
import foi.register.InputRefused;
import foi.register.IssuedLetter;
import foi.register.Request;
import foi.register.Text;
import java.io.PrintStream;
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
            "Text and HTML go to standard output, a PDF to the outbox; its path is printed."
        })
final class LetterCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Mixin
    private LetterOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "pdf", description = "pdf, html or text (pdf).")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file.")
    private @Nullable String output;

    @Option(names = "--issued", description = "Write the PDF out that was issued last, instead of a draft.")
    private boolean issued;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            PrintStream out = session.terminal().out();
            if (issued) {
                out.println(again(session));
                return 0;
            }
            WriteLetter letters = session.letters();
            Signature.remind(session);
            Letter letter = letters.draft(
                    options.reference(), options.kind(), options.dated(), options.supplement(session.terminal()));
            switch (format) {
                case "text" -> words("DRAFT – not issued\n\n" + letters.plain(letter), session, out);
                case "html" -> words(letter.page(), session, out);
                case "pdf" -> out.println(paper(session, letters, letter));
                default ->
                    throw new InputRefused(
                            "There is no format \"%s\".".formatted(Text.excerpt(format, 40)),
                            "Give pdf, html or text.");
            }
            return 0;
        }
    }

    private void words(String words, Session session, PrintStream out) {
        if (output == null) {
            out.print(words);
        } else {
            out.println(outbox(session)
                    .put(TypedPath.of(output), words.getBytes(StandardCharsets.UTF_8))
                    .toAbsolutePath()
                    .normalize());
        }
    }

    /** The issued document, byte for byte as it went. */
    private Path again(Session session) {
        Request request = session.desk().request(options.reference());
        List<IssuedLetter> letters = session.desk().register().letters(request.reference()).stream()
                .filter(letter -> letter.kind().equals(options.kind().code()))
                .toList();
        if (letters.isEmpty()) {
            throw new InputRefused(
                    "No %s was issued for %s.".formatted(options.kind().code(), request.reference()),
                    "Leave --issued out for a draft.");
        }
        IssuedLetter last = letters.get(letters.size() - 1);
        Path place = output == null
                ? outbox(session).again(last)
                : outbox(session).put(TypedPath.of(output), last.document());
        return place.toAbsolutePath().normalize();
    }

    /** The outbox, for which another place is given with an option. */
    static Outbox outbox(Session session) {
        return Outbox.of(session.desk().settings(), session.directory(), "with -o");
    }

    private Path paper(Session session, WriteLetter letters, Letter letter) {
        FindingsText.print(
                letters.unprintable(
                        options.reference(), options.kind(), options.dated(), options.supplement(session.terminal())),
                session.terminal().err());
        byte[] pdf = letters.print(letter);
        Path place = output == null
                ? outbox(session).put(letter, pdf)
                : outbox(session).put(TypedPath.of(output), pdf);
        return place.toAbsolutePath().normalize();
    }
}
