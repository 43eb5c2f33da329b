package foi.cli;

import foi.desk.AmendRequest;
import foi.desk.AmendRequest.Amendment;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi amend}: corrects facts about a request. */
@Command(
        name = "amend",
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Corrects who asks, the subject, and who deals with it.",
            "What is not given stays as it is; an empty text (\"\") takes a fact away."
        })
final class AmendCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Option(names = "--name", paramLabel = "NAME", description = "The applicant's name.")
    private @Nullable String name;

    @Mixin
    private FactOptions facts;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            String done = new AmendRequest(session.desk())
                    .amend(
                            reference,
                            new Amendment(
                                    Optional.ofNullable(name),
                                    facts.email(),
                                    facts.address(),
                                    facts.organisation(),
                                    facts.subject(),
                                    facts.theirReference(),
                                    facts.owner(),
                                    facts.onBehalfOf(),
                                    facts.layout()));
            Columns.sentence(done, session.terminal());
            return 0;
        }
    }
}
