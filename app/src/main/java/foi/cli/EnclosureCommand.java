package foi.cli;

import foi.desk.EncloseFiles;
import foi.desk.Outbox;
import foi.desk.ReleaseFiles;
import foi.desk.TypedPath;
import foi.register.Enclosure;
import foi.register.Hidden;
import foi.register.InputRefused;
import foi.register.Text;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** {@code foi enclosure}: the files that go with the letters of a case. */
@Command(
        name = "enclosure",
        sortOptions = false,
        customSynopsis = {
            "foi enclosure REF [list] [--json]",
            "      foi enclosure REF add FILE [--name=NAME]",
            "      foi enclosure REF release NAME --because=REASON",
            "      foi enclosure REF remove NAME",
            "      foi enclosure REF save NAME -o FILE"
        },
        description = {
            "The files that go with the response, kept with the case. Each is looked into for what it hides: text under"
                    + " boxes, hidden sheets, rows and columns, tracked changes, comments, embedded files, authors.",
            "What hides something goes only when an officer has released it with a reason."
        },
        footer = {
            "",
            "NAME is the name of a file, or its number. For example:",
            "  foi enclosure FOI-2425-00001 add spending.csv"
        })
final class EnclosureCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACTION",
            defaultValue = "list",
            description = "list, add, release, remove or save.")
    private String action;

    @Parameters(index = "2", arity = "0..1", paramLabel = "FILE", description = "The file, or its name in the case.")
    private @Nullable String file;

    @Option(names = "--name", paramLabel = "NAME", description = "The name by which the letter lists it.")
    private @Nullable String name;

    @Option(names = "--because", paramLabel = "REASON", description = "Why it may go although it hides something.")
    private @Nullable String reason;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to save it.")
    private @Nullable String output;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            EncloseFiles files = new EncloseFiles(
                    session.desk(), session.workplace().workshop().scan());
            ReleaseFiles decisions = new ReleaseFiles(session.desk(), files);
            switch (action) {
                case "list" -> list(files, session.terminal().out());
                case "add" -> add(files, session.terminal());
                case "release" ->
                    Columns.sentence(
                            decisions.release(
                                    reference,
                                    needed(),
                                    Optional.ofNullable(reason).orElse("")),
                            session.terminal());
                case "remove" -> Columns.sentence(decisions.remove(reference, needed()), session.terminal());
                case "save" -> session.terminal().out().println(save(files, session));
                default ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "\"%s\" is neither list, add, release, remove nor save"
                                    .formatted(Text.excerpt(action, 40)));
            }
            return 0;
        }
    }

    private String needed() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "The file is missing after \"" + action + "\"");
        }
        return file;
    }

    private void add(EncloseFiles files, Terminal terminal) {
        Enclosure added = files.add(reference, TypedPath.of(needed()), Optional.ofNullable(name));
        terminal.out().println(added.name());
        terminal.out().flush();
        if (!added.hidden().isEmpty()) {
            terminal.err().println("It hides:");
            added.hidden().forEach(hidden -> Columns.wrapped("  - ", hidden.told() + ".", terminal.err()));
            Columns.sentence(
                    "It goes with no letter until you send a copy without that, or release it: foi enclosure %s release %d --because REASON."
                            .formatted(reference, added.number()),
                    terminal);
        }
    }

    private Path save(EncloseFiles files, Session session) {
        if (output == null) {
            throw new InputRefused("It is not said where to save it.", "Give the file with -o.");
        }
        Outbox outbox = LetterCommand.outbox(session);
        byte[] content =
                files.content(reference, files.find(reference, needed())).toArray();
        return outbox.put(TypedPath.of(output), content).toAbsolutePath().normalize();
    }

    private void list(EncloseFiles files, PrintStream out) {
        List<Enclosure> all = files.list(reference);
        if (json) {
            out.println(Json.of(all.stream().map(EnclosureCommand::map).toList()));
            return;
        }
        if (all.isEmpty()) {
            out.println("No file goes with the letters of this case yet.");
        }
        all.forEach(each -> print(each, out));
    }

    /** One file with what it hides. */
    static void print(Enclosure file, PrintStream out) {
        Columns.wrapped(
                "%2d  ".formatted(file.number()),
                "%s (%s, %s), added by %s"
                        .formatted(Text.line(file.name()), file.type(), file.sizeInWords(), file.officer()),
                out);
        for (Hidden hidden : file.hidden()) {
            Columns.wrapped("    hides ", hidden.told(), out);
        }
        file.released()
                .ifPresent(decision -> Columns.wrapped(
                        "    released ", "by %s: %s".formatted(decision.officer(), Text.line(decision.reason())), out));
    }

    private static Map<String, @Nullable Object> map(Enclosure file) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", file.number());
        map.put("name", file.name());
        map.put("type", file.type());
        map.put("size", file.size());
        map.put("sha256", file.sha256());
        map.put("addedBy", file.officer());
        map.put("hides", file.hidden().stream().map(Hidden::told).toList());
        map.put("released", file.released().map(Enclosure.Released::reason).orElse(null));
        return map;
    }
}
