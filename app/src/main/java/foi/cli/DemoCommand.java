package foi.cli;

import foi.desk.DemoCases;
import foi.register.InputRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi demo}: the whole job on a throw-away register, every step as an officer would type it. */
@Command(
        name = "demo",
        description = {
            "Does the whole job on a throw-away register, step by step.",
            "Logs, answers, checks and issues realistic cases, among them four sample letters; prints every command"
                    + " as it is typed, and the paths of the PDFs."
        })
final class DemoCommand implements Callable<Integer> {

    private static final String BAR = "─".repeat(Columns.WIDTH);

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The register's directory; else a temporary one.")
    private @Nullable String directory;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Path where = directory == null
                    ? temporary()
                    : fresh(Input.path(directory).toAbsolutePath());
            DemoScript script = new DemoScript(session.days(), session.today());
            Map<String, Path> files = samples(session, where.resolve("demo"));
            Map<String, String> known = new HashMap<>();
            files.forEach((name, file) -> known.put("{" + name + "}", file.toString()));
            known.put("{DIR}", where.toString());
            known.put("{ACCOUNT}", session.workplace().officer().account());
            for (DemoStep step : script.steps()) {
                int code = carryOut(step, session, where, known);
                if (code != step.expected()) {
                    session.terminal()
                            .err()
                            .println("The demonstration stops: this step ended with exit code %d, not %d."
                                    .formatted(code, step.expected()));
                    return code == 0 ? 70 : code;
                }
            }
            end(session.terminal().out(), where);
            return 0;
        } catch (IOException e) {
            throw new InputRefused(
                    "The directory for the demonstration cannot be made.",
                    "Give one that you may write: foi demo DIR.");
        }
    }

    private static int carryOut(DemoStep step, Session session, Path where, Map<String, String> known) {
        PrintStream out = session.terminal().out();
        if (!step.say().isEmpty()) {
            out.println();
            out.println(BAR);
            Columns.wrapped("", step.say(), out);
            out.println(BAR);
        }
        List<String> words =
                step.words().stream().map(word -> filled(word, known)).toList();
        out.println();
        out.println(Shown.command(words, step.input()));
        out.flush();
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(result, true, StandardCharsets.UTF_8);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        Terminal inner = new Terminal(
                new ByteArrayInputStream(step.input().getBytes(StandardCharsets.UTF_8)),
                copying(both, kept),
                both,
                false);
        Map<String, String> environment = new HashMap<>(session.workplace().environment());
        environment.put("FOI_REGISTER", where.toString());
        environment.put("FOI_TODAY", session.rehearsing() ? session.today().toString() : "");
        int code = Foi.run(session.workplace().with(inner).in(environment), words.toArray(String[]::new));
        both.flush();
        out.print(result.toString(StandardCharsets.UTF_8));
        if (step.expected() != 0) {
            out.println("(exit code " + code + ")");
        }
        out.flush();
        if (!step.keeps().isEmpty()) {
            known.put(
                    "{" + step.keeps() + "}",
                    kept.toString(StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse("")
                            .strip());
        }
        return code;
    }

    /** What goes to {@code both} goes to {@code kept} too. */
    private static PrintStream copying(PrintStream both, ByteArrayOutputStream kept) {
        OutputStream copying = new OutputStream() {
            @Override
            public void write(int b) {
                both.write(b);
                kept.write(b);
            }
        };
        return new PrintStream(copying, true, StandardCharsets.UTF_8);
    }

    private static Map<String, Path> samples(Session session, Path to) throws IOException {
        Files.createDirectories(to);
        Map<String, Path> files = new HashMap<>();
        for (String name : DemoCases.FILES) {
            Path file = to.resolve(name);
            Files.writeString(file, DemoCases.file(name, session.days(), session.today()));
            files.put(name, file);
        }
        return files;
    }

    private static String filled(String word, Map<String, String> known) {
        String filled = word;
        for (Map.Entry<String, String> entry : known.entrySet()) {
            filled = filled.replace(entry.getKey(), entry.getValue());
        }
        return filled;
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
        out.println(BAR);
        out.println("That was the whole job. The register is a throw-away one; look around in it:");
        out.println();
        out.println("    export FOI_REGISTER=" + Shown.quoted(where.toString()));
        out.println("    foi list --all");
        out.println("    ls " + Shown.quoted(where.resolve("letters").toString()));
    }
}
