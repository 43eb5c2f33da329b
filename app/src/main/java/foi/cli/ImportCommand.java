package foi.cli;

import foi.desk.ImportCases;
import foi.desk.ImportCases.Report;
import foi.register.CaseFiles.Read;
import foi.register.InputRefused;
import foi.register.Text;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi import}: takes cases from files. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Takes cases (JSON, an object or an array) into the register.",
            "Prints their references. The exit code is 0 when all were taken, 1 when some were refused, 3 when all"
                    + " were."
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files; - is standard input.")
    private List<String> files;

    @Option(names = "--dry-run", description = "Tell what would happen, and change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            ImportCases task =
                    new ImportCases(session.desk(), session.workplace().caseFiles());
            Terminal terminal = session.terminal();
            List<Read> cases = files.stream()
                    .flatMap(file -> read(task, file, terminal).stream())
                    .toList();
            Report report = task.take(cases, dryRun);
            report.taken().forEach(terminal.out()::println);
            terminal.out().flush();
            report.remarks().forEach(remark -> Columns.sentence(Text.line(remark), terminal));
            report.refused().forEach(no -> Columns.sentence("Refused, " + Text.line(no), terminal));
            int taken = report.taken().size();
            int refused = report.refused().size();
            Columns.sentence(
                    "%d taken, %d refused%s."
                            .formatted(taken, refused, dryRun ? "; rehearsed only, nothing was changed" : ""),
                    terminal);
            return refused == 0 ? 0 : taken > 0 ? 1 : 3;
        }
    }

    /** Every file is read before any case is taken: one that is no JSON stops the import while nothing is changed. */
    private List<Read> read(ImportCases task, String file, Terminal terminal) {
        String text = Input.read(file, terminal);
        try {
            return task.read(text).stream().map(read -> inFile(file, read)).toList();
        } catch (InputRefused unreadable) {
            throw new InputRefused(Text.excerpt(file, 100) + ": " + unreadable.what(), unreadable.remedy());
        }
    }

    private Read inFile(String file, Read read) {
        if (files.size() == 1) {
            return read;
        }
        String place = file + ", " + read.place();
        return read instanceof Read.Taken taken
                ? new Read.Taken(place, taken.draft(), taken.claims())
                : new Read.Refused(place, ((Read.Refused) read).why());
    }
}
