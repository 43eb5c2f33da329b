package foi.cli;

import foi.desk.AddNote;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi note}: a dated note on a case. */
@Command(
        name = "note",
        sortOptions = false,
        description = {
            "Keeps a dated note on a case, open or closed.",
            "A note goes into no letter, and is never changed. foi show REF lists the notes."
        },
        footer = {"", "For example:", "  foi note FOI-2425-00001 \"Rang the director; figures by Friday.\""})
final class NoteCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(index = "1..*", paramLabel = "TEXT", description = "The note; - (the usual) is standard input.")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            session.desk().request(reference);
            String typed = words.isEmpty() ? "-" : String.join(" ", words);
            String text = typed.equals("-") ? Input.read(typed, session.terminal()) : typed;
            Columns.sentence(new AddNote(session.desk()).add(reference, text.strip()), session.terminal());
            return 0;
        }
    }
}
