package foi.cli;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockReading;
import foi.law.ClockRules;
import foi.law.Dates;
import foi.law.Deadline;
import foi.law.NonWorkingDay;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.law.WorkingDays;
import foi.register.InputRefused;
import foi.register.RegisterUnusable;
import foi.register.Text;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi deadline}: the calculator, which needs no register. */
@Command(
        name = "deadline",
        sortOptions = false,
        description = {
            "Works out a deadline, without a register.",
            "By both readings of receipt, with the days that do not count."
        },
        footer = {"", "For example:", "  foi deadline \"2 December 2024\""})
final class DeadlineCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(paramLabel = "DATE", description = "The day on which the request arrived.")
    private String date;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "The limit in working days, 1 to 60 (20).")
    private int limit;

    @Option(
            names = "--event",
            paramLabel = "EVENT=DATE",
            description = "What moved the clock since; may be repeated. See foi clock --help.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate received = Dates.parse(date);
        if (limit < 1 || limit > TimeLimit.LONGEST) {
            throw new InputRefused(
                    "A limit of %d working days does not exist.".formatted(limit),
                    "Give 1 to %d; the ordinary limit is 20 (s.10(1)).".formatted(TimeLimit.LONGEST));
        }
        WorkingDays days = days();
        Clock clock = clock(received);
        PrintStream out = foi.workplace().terminal().out();
        ClockReading statute = clock.read(days, new TimeRule(Reading.STATUTE, TimeLimit.of(limit)));
        ClockReading code = clock.read(days, new TimeRule(Reading.CODE, TimeLimit.of(limit)));
        if (json) {
            out.println(Json.of(map(received, statute, code)));
        } else {
            print(received, statute, code, out);
        }
        return 0;
    }

    /** The register's calendar, where there is one: no date must come out otherwise than for a request that is logged. */
    private WorkingDays days() {
        try (Session session = foi.session()) {
            return session.calendar();
        } catch (RegisterUnusable unusable) {
            Columns.sentence(
                    "Counted with the program's own bank holidays, because the register cannot be used: "
                            + Text.shown(unusable.what()),
                    foi.workplace().terminal());
            return foi.workplace().days().get();
        }
    }

    private Clock clock(LocalDate received) {
        Clock clock = new Clock(received, List.of());
        for (String typed : events) {
            ClockEvent event = event(typed);
            ClockRules.refuses(clock, event, LocalDate.MAX).ifPresent(no -> {
                throw new InputRefused(no);
            });
            clock = clock.with(event);
        }
        return clock;
    }

    private static ClockEvent event(String typed) {
        String[] sides = typed.split("=", 2);
        if (sides.length < 2) {
            throw new InputRefused(
                    "\"%s\" is no event with its date.".formatted(Text.excerpt(typed, 40)),
                    "Write it as clarification-asked=2024-12-06.");
        }
        return ClockEvent.of(ClockCommand.kind(sides[0]), Dates.parse(sides[1]));
    }

    private Map<String, @Nullable Object> map(LocalDate received, ClockReading statute, ClockReading code) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("received", received.toString());
        map.put("limit", limit);
        map.put("dayOne", statute.deadline().map(d -> d.dayOne().toString()).orElse(null));
        map.put("due", statute.due().map(LocalDate::toString).orElse(null));
        map.put("reading", Reading.STATUTE.code());
        Map<String, @Nullable Object> other = new LinkedHashMap<>();
        other.put("dayOne", code.deadline().map(d -> d.dayOne().toString()).orElse(null));
        other.put("due", code.due().map(LocalDate::toString).orElse(null));
        map.put("codeReading", other);
        map.put(
                "skipped",
                statute.deadline().map(Deadline::skippedWeekdays).orElse(List.of()).stream()
                        .map(DeadlineCommand::skipped)
                        .toList());
        return map;
    }

    private static Map<String, Object> skipped(NonWorkingDay day) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", day.date().toString());
        map.put("why", day.why());
        map.put("where", day.where());
        return map;
    }

    private void print(LocalDate received, ClockReading statute, ClockReading code, PrintStream out) {
        out.println("Received   " + Dates.withWeekday(received));
        reading(statute, out);
        if (!code.due().equals(statute.due())) {
            out.println("By the Code's reading, which takes it to be received on the next working day:");
            reading(code, out);
        }
        List<NonWorkingDay> skipped =
                statute.deadline().map(Deadline::skippedWeekdays).orElse(List.of());
        if (!skipped.isEmpty()) {
            out.println("Not counted, besides weekends (s.10(6)):");
            skipped.forEach(day -> Columns.wrapped(
                    "           " + Columns.fitted(Dates.shortWithWeekday(day.date()), 15) + "  ",
                    "%s (%s)".formatted(Text.line(day.why()), day.where()),
                    out));
        }
        if (statute.due().isEmpty()) {
            out.println("Time does not run: the authority waits for the applicant.");
        }
    }

    private static void reading(ClockReading reading, PrintStream out) {
        reading.deadline().ifPresent(d -> out.println("Day one    " + Dates.withWeekday(d.dayOne())));
        reading.due().ifPresent(day -> out.println("Due        " + Dates.withWeekday(day)));
    }
}
