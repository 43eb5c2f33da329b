package foi.cli;

import foi.desk.ToldDeadline;
import foi.law.Clock;
import foi.law.ClockReading;
import foi.law.Dates;
import foi.law.Deadline;
import foi.law.NonWorkingDay;
import foi.law.Reading;
import foi.law.SchoolClosures;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.law.Weeks;
import foi.law.WorkingDays;
import foi.register.Clocks;
import foi.register.InputRefused;
import foi.register.RegisterUnusable;
import foi.register.Text;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        footer = {
            "",
            "For example:",
            "  foi deadline \"2 December 2024\" --weeks",
            "  foi deadline 2024-12-02 --event clarification-asked=2024-12-06 \\",
            "      --event clarification-supplied=2024-12-20",
            "  foi deadline 2024-12-02 --event extension=2024-12-20..2025-01-31",
            "  foi deadline 2026-12-07 --limit school --closed \"21 Dec 2026 to 1 Jan 2027\""
        })
final class DeadlineCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(paramLabel = "DATE", description = "The day on which the request arrived.")
    private String date;

    @Option(
            names = "--limit",
            paramLabel = "LIMIT",
            defaultValue = "20",
            description = "20, school, archive, or the working days that were allowed, 1 to 60.")
    private String limit;

    @Option(
            names = "--closed",
            paramLabel = "PERIODS",
            description = "When the school holds no session; for --limit school.")
    private @Nullable String closed;

    @Option(
            names = "--event",
            paramLabel = "EVENT=DATE",
            description = "What moved the clock since, an extension with its estimated date as DATE..DATE;"
                    + " may be repeated. See foi clock --help.")
    private List<String> events = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "READING",
            defaultValue = "statute",
            description = "Which reading of receipt comes first: statute or code.")
    private String reading;

    @Option(names = "--weeks", description = "As a calendar, each day with its number.")
    private boolean weeks;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate received = Dates.parse(date);
        TimeRule rule = rule();
        WorkingDays days = days(rule.limit());
        Clock clock = TypedEvents.clock(received, events);
        PrintStream out = foi.workplace().terminal().out();
        ClockReading first = clock.read(days, rule);
        ClockReading other = clock.read(days, rule.otherReading());
        if (json) {
            out.println(Json.of(map(rule, received, first, other)));
            return 0;
        }
        out.println("Received   " + Dates.withWeekday(received));
        if (weeks) {
            ToldDeadline told = ToldDeadline.of(
                    new Clocks(rule, clock, new TreeMap<>()), days, first.due().orElse(received));
            reading(first, out);
            DeadlineText.print(told, Weeks.of(first.steps(), Optional.empty()), out);
        } else {
            print(rule, first, other, out);
        }
        if (first.due().isEmpty()) {
            out.println(
                    first.phase().waiting()
                            ? "Time does not run: the authority waits for the applicant."
                            : "Nothing more is due.");
        }
        return 0;
    }

    private TimeRule rule() {
        TimeLimit chosen = RuleOptions.limit(limit);
        if (closed != null && chosen.rule() != TimeLimit.Rule.SCHOOL) {
            throw new InputRefused(
                    "Only a school's limit leaves out the days without a session.",
                    "Add --limit school, or leave --closed out.");
        }
        return new TimeRule(RuleOptions.reading(reading), chosen);
    }

    /** The register's calendar, where there is one: no date must come out otherwise than for a request that is logged. */
    private WorkingDays days(TimeLimit chosen) {
        WorkingDays known;
        try (Session session = foi.session()) {
            known = session.calendar();
        } catch (RegisterUnusable unusable) {
            Columns.sentence(
                    "Counted with the program's own bank holidays, because the register cannot be used: "
                            + Text.shown(unusable.what()),
                    foi.workplace().terminal());
            known = foi.workplace().days().get();
        }
        return closed == null || chosen.rule() != TimeLimit.Rule.SCHOOL
                ? known
                : known.withSchoolsClosed(SchoolClosures.parse(closed));
    }

    private static Map<String, @Nullable Object> map(
            TimeRule rule, LocalDate received, ClockReading first, ClockReading other) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("received", received.toString());
        map.put("limit", rule.limit().days());
        map.putAll(day(first));
        map.put("reading", rule.reading().code());
        map.put(rule.otherReading().reading().code() + "Reading", day(other));
        map.put("rule", DeadlineText.rule(rule));
        map.put("state", first.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        map.put("skipped", skipped(first).stream().map(DeadlineText::skipped).toList());
        map.put("steps", first.steps().stream().map(DeadlineText::step).toList());
        return map;
    }

    private static Map<String, @Nullable Object> day(ClockReading reading) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("dayOne", reading.deadline().map(d -> d.dayOne().toString()).orElse(null));
        map.put("due", reading.due().map(LocalDate::toString).orElse(null));
        return map;
    }

    private static List<NonWorkingDay> skipped(ClockReading reading) {
        return reading.deadline().map(Deadline::skippedWeekdays).orElse(List.of());
    }

    private static void print(TimeRule rule, ClockReading first, ClockReading other, PrintStream out) {
        reading(first, out);
        if (!other.due().equals(first.due())) {
            out.println(
                    rule.reading() == Reading.STATUTE
                            ? "By the Code's reading, which takes it to be received on the next working day:"
                            : "By the words of the Act, which take it to be received on the day it arrived:");
            reading(other, out);
        }
        List<NonWorkingDay> skipped = skipped(first);
        if (!skipped.isEmpty()) {
            out.println("Not counted, besides weekends (s.10(6)):");
            skipped.forEach(day -> Columns.wrapped(
                    "           " + Columns.fitted(Dates.shortWithWeekday(day.date()), 15) + "  ",
                    Text.line(day.toString()),
                    out));
        }
    }

    private static void reading(ClockReading reading, PrintStream out) {
        reading.deadline().ifPresent(d -> out.println("Day one    " + Dates.withWeekday(d.dayOne())));
        reading.due().ifPresent(day -> out.println("Due        " + Dates.withWeekday(day)));
    }
}
