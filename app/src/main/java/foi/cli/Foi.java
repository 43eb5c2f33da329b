package foi.cli;

import foi.desk.Breaches;
import foi.law.Trouble;
import foi.register.Text;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as it is typed: {@code foi COMMAND …}. */
@Command(
        name = "foi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Freedom of Information requests, from the e-mail that arrives to the letter that leaves.",
        footer = {
            "",
            "The register is the directory given with --register, else FOI_REGISTER, else",
            "~/.local/share/foi. foi COMMAND --help tells more of a command; foi demo shows",
            "the whole job on a throw-away register."
        })
public final class Foi implements Callable<Integer> {

    private final Workplace workplace;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The register's directory.")
    private @Nullable String register;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            description = "Rehearse another day; the history keeps the real time.")
    private @Nullable String today;

    @Option(names = "--read-only", description = "Open the screens without changing anything.")
    private boolean readOnly;

    @Option(names = "--ascii", description = "Open the screens with plain ASCII characters alone.")
    private boolean ascii;

    @Spec
    private CommandSpec spec;

    private Foi(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Carries out one command and returns its exit code. */
    public static int run(Workplace workplace, String... words) {
        try {
            return words.length == 0 && canShow(workplace)
                    ? atOnce(workplace)
                    : line(workplace, words).execute(words);
        } catch (Exception | StackOverflowError | OutOfMemoryError bug) {
            return Bug.report(bug, workplace);
        }
    }

    private static boolean canShow(Workplace workplace) {
        return workplace.terminal().interactive()
                && workplace.screens().refusal(workplace.environment()).isEmpty();
    }

    /** Without words there is nothing to parse, and learning all the commands would keep the first screen waiting. */
    private static int atOnce(Workplace workplace) {
        try {
            return new Foi(workplace).call();
        } catch (Trouble trouble) {
            return told(workplace, trouble);
        }
    }

    private static CommandLine line(Workplace workplace, String... words) {
        CommandLine line = new CommandLine(new Foi(workplace));
        Commands.wanted(words).forEach(line::addSubcommand);
        line.setOut(writer(workplace.terminal().out()));
        line.setErr(writer(workplace.terminal().err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(80);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.setTrimQuotes(false);
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setParameterExceptionHandler((wrong, args) -> Misuse.tell(wrong, workplace.terminal()));
        line.setExecutionExceptionHandler((trouble, command, parsed) -> told(workplace, trouble));
        line.getSubcommands().values().forEach(command -> explained(command.getCommandSpec()));
        return line;
    }

    /** Every command has {@code --help}, and its options stand in the order in which they are given. */
    private static void explained(CommandSpec command) {
        if (command.name().equals("outcome")) {
            OutcomeCommand.addParticulars(command);
        }
        command.usageMessage().sortSynopsis(false);
        command.subcommands().values().forEach(part -> explained(part.getCommandSpec()));
        if (command.findOption("--help") == null) {
            command.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help and exit.")
                    .build());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        if (!workplace.terminal().interactive()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Without a terminal foi needs a command: foi list shows what is due, foi log takes a request in,"
                            + " foi demo shows the whole job.");
        }
        refuseUnfitTerminal();
        try (Session session = session()) {
            return new Welcome(session).greet() ? open(session) : 0;
        }
    }

    /** The screens have to be drawn on something that can be drawn on. */
    void refuseUnfitTerminal() {
        workplace.screens().refusal(workplace.environment()).ifPresent(reason -> {
            throw new CommandLine.ParameterException(spec.commandLine(), reason);
        });
    }

    /** Opens the screens on the session's register; returns the exit code once the officer has left. */
    int open(Session session) {
        workplace.screens().show(opening(session));
        return 0;
    }

    /** Goes through the screens without a terminal. */
    void rehearse(Session session) {
        if (new Welcome(session).greet()) {
            workplace.screens().rehearse(opening(session));
        }
    }

    private Screens.Opening opening(Session session) {
        return new Screens.Opening(
                session.desk(), session.writer(), session.directory(), readOnly, ascii, session.rehearsing());
    }

    Session session() {
        return new Session(workplace, Optional.ofNullable(register), Optional.ofNullable(today));
    }

    Workplace workplace() {
        return workplace;
    }

    private static int told(Workplace workplace, Exception trouble) {
        var err = workplace.terminal().err();
        if (trouble instanceof Breaches breaches) {
            FindingsText.print(breaches.findings(), err);
        }
        if (trouble instanceof Trouble told) {
            Columns.sentence(Text.shown(told.what() + " " + told.remedy()), workplace.terminal());
            return told.exitCode();
        }
        return Bug.report(trouble, workplace);
    }
}
