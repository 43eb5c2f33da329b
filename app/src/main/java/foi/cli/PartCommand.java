package foi.cli;

import foi.desk.EditParts;
import foi.register.Text;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi part}: adds, changes and removes the parts of a request. */
@Command(
        name = "part",
        sortOptions = false,
        customSynopsis = {
            "foi part REF add LABEL QUESTION",
            "      foi part REF edit LABEL [--label=LABEL] [--question=TEXT]",
            "      foi part REF remove LABEL [--anyway]"
        },
        description = "Adds, changes and removes the parts of a request.",
        footer = {
            "",
            "A part is called by the requester's own label; where that is empty or stands",
            "more than once, by its place: #3 is the third. QUESTION - is standard input.",
            "For example:",
            "  foi part FOI-2425-00001 add \"2)\" \"What was the age range?\""
        })
final class PartCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(index = "1", paramLabel = "ACTION", description = "add, edit or remove.")
    private String action;

    @Parameters(
            index = "2",
            paramLabel = "LABEL",
            description = "The part's label; may be empty (\"\") when it is added.")
    private String label;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "QUESTION",
            description = "The question, in the requester's words.")
    private @Nullable String question;

    @Option(names = "--label", paramLabel = "LABEL", description = "Its new label.")
    private @Nullable String newLabel;

    @Option(names = "--question", paramLabel = "TEXT", description = "Its new question.")
    private @Nullable String newQuestion;

    @Option(names = "--anyway", description = "Remove it although it has an answer or an outcome.")
    private boolean anyway;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            EditParts parts = new EditParts(session.desk());
            String done = switch (action) {
                case "add" -> parts.add(reference, label, text(needed(), session.terminal()));
                case "edit" ->
                    parts.edit(
                            reference,
                            label,
                            Optional.ofNullable(newLabel),
                            Optional.ofNullable(newQuestion).map(q -> text(q, session.terminal())));
                case "remove" -> parts.remove(reference, label, anyway);
                default ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "\"%s\" is neither add, edit nor remove".formatted(Text.excerpt(action, 40)));
            };
            Columns.sentence(done, session.terminal());
            return 0;
        }
    }

    private String needed() {
        if (question == null) {
            throw new ParameterException(spec.commandLine(), "The question is missing after the label");
        }
        return question;
    }

    private static String text(String given, Terminal terminal) {
        return given.equals("-") ? Input.read("-", terminal).strip() : given;
    }
}
