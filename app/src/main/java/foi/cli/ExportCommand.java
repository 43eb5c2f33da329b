package foi.cli;

import foi.desk.Desk;
import foi.desk.ExportCases;
import foi.desk.Worklist.Row;
import foi.register.Request;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi export}: writes cases as text. */
@Command(
        name = "export",
        sortOptions = false,
        description = "Writes cases as JSON that foi import reads back, or as a CSV list.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "0..*", paramLabel = "REF", description = "The references; all when none is given.")
    private @Nullable List<String> references;

    @ArgGroup
    private @Nullable Form form;

    /** In which form. */
    private static final class Form {
        @Option(names = "--json", description = "As JSON (the usual).")
        @SuppressWarnings("unused") // What is not CSV.
        private boolean json;

        @Option(names = "--csv", description = "As CSV, a line for each case.")
        private boolean csv;
    }

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Desk desk = session.desk();
            ExportCases task = new ExportCases(desk, session.workplace().caseFiles());
            List<String> wanted = references == null ? List.of() : references;
            PrintStream out = session.terminal().out();
            if (form == null || !form.csv) {
                out.print(task.json(wanted));
                return 0;
            }
            out.print(Csv.row(RowText.NAMES));
            for (Request request : task.requests(wanted)) {
                out.print(Csv.row(RowText.cells(new Row(request, desk.standing(request)))));
            }
            return 0;
        }
    }
}
