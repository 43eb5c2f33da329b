package foi.cli;

import foi.desk.CalendarEnd;
import foi.desk.LogRequest;
import foi.law.Dates;
import foi.law.TimeLimit;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Requester;
import foi.register.Standing;
import foi.register.SubjectLine;
import foi.register.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi log}: logs a request. */
@Command(
        name = "log",
        sortOptions = false,
        description = {
            "Logs a request and prints its reference.",
            "The due date and earlier requests alike go to standard error."
        },
        footer = {
            "",
            "Dates are read as 2 December 2024, Mon 2 Dec 2024, 2/12/2024 or 2024-12-02.",
            "For example:",
            "  foi log email.txt --received 2/12/2024 --name \"A Requester\" --email a@b.org"
        })
final class LogCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The request's text; - is standard input.")
    private @Nullable String file;

    @Option(names = "--received", required = true, paramLabel = "DATE", description = "The day on which it arrived.")
    private String received;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The applicant's name.")
    private String name;

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            defaultValue = "email",
            description = "email, letter, web-form, social-media, in-person or other.")
    private String channel;

    @Mixin
    private FactOptions facts;

    @Mixin
    private RuleOptions rule;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            String body = file == null ? "" : Input.read(file, session.terminal());
            LogRequest.Logged logged = new LogRequest(session.desk()).log(draft(body));
            session.terminal().out().println(logged.reference());
            session.terminal().out().flush();
            tell(logged, session.terminal());
            CalendarEnd.warning(
                            session.desk().days(),
                            session.today(),
                            logged.standing().due())
                    .ifPresent(warning -> Columns.sentence(warning, session.terminal()));
            return 0;
        }
    }

    private Draft draft(String body) {
        Requester requester = new Requester(
                name.strip(), filled(facts.email()), filled(facts.address()), filled(facts.organisation()));
        String subject = facts.subject().orElseGet(() -> SubjectLine.of(body));
        Asked asked = new Asked(Dates.parse(received), channel(), subject, body, filled(facts.theirReference()));
        return new Draft(
                Optional.empty(),
                Regime.FOIA,
                requester,
                asked,
                filled(facts.owner()),
                filled(facts.onBehalfOf()),
                facts.layout(),
                "",
                List.of(),
                List.of(),
                rule.reading(),
                rule.limit().orElse(TimeLimit.STANDARD));
    }

    private Channel channel() {
        return Channel.parse(channel)
                .orElseThrow(() -> new InputRefused(
                        "There is no channel \"%s\".".formatted(Text.excerpt(channel, 40)),
                        "Give one of "
                                + Arrays.stream(Channel.values())
                                        .map(Channel::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static Optional<String> filled(Optional<String> fact) {
        return fact.filter(text -> !text.isEmpty());
    }

    private static void tell(LogRequest.Logged logged, Terminal terminal) {
        Standing standing = logged.standing();
        Columns.sentence(DueText.sentence(standing), terminal);
        if (!logged.similar().isEmpty()) {
            Columns.sentence(
                    "Earlier requests of the same applicant or on the same subject: "
                            + logged.similar().stream().map(Reference::written).collect(Collectors.joining(", "))
                            + ".",
                    terminal);
        }
    }
}
