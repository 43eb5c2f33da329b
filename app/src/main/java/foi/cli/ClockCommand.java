package foi.cli;

import foi.desk.Desk;
import foi.desk.OtherDates;
import foi.desk.OtherDates.OtherDate;
import foi.desk.RecordClockEvent;
import foi.desk.TakeBackClockEvent;
import foi.desk.ToldDeadline;
import foi.law.ClockEvent.Kind;
import foi.law.Dates;
import foi.register.Clocks;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;
import foi.register.Text;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
            "Without EVENT it prints a calendar with every day that counts, with --part that",
            "of one part."
        },
        footer = {
            "",
            "EVENT is clarification-asked, clarification-supplied, fees-notice, fee-paid,",
            "extension (--until the estimated date; a second one needs --why), lapsed,",
            "withdrawn, review-asked, review-answered, target (--until its day, --why what",
            "is to be done) or received (--on the right day of receipt, --why the reason).",
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

    @Option(names = "--days", description = "One line for each day instead of a calendar.")
    private boolean eachDay;

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
            ToldDeadline before = told(desk, desk.request(reference));
            Kind kind = kind(event);
            LocalDate day = Dates.parse(on);
            Request changed = takeBack ? takenBack(desk, kind, day) : recorded(desk, kind, day, session.terminal());
            effect(before, told(desk, changed), session.terminal());
            if (part != null) {
                Columns.sentence("The request: " + DueText.sentence(desk.standing(changed)), session.terminal());
            }
            return 0;
        }
    }

    private Request takenBack(Desk desk, Kind kind, LocalDate day) {
        return new TakeBackClockEvent(desk).takeBack(reference, kind, day, Optional.ofNullable(part), why);
    }

    private Request recorded(Desk desk, Kind kind, LocalDate day, Terminal terminal) {
        RecordClockEvent.Recorded recorded = new RecordClockEvent(desk)
                .record(
                        reference,
                        new RecordClockEvent.Told(
                                kind,
                                day,
                                Optional.ofNullable(part),
                                Optional.ofNullable(until).map(Dates::parse),
                                why));
        recorded.advice().ifPresent(advice -> Columns.sentence(advice, terminal));
        return recorded.request();
    }

    /** The deadline of the part that is named, else that of the request. */
    private ToldDeadline told(Desk desk, Request request) {
        Clocks all = Clocks.of(request);
        return ToldDeadline.of(concerned(request).map(all::only).orElse(all), desk.days(), desk.today());
    }

    private Optional<Part> concerned(Request request) {
        return Optional.ofNullable(part).map(called -> Labels.of(request).get(called, request.reference()));
    }

    /** What came of it: the sentence of the deadline, and the day that it was before. */
    private static void effect(ToldDeadline before, ToldDeadline after, Terminal terminal) {
        Columns.sentence(after.sentence(), terminal);
        after.otherReading().ifPresent(words -> Columns.sentence(words, terminal));
        before.reading()
                .due()
                .filter(day -> !after.reading().due().equals(before.reading().due()))
                .ifPresent(day ->
                        Columns.sentence("Before that it was due %s.".formatted(Dates.withWeekday(day)), terminal));
    }

    static Kind kind(String typed) {
        return Kind.parse(typed.equalsIgnoreCase("received") ? Kind.RECEIPT_CORRECTED.code() : typed)
                .orElseThrow(() -> new InputRefused(
                        "There is no event \"%s\".".formatted(Text.excerpt(typed, 40)),
                        "Give one of "
                                + Arrays.stream(Kind.values())
                                        .filter(kind -> kind != Kind.RESPONDED)
                                        .map(Kind::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private void explain(Desk desk, Request request, PrintStream out) {
        ToldDeadline told = told(desk, request);
        Optional<String> name = concerned(request).map(p -> Labels.of(request).name(p));
        List<OtherDate> others = OtherDates.of(desk, request, told);
        if (json) {
            out.println(Json.of(map(request, name, told, others)));
            return;
        }
        String about = name.map(called -> ", part " + called).orElse("");
        Columns.wrapped("", request.reference() + about + ". " + told.sentence(), out);
        if (eachDay) {
            out.println();
            DeadlineText.printDays(told, out);
        } else {
            DeadlineText.print(told, told.weeks(), out);
        }
        DeadlineText.print(others, out);
    }

    private static Map<String, @Nullable Object> map(
            Request request, Optional<String> part, ToldDeadline told, List<OtherDate> others) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("reference", request.reference().written());
        part.ifPresent(called -> map.put("part", called));
        map.put("state", told.standing().state().code());
        map.put("receipt", told.reading().receipt().toString());
        map.put("due", told.reading().due().map(Object::toString).orElse(null));
        map.put(
                "otherReadingDue",
                told.standing().otherDue().map(Object::toString).orElse(null));
        map.put("reading", request.rule().reading().code());
        map.put("rule", DeadlineText.rule(request.rule()));
        map.put("sentence", told.sentence());
        map.put("skipped", told.notCounted().stream().map(DeadlineText::skipped).toList());
        map.put("steps", told.reading().steps().stream().map(DeadlineText::step).toList());
        map.put("otherDates", others.stream().map(DeadlineText::other).toList());
        return map;
    }
}
