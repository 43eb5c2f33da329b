package foi.cli;

import foi.desk.DemoCases;
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

/** Carries out the steps of the demonstration on its register, each as it would be typed. */
final class DemoRun {

    static final String BAR = "─".repeat(Columns.WIDTH);

    private final Session session;
    private final Path where;
    private final Map<String, String> known = new HashMap<>();
    private PrintStream out;

    DemoRun(Session session, Path where) throws IOException {
        this.session = session;
        this.where = where;
        this.out = session.terminal().out();
        samples(session, where.resolve("demo")).forEach((name, file) -> known.put("{" + name + "}", file.toString()));
        known.put("{DIR}", where.toString());
        known.put("{ACCOUNT}", session.workplace().officer().account());
    }

    /** The same without a word of what is done. */
    DemoRun quietly() {
        out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return this;
    }

    /** Carries the steps out until one ends as it should not; returns the exit code. */
    int carryOut(List<DemoStep> steps) {
        for (DemoStep step : steps) {
            int code = carryOut(step);
            if (code != step.expected()) {
                session.terminal()
                        .err()
                        .println("The demonstration stops: this step ended with exit code %d, not %d."
                                .formatted(code, step.expected()));
                return code == 0 ? 70 : code;
            }
        }
        return 0;
    }

    private int carryOut(DemoStep step) {
        if (!step.say().isEmpty()) {
            out.println();
            out.println(BAR);
            Columns.wrapped("", step.say(), out);
            out.println(BAR);
        }
        List<String> words = step.words().stream().map(word -> filled(word)).toList();
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

    private String filled(String word) {
        String filled = word;
        for (Map.Entry<String, String> entry : known.entrySet()) {
            filled = filled.replace(entry.getKey(), entry.getValue());
        }
        return filled;
    }
}
