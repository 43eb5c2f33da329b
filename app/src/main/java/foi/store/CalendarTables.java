package foi.store;

import foi.law.AddedHoliday;
import foi.law.BankHoliday;
import foi.law.Division;
import foi.register.Additions;
import java.time.Instant;
import java.util.List;

/** What was added to the calendar, in the register's file. */
record CalendarTables(Database database) {

    Additions read() {
        return database.atOneMoment(() -> {
            List<Additions.Edition> editions = database.query("list_editions", Values.NONE, CalendarTables::edition);
            return editions.isEmpty()
                    ? Additions.NONE
                    : new Additions(editions, database.query("list_holidays", Values.NONE, CalendarTables::holiday));
        });
    }

    void add(Additions.Edition edition, List<AddedHoliday> days, Instant at) {
        Values values = Values.of("added_on", edition.on())
                .and("at", at)
                .and("officer", edition.officer())
                .and("until", edition.until());
        long number = database.first("add_edition", values, row -> row.number("number"))
                .orElseThrow();
        for (AddedHoliday day : days) {
            if (day.edition() != number) {
                throw new IllegalStateException("Edition %d is not %d".formatted(number, day.edition()));
            }
            Values kept = Values.of("day", day.holiday().date())
                    .and("division", day.holiday().division().code())
                    .and("title", day.holiday().title())
                    .and("edition", day.edition())
                    .and("surprising", day.surprising() ? 1 : 0);
            database.update("add_holiday", kept);
        }
    }

    private static Additions.Edition edition(Row row) {
        return new Additions.Edition(row.day("added_on"), row.text("officer"), row.day("until_day"));
    }

    private static AddedHoliday holiday(Row row) {
        Division division = Division.named(row.text("division")).orElseThrow();
        return new AddedHoliday(
                new BankHoliday(row.day("day"), row.text("title"), division),
                (int) row.number("edition"),
                row.number("surprising") == 1);
    }
}
