package foi.cli;

import foi.desk.Calendar;
import foi.desk.Calendar.Day;
import foi.law.Dates;
import foi.law.Division;
import foi.register.InputRefused;
import foi.register.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi holidays}: the bank holidays, which stop the clock for every authority. */
@Command(
        name = "holidays",
        sortOptions = false,
        subcommands = ImportHolidaysCommand.class,
        description = {
            "Shows the bank holidays of this year, or imports a new list.",
            "A bank holiday in any part of the United Kingdom stops the clock (s.10(6))."
        },
        footer = {
            "",
            "GOV.UK publishes the list as https://www.gov.uk/bank-holidays.json. For example:",
            "  foi holidays list 2027",
            "  foi holidays import bank-holidays.json --dry-run"
        })
final class HolidaysCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    Foi foi() {
        return foi;
    }

    @Override
    public Integer call() {
        return list(null, json);
    }

    /** {@code foi holidays list}: the bank holidays of a year. */
    @Command(name = "list", description = "Shows the bank holidays of a year.")
    int list(
            @Parameters(arity = "0..1", paramLabel = "YEAR", description = "The year; this one when left out.")
                    @Nullable
                    String year,
            @Option(names = "--json", description = "As JSON.") boolean asJson) {
        try (Session session = foi.session()) {
            Calendar calendar = session.hasRegister() ? Calendar.of(session.desk()) : Calendar.without(session.days());
            int wanted = year == null ? session.today().getYear() : year(year);
            List<Day> days = calendar.of(wanted);
            if (asJson) {
                session.terminal()
                        .out()
                        .println(Json.of(days.stream().map(HolidaysCommand::map).toList()));
                return 0;
            }
            Columns.sentence(
                    "Bank holidays of %d; the calendar is complete until %s."
                            .formatted(wanted, Dates.full(calendar.days().until())),
                    session.terminal());
            if (days.stream().anyMatch(day -> !day.published())) {
                Columns.sentence(
                        "Those marked * are worked out by rule; the list of that year was not published when the program"
                                + " was made, and a proclamation may change it. Import the list once GOV.UK has it.",
                        session.terminal());
            }
            days.forEach(day -> print(day, session));
            return 0;
        }
    }

    private static int year(String typed) {
        if (!typed.strip().matches("\\d{4}")) {
            throw new InputRefused(
                    "\"%s\" is no year.".formatted(Text.excerpt(typed, 20)), "Give it with four figures, as 2027.");
        }
        return Integer.parseInt(typed.strip());
    }

    private static void print(Day day, Session session) {
        String lead = "%s %s  "
                .formatted(Columns.fitted(Dates.shortWithWeekday(day.date()), 15), day.published() ? " " : "*");
        String added = day.added()
                .map(edition -> "; added on %s by %s".formatted(Dates.full(edition.on()), edition.officer()))
                .orElse("");
        Columns.wrapped(
                lead,
                Text.line("%s (%s)%s".formatted(day.title(), day.where(), added)),
                session.terminal().out());
    }

    private static Map<String, @Nullable Object> map(Day day) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("date", day.date().toString());
        map.put("weekday", Dates.withWeekday(day.date()).split(" ", 2)[0]);
        map.put("title", day.title());
        map.put("where", day.where());
        map.put("divisions", day.divisions().stream().map(Division::code).toList());
        map.put("published", day.published());
        map.put("added", day.added().map(edition -> edition.on().toString()).orElse(null));
        map.put("addedBy", day.added().map(edition -> edition.officer()).orElse(null));
        return map;
    }
}
