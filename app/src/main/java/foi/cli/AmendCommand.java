package foi.cli;

import foi.desk.AmendRequest;
import foi.desk.AmendRequest.Amendment;
import foi.desk.ChangeRule;
import foi.desk.Desk;
import foi.register.InputRefused;
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
            "Corrects who asks, the subject, who deals with it, and by which rule it is counted.",
            "What is not given stays as it is; an empty text (\"\") takes a fact away."
        },
        footer = {
            "",
            "For example:",
            "  foi amend FOI-2425-00001 --owner apatel",
            "  foi amend FOI-2425-00001 --limit school --why \"Anytown Primary School holds it\""
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

    @Mixin
    private RuleOptions rule;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why the limit or the reading changes.")
    private String why = "";

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Amendment amendment = new Amendment(
                    Optional.ofNullable(name),
                    facts.email(),
                    facts.address(),
                    facts.organisation(),
                    facts.subject(),
                    facts.theirReference(),
                    facts.owner(),
                    facts.onBehalfOf(),
                    facts.layout());
            Columns.sentence(done(session.desk(), amendment), session.terminal());
            return 0;
        }
    }

    private String done(Desk desk, Amendment amendment) {
        if (!rule.given()) {
            if (!why.isEmpty()) {
                throw new InputRefused("Only a limit or a reading is changed with a reason.", "Leave --why out.");
            }
            return new AmendRequest(desk).amend(reference, amendment);
        }
        if (!amendment.equals(Amendment.NONE)) {
            throw new InputRefused(
                    "The rule of a case is changed by itself, because its reason is kept with it.",
                    "Amend the other facts with a second command.");
        }
        return new ChangeRule(desk).change(reference, rule.limit(), rule.reading(), why);
    }
}
