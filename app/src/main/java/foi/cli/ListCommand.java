package foi.cli;

import foi.desk.CalendarEnd;
import foi.desk.Worklist;
import foi.desk.Worklist.Filter;
import foi.desk.Worklist.Row;
import foi.register.Selection;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi list}: the worklist. */
@Command(name = "list", sortOptions = false, description = "Lists requests, soonest deadline first.")
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private @Nullable Which which;

    @Option(names = "--late", description = "Only what is late.")
    private boolean late;

    @Option(names = "--due-in", paramLabel = "N", description = "Only what is due within N working days, or late.")
    private @Nullable Integer dueIn;

    @Option(names = "--owner", paramLabel = "ACCOUNT", description = "Only what that officer deals with.")
    private @Nullable String owner;

    @ArgGroup
    private @Nullable Form form;

    /** Which requests. */
    private static final class Which {
        @Option(names = "--open", description = "Those neither answered nor withdrawn (the usual).")
        private boolean open;

        @Option(names = "--closed", description = "Those answered or withdrawn.")
        @SuppressWarnings("unused") // What is neither open nor all.
        private boolean closed;

        @Option(names = "--all", description = "All of them.")
        private boolean all;
    }

    /** In which form. */
    private static final class Form {
        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Option(names = "--csv", description = "As CSV.")
        private boolean csv;
    }

    @Override
    public Integer call() {
        if (dueIn != null && dueIn < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--due-in counts working days from today; give 0 or more.");
        }
        try (Session session = foi.session()) {
            Filter filter = new Filter(late, Optional.ofNullable(dueIn), Optional.ofNullable(owner));
            List<Row> rows = new Worklist(session.desk()).rows(selection(), filter);
            CalendarEnd.warning(session.desk().days(), session.today(), lastDue(rows))
                    .ifPresent(warning -> Columns.sentence(warning, session.terminal()));
            PrintStream out = session.terminal().out();
            if (form != null && form.json) {
                out.println(Json.of(rows.stream().map(RowText::fields).toList()));
            } else if (form != null && form.csv) {
                out.print(Csv.row(RowText.NAMES));
                rows.forEach(row -> out.print(Csv.row(RowText.cells(row))));
            } else {
                print(rows, session);
            }
            return 0;
        }
    }

    private static Optional<LocalDate> lastDue(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.standing().state().closed())
                .flatMap(row -> row.standing().due().stream())
                .max(LocalDate::compareTo);
    }

    private Selection selection() {
        if (which == null || which.open) {
            return Selection.OPEN;
        }
        return which.all ? Selection.ALL : Selection.CLOSED;
    }

    static void print(List<Row> rows, Session session) {
        if (rows.isEmpty()) {
            session.terminal().err().println("Nothing to list.");
            return;
        }
        RowTable.of(rows, session.today())
                .print(session.terminal().out(), session.terminal().err());
    }
}
