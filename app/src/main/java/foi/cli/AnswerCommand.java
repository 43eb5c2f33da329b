package foi.cli;

import foi.desk.AnswerPart;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Request;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi answer}: writes the answer to a part. */
@Command(
        name = "answer",
        sortOptions = false,
        description = {
            "Writes the answer to a part, in Markdown.",
            "The label \"all\" is the answer to all parts together. It takes the place of the earlier answer."
        },
        footer = {"", "For example:", "  foi answer FOI-2425-00001 \"2)\" answer.md"})
final class AnswerCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(index = "1", paramLabel = "LABEL", description = "The part's label, or its place such as #3, or all.")
    private String label;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The answer; - (the usual) is standard input.")
    private @Nullable String file;

    @Option(names = "--text", paramLabel = "MARKDOWN", description = "The answer itself, instead of a file.")
    private @Nullable String text;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            if (text != null && file != null) {
                throw new ParameterException(spec.commandLine(), "Give either FILE or --text, not both");
            }
            Request request = session.desk().request(reference);
            if (!label.strip().equalsIgnoreCase(AnswerPart.ALL)) {
                Labels.of(request).get(label, request.reference());
            }
            String answer = text == null ? read(file == null ? "-" : file, session.terminal()) : text;
            String done = new AnswerPart(session.desk()).answer(reference, label, answer.stripTrailing());
            Columns.sentence(done, session.terminal());
            return 0;
        }
    }

    /** An answer is never lost because standard input happened to be empty. */
    private static String read(String name, Terminal terminal) {
        String answer = Input.read(name, terminal);
        if (answer.isBlank()) {
            throw new InputRefused("The answer is empty.", "Give a text; to take the answer away, give --text \"\".");
        }
        return answer;
    }
}
