package foi.desk;

import foi.law.ClockEvent;
import foi.law.Dates;
import foi.letters.Finding;
import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.letters.LetterWriter;
import foi.letters.Occasion;
import foi.letters.Severity;
import foi.letters.Supplement;
import foi.register.Bytes;
import foi.register.CaseFiles;
import foi.register.ChangedMeanwhile;
import foi.register.Enclosed;
import foi.register.Enclosure;
import foi.register.Event;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.IssuedLetter;
import foi.register.Overridden;
import foi.register.Register;
import foi.register.Request;
import foi.register.Standing;
import foi.register.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Issues a letter: reads it through, prints it, keeps it for ever and closes what it answers.
 *
 * <p>The printing happens before the transaction, because nobody else can write while it lasts; if the case was
 * changed meanwhile, nothing is issued.
 */
public final class IssueLetter {

    private final Desk desk;
    private final WriteLetter letters;
    private final LetterWriter writer;
    private final CaseFiles caseFiles;

    /** The task at {@code desk}; {@code caseFiles} writes down the case as it stood. */
    public IssueLetter(Desk desk, WriteLetter letters, LetterWriter writer, CaseFiles caseFiles) {
        this.desk = desk;
        this.letters = letters;
        this.writer = writer;
        this.caseFiles = caseFiles;
    }

    /**
     * Issues the letter.
     *
     * @param overrides what is set aside, {@code CHECK} or {@code CHECK@PART}, each with the reason
     * @param supplement what the letter says besides the case
     * @param dispatch what is done with the document before the register is changed; when it fails nothing is issued
     * @throws Breaches when a check finds a breach that is not set aside
     * @throws ChangedMeanwhile when a colleague changed the case while the letter was printed
     */
    public Issued issue(
            String reference,
            LetterKind kind,
            Optional<LocalDate> dated,
            Map<String, String> overrides,
            Supplement supplement,
            Dispatch dispatch) {
        return issue(desk.request(reference), kind, dated.orElse(desk.today()), overrides, supplement, dispatch);
    }

    /** The same for a case as the officer has read it: nothing else than that goes out. */
    public Issued issue(
            Request request,
            LetterKind kind,
            LocalDate dated,
            Map<String, String> overrides,
            Supplement supplement,
            Dispatch dispatch) {
        Overrides aside = Overrides.of(overrides, request);
        Occasion occasion = letters.occasion(request, kind, Optional.of(dated)).saying(supplement);
        Effect ending = Effect.of(kind, occasion);
        ending.refuses(dated, desk.today()).ifPresent(no -> {
            throw new InputRefused(no);
        });
        List<ClockEvent> closing = ending.events(dated);
        List<Finding> findings = letters.findings(kind, occasion);
        List<Finding> breaches = findings.stream()
                .filter(f -> f.severity() == Severity.BREACH && aside.reason(f).isEmpty())
                .toList();
        if (!breaches.isEmpty()) {
            throw new Breaches(breaches);
        }
        Letter letter = writer.write(kind, occasion, false).tiedTo(chain(request));
        byte[] pdf = letters.print(letter);
        Request closed = request.with(closing);
        IssuedLetter issued = record(letter, pdf, closed, aside.used(findings), occasion.enclosures());
        Dispatch.Sent sent = dispatch.prepare(letter, pdf);
        try {
            keep(request, closed, issued);
        } catch (RuntimeException e) {
            sent.takeBack();
            throw e;
        }
        return new Issued(sent.arrive(), issued, findings);
    }

    private void keep(Request asRead, Request closed, IssuedLetter issued) {
        Register register = desk.register();
        register.atomically(() -> {
            Request now = desk.request(asRead.reference().written());
            if (now.revision() != asRead.revision()) {
                throw new ChangedMeanwhile(asRead.reference());
            }
            register.save(closed);
            register.keep(issued);
            register.append(Happening.to(
                    asRead.reference(),
                    desk.officer(),
                    EventKind.ISSUED,
                    "Issued the %s dated %s; SHA-256 %s.%s%s"
                            .formatted(
                                    issued.kind(),
                                    Dates.full(issued.dated()),
                                    issued.sha256(),
                                    enclosedIn(issued),
                                    overriddenIn(issued)),
                    issued.page()));
            return issued;
        });
    }

    private static String enclosedIn(IssuedLetter issued) {
        return issued.enclosed().isEmpty()
                ? ""
                : issued.enclosed().stream()
                        .map(file -> "%s (SHA-256 %s)".formatted(Text.line(file.name()), file.sha256()))
                        .collect(Collectors.joining(", ", " Enclosed ", "."));
    }

    private static String overriddenIn(IssuedLetter issued) {
        StringBuilder said = new StringBuilder();
        issued.overridden()
                .forEach(o -> said.append(" Set aside %s: %s. It had found: %s"
                        .formatted(o.about(), Text.excerpt(o.reason(), 200), Text.line(o.message()))));
        return said.toString();
    }

    private IssuedLetter record(
            Letter letter, byte[] pdf, Request closed, List<Overridden> overridden, List<Enclosure> files) {
        Standing standing = desk.standing(closed);
        return new IssuedLetter(
                closed.reference(),
                letter.kind().code(),
                letter.dated(),
                desk.register().now(),
                desk.officer().account(),
                new Bytes(pdf),
                new Bytes(pdf).sha256(),
                letter.page(),
                caseFiles.write(closed, standing),
                overridden,
                files.stream().map(Enclosed::of).toList());
    }

    /** Where the case's history stands, so that the document bears witness to all that was recorded before it. */
    private String chain(Request request) {
        List<Event> history = desk.register().history(Optional.of(request.reference()));
        return history.isEmpty() ? "" : history.get(history.size() - 1).hash();
    }

    /**
     * A letter that has gone.
     *
     * @param place where its document is, for the officer to copy
     * @param letter what the register keeps
     * @param findings what the checks had to say, set aside or not grave enough to stop it
     */
    public record Issued(String place, IssuedLetter letter, List<Finding> findings) {}
}
