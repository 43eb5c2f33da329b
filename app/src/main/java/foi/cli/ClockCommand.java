package foi.cli;

import foi.desk.Desk;
import foi.desk.RecordClockEvent;
import foi.desk.TakeBackClockEvent;
import foi.law.ClockEvent;
import foi.law.ClockReading;
import foi.law.Dates;
import foi.law.Step;
import foi.register.Clocks;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;
import foi.register.Standing;
import foi.register.Text;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi clock}: explains a deadline day by day, or records what moves it. */
@Command(
        name = "clock",
        sortOptions = false,
        description = {
            "Explains the deadline, or records what moves it.",
            "Without EVENT it tells every day that counts, with --part those of that part."
        },
        footer = {
            "",
            "EVENT is clarification-asked, clarification-supplied, fees-notice, fee-paid,",
            "extension (--until the estimated date; a second one needs --why), lapsed,",
            "withdrawn, review-asked, review-answered, target (--until its day, --why what",
            "is to be done) or receipt-corrected (--on the right day, --why the reason).",
            "--take-back takes back what was recorded by mistake. For example:",
            "  foi clock FOI-2425-00001 clarification-asked --on \"Fri 6 Dec 2024\" --part \"2)\""
        })
final class ClockCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(index = "1", arity = "0..1", paramLabel = "EVENT", description = "What happened.")
    private @Nullable String event;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which it happened.")
    private @Nullable String on;

    @Option(names = "--part", paramLabel = "LABEL", description = "The part it concerns; else the whole request.")
    private @Nullable String part;

    @Option(names = "--until", paramLabel = "DATE", description = "The estimated date (s.17(2)), or a target.")
    private @Nullable String until;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, where one is needed.")
    private String why = "";

    @Option(names = "--take-back", description = "Take that entry back; needs --why.")
    private boolean takeBack;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Desk desk = session.desk();
            if (event == null) {
                explain(desk, desk.request(reference), session.terminal().out());
                return 0;
            }
            if (on == null) {
                throw new ParameterException(spec.commandLine(), "The day is missing: give --on DATE");
            }
            if (takeBack) {
                Request without = new TakeBackClockEvent(desk)
                        .takeBack(reference, kind(event), Dates.parse(on), Optional.ofNullable(part), why);
                Columns.sentence(DueText.sentence(desk.standing(without)), session.terminal());
                return 0;
            }
            RecordClockEvent.Recorded recorded = new RecordClockEvent(desk)
                    .record(
                            reference,
                            new RecordClockEvent.Told(
                                    kind(event),
                                    Dates.parse(on),
                                    Optional.ofNullable(part),
                                    Optional.ofNullable(until).map(Dates::parse),
                                    why));
            Request changed = recorded.request();
            recorded.advice().ifPresent(advice -> Columns.sentence(advice, session.terminal()));
            Columns.sentence(DueText.sentence(desk.standing(changed)), session.terminal());
            return 0;
        }
    }

    static ClockEvent.Kind kind(String typed) {
        return ClockEvent.Kind.parse(typed)
                .orElseThrow(() -> new InputRefused(
                        "There is no event \"%s\".".formatted(Text.excerpt(typed, 40)),
                        "Give one of "
                                + Arrays.stream(ClockEvent.Kind.values())
                                        .filter(kind -> kind != ClockEvent.Kind.RESPONDED)
                                        .map(ClockEvent.Kind::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private void explain(Desk desk, Request request, PrintStream out) {
        Optional<Part> concerned =
                Optional.ofNullable(part).map(called -> Labels.of(request).get(called, request.reference()));
        Clocks all = Clocks.of(request);
        Clocks clocks = concerned.map(all::only).orElse(all);
        ClockReading reading = Standing.decisive(clocks, desk.days());
        Standing standing = Standing.of(clocks, desk.days(), desk.today());
        Optional<String> name = concerned.map(p -> Labels.of(request).name(p));
        if (json) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("reference", request.reference().written());
            name.ifPresent(called -> map.put("part", called));
            map.put("state", standing.state().code());
            map.put("receipt", reading.receipt().toString());
            map.put("due", reading.due().map(Object::toString).orElse(null));
            map.put("otherReadingDue", standing.otherDue().map(Object::toString).orElse(null));
            map.put("reading", request.rule().reading().code());
            map.put("steps", reading.steps().stream().map(ClockCommand::step).toList());
            out.println(Json.of(map));
            return;
        }
        String about = name.map(called -> ", part " + called).orElse("");
        Columns.wrapped(request.reference() + about + ": ", DueText.sentence(standing), out);
        out.println();
        reading.steps()
                .forEach(step -> Columns.wrapped(
                        Columns.fitted(Dates.shortWithWeekday(step.date()), 15) + "  ", step.sentence(), out));
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", step.date().toString());
        map.put("kind", step.kind().code());
        map.put("day", step.day());
        map.put("text", step.text());
        map.put("source", step.source());
        return map;
    }
}
