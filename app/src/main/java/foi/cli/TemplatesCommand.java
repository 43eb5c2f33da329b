package foi.cli;

import foi.desk.TemplateCopies;
import foi.desk.TypedPath;
import foi.letters.LetterKind;
import foi.letters.TemplateCheck;
import foi.letters.TemplateCheck.Lost;
import foi.letters.TemplateFiles;
import foi.register.InputRefused;
import foi.register.Text;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi templates}: the authority's own wording. */
@Command(
        name = "templates",
        sortOptions = false,
        description = {
            "Lists, copies and checks the templates of the letters.",
            "A copy in the register's directory templates takes the place of the program's template of that name; take it"
                    + " away to have the program's again."
        },
        footer = {
            "",
            "ACTION is list, export (a copy of each NAME, or of all; never over one that is",
            "there) or check (makes every letter and tells, with file and line, what a",
            "template has lost of what the law wants in it). For example:",
            "  foi templates export licence signoff",
            "  foi templates check"
        })
final class TemplatesCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(index = "0", paramLabel = "ACTION", description = "list, export or check.")
    private String action;

    @Parameters(index = "1..*", paramLabel = "NAME", description = "With export: which, such as response or licence.")
    private List<String> names = List.of();

    @Option(names = "--to", paramLabel = "DIR", description = "With export: another directory than the register's.")
    private @Nullable String to;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            return switch (action) {
                case "list" -> list(session);
                case "export" -> export(session);
                case "check" -> check(session);
                default ->
                    throw new InputRefused(
                            "There is nothing to do called \"%s\".".formatted(Text.excerpt(action, 40)),
                            "Give list, export or check.");
            };
        }
    }

    private int list(Session session) {
        refuseNames();
        TemplateCopies copies = new TemplateCopies(directory(session));
        PrintStream out = session.terminal().out();
        TemplateFiles.names()
                .forEach(name ->
                        out.println("%-32s %s".formatted(name, copies.has(name) ? "your own" : "the program's")));
        copies.unused()
                .forEach(name -> out.println("%-32s %s".formatted(Text.line(name), "used by no letter: misspelt?")));
        return 0;
    }

    private int export(Session session) {
        Path directory = to == null ? directory(session) : TypedPath.of(to);
        List<String> wanted = names.isEmpty()
                ? TemplateFiles.names()
                : names.stream().map(TemplateCopies::named).toList();
        List<Path> made = new TemplateCopies(directory).export(wanted);
        made.forEach(
                copy -> session.terminal().out().println(copy.toAbsolutePath().normalize()));
        int left = wanted.size() - made.size();
        if (left > 0) {
            Columns.sentence(
                    "%s there already and left as %s."
                            .formatted(left == 1 ? "1 is" : left + " are", left == 1 ? "it is" : "they are"),
                    session.terminal());
        }
        return 0;
    }

    private int check(Session session) {
        refuseNames();
        Path directory = directory(session);
        List<Lost> lost = new TemplateCheck(directory, session.calendar()).lost();
        for (Lost found : lost) {
            session.terminal()
                    .out()
                    .println("%s:%d: %s: %s"
                            .formatted(
                                    directory.resolve(found.file()),
                                    found.line(),
                                    Text.line(found.what()),
                                    found.letters().stream()
                                            .map(LetterKind::code)
                                            .collect(Collectors.joining(", "))));
        }
        Columns.sentence(
                lost.isEmpty()
                        ? "Each of the %d letters holds what it must.".formatted(LetterKind.values().length)
                        : "Compare each with the program's: foi templates export NAME --to DIR.",
                session.terminal());
        return lost.isEmpty() ? 0 : 1;
    }

    private void refuseNames() {
        if (!names.isEmpty() || to != null) {
            throw new InputRefused(
                    "Only export takes names and --to.", "Leave them out; list and check look at all templates.");
        }
    }

    private static Path directory(Session session) {
        return session.directory().resolve("templates");
    }
}
