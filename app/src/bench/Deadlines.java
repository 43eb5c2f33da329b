import foi.desk.Desk;
import foi.desk.ImportHolidays;
import foi.desk.Worklist;
import foi.intake.BankHolidayFile;
import foi.law.BankHoliday;
import foi.law.Clock;
import foi.law.Division;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.law.WorkingDays;
import foi.register.CaseLine;
import foi.register.Clocks;
import foi.register.Officer;
import foi.register.Selection;
import foi.store.SqliteRegister;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** Counts the deadlines of a large register anew, beside a library that counts business days; all in one process. */
public final class Deadlines {

    private static final int ROUNDS = 9;

    private Deadlines() {}

    public static void main(String[] words) {
        try (SqliteRegister register = SqliteRegister.open(Path.of(words[0]), java.time.Clock.systemUTC())) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
            WorkingDays days = BankHolidayFile.bundled();
            Desk desk = new Desk(register, days, new Officer("bench"), today);
            List<CaseLine> lines = register.lines(Selection.OPEN);
            TimeRule rule = TimeRule.STATUTE;

            double peer = rate(
                    "ObjectLab datecalc 1.4.8: 20 business days (the peer)", 0, lines.size(), () -> peer(lines, days));
            rate("20 working days by the same dates, as a library would", peer, lines.size(), () -> count(lines, days));
            rate("each clock counted anew, with all its events", peer, lines.size(), () -> states(lines, days));
            List<CaseLine> some = lines.subList(0, Math.min(lines.size(), 10_000));
            rate("the same with every day explained", peer, some.size(), () -> readings(some, days));
            rate(
                    "the worklist: read from SQLite and counted",
                    peer,
                    lines.size(),
                    () -> new Worklist(desk).lines(Selection.OPEN).size());
            String list = published(days, today);
            rate("foi holidays import --dry-run", peer, lines.size(), () -> imported(desk, list, true));
            long before = System.nanoTime();
            int moved = imported(desk, list, false);
            row("foi holidays import, with an entry in each history", moved, System.nanoTime() - before, peer);
            System.out.printf(
                    "%n%,d open requests, %,d dates moved, %d limit%n",
                    lines.size(), moved, rule.limit().days());
        }
    }

    private static double rate(String what, double peer, int size, Supplier<Integer> work) {
        long[] took = new long[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long before = System.nanoTime();
            if (work.get() == 0) {
                throw new IllegalStateException("Nothing was counted: " + what);
            }
            if (round >= 0) {
                took[round] = System.nanoTime() - before;
            }
        }
        java.util.Arrays.sort(took);
        return row(what, size, took[ROUNDS / 2], peer);
    }

    private static double row(String what, int size, long nanos, double peer) {
        double rate = size / (nanos / 1e9);
        System.out.printf(
                "%-58s %,12.0f a second %8.0f ms %6.2f%n", what, rate, nanos / 1e6, peer == 0 ? 1 : rate / peer);
        return rate;
    }

    private static int peer(List<CaseLine> lines, WorkingDays days) {
        Set<LocalDate> holidays =
                days.bankHolidays().stream().map(BankHoliday::date).collect(Collectors.toCollection(HashSet::new));
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays("UK", new DefaultHolidayCalendar<>(holidays, days.from(), days.until()));
        int counted = 0;
        for (CaseLine line : lines) {
            LocalDate due = factory.getDateCalculator("UK", HolidayHandlerType.FORWARD)
                    .setStartDate(line.received())
                    .moveByBusinessDays(TimeLimit.STANDARD.days())
                    .getCurrentBusinessDate();
            counted += due.isAfter(line.received()) ? 1 : 0;
        }
        return counted;
    }

    private static int count(List<CaseLine> lines, WorkingDays days) {
        int counted = 0;
        for (CaseLine line : lines) {
            counted += days.after(line.received(), TimeLimit.STANDARD.days()).isAfter(line.received()) ? 1 : 0;
        }
        return counted;
    }

    private static int states(List<CaseLine> lines, WorkingDays days) {
        int counted = 0;
        for (CaseLine line : lines) {
            for (Clock clock : Clocks.of(line).all()) {
                counted += clock.state(days, line.rule()).due().isPresent() ? 1 : 0;
            }
        }
        return counted;
    }

    private static int readings(List<CaseLine> lines, WorkingDays days) {
        int counted = 0;
        for (CaseLine line : lines) {
            counted += Clocks.of(line)
                    .all()
                    .get(0)
                    .read(days, new TimeRule(Reading.STATUTE, line.rule().limit()))
                    .steps()
                    .size();
        }
        return counted;
    }

    private static int imported(Desk desk, String list, boolean dryRun) {
        return new ImportHolidays(desk, new BankHolidayFile())
                .take(list, dryRun)
                .dates()
                .moved()
                .size();
    }

    /** The known days of three years in GOV.UK's form, and one more on the next working day from tomorrow on. */
    private static String published(WorkingDays days, LocalDate today) {
        LocalDate extra = days.after(today, 1);
        return Stream.of(Division.values())
                .map(division -> "\"%s\": {\"division\": \"%s\", \"events\": [%s]}"
                        .formatted(
                                division.code(),
                                division.code(),
                                Stream.concat(
                                                days.bankHolidays().stream()
                                                        .filter(day -> day.division() == division)
                                                        .filter(day -> Math.abs(day.date()
                                                                                .getYear()
                                                                        - today.getYear())
                                                                <= 1)
                                                        .map(BankHoliday::date),
                                                Stream.of(extra))
                                        .map(date ->
                                                "{\"title\": \"Bank holiday\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true}"
                                                        .formatted(date))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
