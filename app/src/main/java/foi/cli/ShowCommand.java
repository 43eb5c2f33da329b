package foi.cli;

import foi.desk.AddNote;
import foi.desk.Desk;
import foi.desk.ExportCases;
import foi.register.Request;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi show}: one case, whole. */
@Command(name = "show", description = "Shows one case, whole.")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Option(names = "--json", description = "As JSON, in the form that foi import reads.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Desk desk = session.desk();
            Request request = desk.request(reference);
            if (json) {
                session.terminal()
                        .out()
                        .print(new ExportCases(desk, session.workplace().caseFiles()).one(request));
            } else {
                new CaseText(session.terminal().out())
                        .print(
                                request,
                                desk.standing(request),
                                desk.register().letters(request.reference()),
                                desk.register().enclosures(request.reference()));
                NotesText.print(
                        new AddNote(desk).notes(reference), session.terminal().out());
            }
            return 0;
        }
    }
}
