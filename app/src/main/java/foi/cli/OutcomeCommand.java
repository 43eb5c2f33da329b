package foi.cli;

import foi.desk.RecordOutcome;
import foi.law.Particular;
import foi.register.InputRefused;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Particulars;
import foi.register.Text;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi outcome}: records what was decided about a part. */
@Command(
        name = "outcome",
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Records what was decided about a part.",
            "The label \"all\" is every part. A part may have several outcomes, each with its own scope. The same kind,"
                    + " provision and scope again adds texts to the one that is there."
        },
        footer = {
            "",
            "KIND is disclosed, not-held, withheld, refused, neither-confirm-nor-deny,",
            "clarification-needed, held-elsewhere or withdrawn; remove takes outcomes back.",
            "For example:",
            "  foi outcome FOI-2425-00001 \"2)\" disclosed --scope 2017/18",
            "  foi outcome FOI-2425-00001 \"2)\" withheld --provision s.22 --scope 2018/19",
            "  foi outcome FOI-2425-00001 \"2)\" remove 1"
        })
final class OutcomeCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(index = "1", paramLabel = "LABEL", description = "The part's label, or its place such as #3, or all.")
    private String label;

    @Parameters(index = "2", paramLabel = "KIND", description = "What was decided; see below.")
    private String kind;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "N",
            description = "With remove: only the outcome at that place in foi show.")
    private @Nullable Integer place;

    @Option(names = "--provision", paramLabel = "SECTION", description = "The provision relied on, such as s.40(2).")
    private @Nullable String provision;

    @Option(names = "--scope", paramLabel = "WORDS", description = "What it is about; else the whole part.")
    private @Nullable String scope;

    /** Gives the command an option for each text that a provision may need. */
    static void addParticulars(CommandSpec command) {
        for (Particular particular : Particular.values()) {
            command.addOption(OptionSpec.builder(particular.option())
                    .paramLabel("TEXT")
                    .type(String.class)
                    .description("%s (%s).".formatted(particular.asks(), particular.source()))
                    .build());
        }
    }

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            RecordOutcome record = new RecordOutcome(session.desk());
            if (kind.equalsIgnoreCase("remove")) {
                Columns.sentence(record.remove(reference, label, Optional.ofNullable(place)), session.terminal());
                return 0;
            }
            Outcome outcome =
                    kind().make(provision == null ? "" : provision, scope == null ? "" : scope.strip(), texts());
            RecordOutcome.Recorded recorded = record.add(reference, label, outcome);
            Columns.sentence(recorded.summary(), session.terminal());
            tell(recorded.missing(), session.terminal().err());
            return 0;
        }
    }

    private OutcomeKind kind() {
        return OutcomeKind.parse(kind)
                .orElseThrow(() -> new InputRefused(
                        "There is no outcome \"%s\".".formatted(Text.excerpt(kind, 40)),
                        "Give one of %s.".formatted(OutcomeKind.names())));
    }

    private Particulars texts() {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        for (Particular particular : Particular.values()) {
            String text = spec.findOption(particular.option()).getValue();
            if (text != null) {
                texts.put(particular, text);
            }
        }
        return new Particulars(texts);
    }

    /** What the outcome still needs, so that the officer need not wait for the check. */
    private static void tell(List<Particular> missing, PrintStream err) {
        if (!missing.isEmpty()) {
            err.println("It still needs; the same command with the same scope adds it:");
            missing.forEach(
                    p -> Columns.wrapped("  %-24s ".formatted(p.option()), p.asks() + " (" + p.source() + ")", err));
        }
    }
}
