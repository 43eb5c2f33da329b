package foi.cli;

import foi.desk.Deadlines;
import foi.desk.Deadlines.Found;
import foi.desk.DueDay;
import foi.desk.TypedPath;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi due}: what is to be done by when, on the screen or for a calendar. */
@Command(
        name = "due",
        sortOptions = false,
        description = "Tells what is due, day by day: responses, decisions for which time was extended,"
                + " internal reviews. What waits for the applicant is due on no day.",
        footer = {
            "",
            "  foi due --within 5                       the next five working days",
            "  foi due --owner sgreen --ics -o due.ics  a calendar for Outlook",
            "",
            "A calendar file names no applicant. Each day carries a reminder at nine",
            "o'clock two working days before. Opened again later, the file moves the days",
            "that have moved; what has been answered since is not in it, and is deleted in",
            "the calendar by hand. -o writes over an earlier file of that name."
        })
final class DueCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @Option(names = "--within", paramLabel = "N", description = "Only what is due within N working days, or late.")
    private @Nullable Integer within;

    @Option(names = "--owner", paramLabel = "ACCOUNT", description = "Only what that officer deals with.")
    private @Nullable String owner;

    @ArgGroup
    private @Nullable Form form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "With --ics: write it to this file.")
    private @Nullable String output;

    /** In which form. */
    private static final class Form {
        @Option(names = "--ics", description = "As a calendar file (iCalendar), for Outlook and others.")
        private boolean ics;

        @Option(names = "--json", description = "As JSON.")
        private boolean json;
    }

    @Override
    public Integer call() {
        refuseWhatCannotBe();
        try (Session session = foi.session()) {
            Deadlines deadlines = new Deadlines(session.desk());
            Found found = deadlines.due(Optional.ofNullable(within), Optional.ofNullable(owner));
            List<DueDay> days = found.days();
            PrintStream out = session.terminal().out();
            warn(found, session);
            if (form != null && form.json) {
                out.println(Json.of(days.stream().map(DueCommand::fields).toList()));
            } else if (form != null && form.ics) {
                calendar(new CalendarFile(deadlines, session.desk().register().now()).of(days), session);
            } else {
                new DueList(days, session.today()).print(out);
            }
            return 0;
        }
    }

    private void refuseWhatCannotBe() {
        if (within != null && within < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--within counts working days from today; give 0 or more.");
        }
        if (output != null && (form == null || !form.ics)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "-o is for a calendar file; give --ics with it.");
        }
    }

    /** Tells what the list cannot, apart from the result. */
    private static void warn(Found found, Session session) {
        if (!found.uncounted().isEmpty()) {
            String left = found.uncounted().stream()
                    .map(line -> line.reference().written())
                    .collect(Collectors.joining(", "));
            Columns.sentence(
                    "Left out, because the bank holidays are not known for the days to be counted: %s. See foi clock REF."
                            .formatted(left),
                    session.terminal());
        } else if (found.days().isEmpty()) {
            session.terminal().err().println("Nothing is due.");
        }
    }

    private void calendar(byte[] file, Session session) {
        PrintStream out = session.terminal().out();
        if (output == null) {
            out.write(file, 0, file.length);
            out.flush();
        } else {
            out.println(LetterCommand.outbox(session)
                    .put(TypedPath.of(output), file)
                    .toAbsolutePath()
                    .normalize());
        }
    }

    private static Map<String, @Nullable Object> fields(DueDay day) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("reference", day.request().reference().written());
        fields.put("what", day.kind().code());
        fields.put("subject", day.request().subject());
        fields.put("owner", day.request().owner().orElse(null));
        fields.put("due", day.due().toString());
        fields.put("workingDaysLeft", day.workingDaysLeft());
        fields.put("late", day.late());
        return fields;
    }
}
