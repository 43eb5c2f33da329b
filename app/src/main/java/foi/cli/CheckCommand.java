package foi.cli;

import foi.letters.Finding;
import foi.letters.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code foi check}: what there is to say against a letter before it goes. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Checks a letter before it is issued.",
            "A breach would break the Act, and the exit code is 1; a risk probably does, or somebody has to decide;"
                    + " advice would make it better."
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Mixin
    private LetterOptions letter;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            List<Finding> findings = session.letters()
                    .check(letter.reference(), letter.kind(), letter.dated(), letter.supplement(session.terminal()));
            Terminal terminal = session.terminal();
            if (json) {
                terminal.out().println(Json.of(FindingsText.json(findings)));
            } else {
                FindingsText.print(findings, terminal.out());
                terminal.out().flush();
                terminal.err().println(FindingsText.sum(findings));
            }
            return findings.stream().anyMatch(f -> f.severity() == Severity.BREACH) ? 1 : 0;
        }
    }
}
