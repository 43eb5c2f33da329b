package foi.cli;

import foi.desk.TypedPath;
import foi.register.InputRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi demo}: a throw-away register to look around in; without a terminal, the whole job on it step by step. */
@Command(
        name = "demo",
        description = {
            "Makes a throw-away register and opens the screens on it.",
            "Without a terminal, or with --steps, it does the whole job instead: logs, answers, checks and issues"
                    + " realistic cases, among them four sample letters; prints every command as it is typed, and the"
                    + " paths of the PDFs."
        })
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The register's directory; else a temporary one.")
    private @Nullable String directory;

    @Option(names = "--steps", description = "Do the whole job step by step, at a terminal too.")
    private boolean steps;

    @Override
    public Integer call() {
        boolean screens = foi.workplace().terminal().interactive() && !steps;
        if (screens) {
            foi.refuseUnfitTerminal();
        }
        try (Session session = foi.session()) {
            Path where = directory == null
                    ? temporary()
                    : fresh(TypedPath.of(directory).toAbsolutePath());
            return screens ? screens(session, where) : steps(session, where);
        } catch (IOException e) {
            throw new InputRefused(
                    "The directory for the demonstration cannot be made.",
                    "Give one that you may write: foi demo DIR.");
        }
    }

    private int steps(Session session, Path where) throws IOException {
        DemoRun run = new DemoRun(session, where);
        int code = run.carryOut(script(session).steps());
        if (code == 0 && Boolean.getBoolean("foi.rehearsal")) {
            try (Session demonstration = session.on(where)) {
                foi.rehearse(demonstration);
            }
        }
        if (code == 0) {
            end(session.terminal().out(), where);
        }
        return code;
    }

    private int screens(Session session, Path where) throws IOException {
        Columns.sentence("Making a throw-away register in %s …".formatted(where), session.terminal());
        int code =
                new DemoRun(session, where).quietly().carryOut(script(session).preparation());
        if (code != 0) {
            return code;
        }
        try (Session demonstration = session.on(where)) {
            foi.open(demonstration);
        }
        Columns.sentence(
                "The throw-away register stays in %s; foi --register %s opens it again."
                        .formatted(where, Shown.quoted(where.toString())),
                session.terminal());
        return 0;
    }

    private static DemoScript script(Session session) {
        return new DemoScript(session.days(), session.today());
    }

    /** A demonstration is never mixed with a register that is there. */
    private static Path fresh(Path directory) throws IOException {
        if (Files.exists(directory.resolve("register.db"))) {
            throw new InputRefused(
                    "There is a register in %s already.".formatted(directory),
                    "Give a new directory (foi demo DIR), or none for a temporary one.");
        }
        return Files.createDirectories(directory);
    }

    private static Path temporary() throws IOException {
        return Files.createTempDirectory("foi-demo-").toAbsolutePath();
    }

    private static void end(PrintStream out, Path where) {
        out.println();
        out.println(DemoRun.BAR);
        out.println("That was the whole job. The register is a throw-away one; look around in it:");
        out.println();
        out.println("    export FOI_REGISTER=" + Shown.quoted(where.toString()));
        out.println("    foi list --all");
        out.println("    ls " + Shown.quoted(where.resolve("letters").toString()));
    }
}
