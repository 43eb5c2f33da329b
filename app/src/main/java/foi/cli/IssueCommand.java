package foi.cli;

import foi.desk.Desk;
import foi.desk.Dispatch;
import foi.desk.IssueLetter;
import foi.desk.Outbox;
import foi.desk.TypedPath;
import foi.law.Dates;
import foi.register.IssuedLetter;
import foi.register.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code foi issue}: issues a letter. */
@Command(
        name = "issue",
        sortOptions = false,
        description = {
            "Issues a letter: checks it, keeps it, and records in the clock what it does: a response closes the request, a"
                    + " clarification, a fees notice or an extension stops or lengthens the time.",
            "Prints the path of the PDF. A breach stops it unless it is set aside with a reason. What is issued is kept"
                    + " for ever; foi letter REF --issued writes it out again."
        },
        footer = {"", "For example:", "  foi issue FOI-2425-00001 --override small-numbers=\"Agreed with the director\""
        })
final class IssueCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Mixin
    private LetterOptions options;

    @Option(
            names = "--override",
            paramLabel = "CHECK[@PART]=REASON",
            description =
                    "Set a check aside, or what it finds about one part; the reason is kept with the letter. May be repeated.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the PDF to this file.")
    private @Nullable String output;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Desk desk = session.desk();
            IssueLetter task = new IssueLetter(
                    desk,
                    session.letters(),
                    session.writer(),
                    session.workplace().caseFiles());
            Outbox outbox = LetterCommand.outbox(session);
            Dispatch dispatch = output == null ? outbox : outbox.to(TypedPath.of(output));
            Signature.remind(session);
            IssueLetter.Issued issued = task.issue(
                    options.reference(),
                    options.kind(),
                    options.dated(),
                    overrides,
                    options.supplement(session.terminal()),
                    dispatch);
            Terminal terminal = session.terminal();
            FindingsText.print(issued.findings(), issued.letter().overridden(), terminal.err());
            terminal.out().println(issued.place());
            terminal.out().flush();
            Columns.sentence(said(issued.letter(), desk), terminal);
            return 0;
        }
    }

    private static String said(IssuedLetter letter, Desk desk) {
        String reference = letter.reference().written();
        Standing standing = desk.standing(desk.request(reference));
        return "%s is issued, dated %s; the request is %s."
                .formatted(
                        reference, Dates.full(letter.dated()), standing.state().words());
    }
}
