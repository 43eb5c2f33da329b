package foi.cli;

import foi.desk.ImportHolidays;
import foi.desk.ImportHolidays.Report;
import foi.desk.MovedDates;
import foi.desk.MovedDates.Move;
import foi.desk.MovedDates.Promise;
import foi.law.BankHoliday;
import foi.law.Dates;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Text;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi holidays import}: merges GOV.UK's list into the calendar. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Merges GOV.UK's list of bank holidays into the calendar, for all officers.",
            "Nothing is ever removed. Prints each request whose date moves, and what stays: closed requests and dates"
                    + " promised to requesters."
        })
final class ImportHolidaysCommand implements Callable<Integer> {

    private static final int MOST = 2 * 1024 * 1024;

    @ParentCommand
    private HolidaysCommand holidays;

    @Parameters(
            paramLabel = "FILE",
            description = "https://www.gov.uk/bank-holidays.json as it was downloaded; - is standard input.")
    private String file;

    @Option(names = "--dry-run", description = "Tell what would happen, and change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = holidays.foi().session()) {
            ImportHolidays task =
                    new ImportHolidays(session.desk(), session.workplace().holidayFiles());
            String text = Input.read(file, session.terminal());
            if (text.length() > MOST) {
                throw new InputRefused(
                        "This is not GOV.UK's list of bank holidays: it is larger than 2 MB.",
                        "Download https://www.gov.uk/bank-holidays.json and import that file as it is.");
            }
            Report report = task.take(text, dryRun);
            if (json) {
                session.terminal().out().println(Json.of(map(report)));
            } else {
                print(report, session.terminal());
            }
            return 0;
        }
    }

    private void print(Report report, Terminal terminal) {
        if (dryRun) {
            Columns.sentence("Rehearsed only, nothing was changed. The import would tell:", terminal);
        }
        PrintStream out = terminal.out();
        MovedDates dates = report.dates();
        dates.moved().forEach(move -> result(move.reference() + ": " + Text.line(move.summary()), terminal));
        dates.promised().forEach(promise -> result(said(promise), terminal));
        dates.closed()
                .forEach(closed -> result(
                        closed + ": what was closed before stays as it was, and is counted as it was then.", terminal));
        out.flush();
        Columns.sentence(report.summary(), terminal);
        report.added().forEach(day -> Columns.wrapped("  added ", said(day), terminal.err()));
        report.unlisted()
                .forEach(day -> Columns.wrapped("  kept, though not in this list: ", said(day), terminal.err()));
        if (report.changes() && dates.moved().isEmpty()) {
            Columns.sentence("No date of an open request moves.", terminal);
        }
    }

    /** One line for scripts, wrapped where a person reads it. */
    private static void result(String words, Terminal terminal) {
        if (terminal.interactive()) {
            Columns.wrapped("", words, terminal.out());
        } else {
            terminal.out().println(words);
        }
    }

    private static String said(Promise promise) {
        return "%s: the decision promised for %s stays%s."
                .formatted(
                        promise.reference(),
                        Dates.full(promise.until()),
                        promise.holiday() ? ", although that is no working day now" : "");
    }

    private static String said(BankHoliday day) {
        return Text.line("%s, %s (%s)"
                .formatted(
                        Dates.withWeekday(day.date()),
                        day.title(),
                        day.division().title()));
    }

    private Map<String, Object> map(Report report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("changed", report.changes() && !dryRun);
        map.put("listed", report.listed());
        map.put("added", days(report.added()));
        map.put("unlisted", days(report.unlisted()));
        map.put("completeUntil", report.until().toString());
        map.put(
                "moved",
                report.dates().moved().stream().map(ImportHolidaysCommand::map).toList());
        map.put(
                "promised",
                report.dates().promised().stream()
                        .map(promise -> Map.of(
                                "reference", promise.reference().written(),
                                "until", promise.until().toString()))
                        .toList());
        map.put(
                "closed",
                report.dates().closed().stream().map(Reference::written).collect(Collectors.toList()));
        return map;
    }

    private static List<Map<String, Object>> days(List<BankHoliday> days) {
        return days.stream()
                .map(day -> Map.<String, Object>of(
                        "date", day.date().toString(),
                        "title", day.title(),
                        "division", day.division().code()))
                .toList();
    }

    private static Map<String, @Nullable Object> map(Move move) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("reference", move.reference().written());
        map.put("part", move.part().orElse(null));
        map.put("from", move.from().map(LocalDate::toString).orElse(null));
        map.put("to", move.to().map(LocalDate::toString).orElse(null));
        return map;
    }
}
