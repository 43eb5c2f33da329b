package foi.intake;

import foi.law.BankHoliday;
import foi.law.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list of bank holidays as GOV.UK publishes them, with the days that the program knows and others. */
public final class GovUkList {

    private static final int KNOWN_UNTIL = 2028;

    private final List<BankHoliday> days = new ArrayList<>();

    private GovUkList() {}

    /** The list of whole years; beyond what the program knows, with the days of its last year. */
    public static GovUkList of(int first, int last) {
        GovUkList list = new GovUkList();
        for (int year = first; year <= last; year++) {
            for (BankHoliday day : BankHolidayFile.bundled().bankHolidays()) {
                if (day.date().getYear() == Math.min(year, KNOWN_UNTIL)) {
                    list.days.add(new BankHoliday(day.date().withYear(year), day.title(), day.division()));
                }
            }
        }
        return list;
    }

    public GovUkList with(String date, Division division) {
        days.add(new BankHoliday(LocalDate.parse(date), "One-off bank holiday", division));
        return this;
    }

    public GovUkList without(String date, Division division) {
        days.removeIf(day -> day.date().toString().startsWith(date) && day.division() == division);
        return this;
    }

    public GovUkList calling(String title) {
        days.replaceAll(day -> new BankHoliday(day.date(), title, day.division()));
        return this;
    }

    public int size() {
        return days.size();
    }

    public String json() {
        return "{"
                + List.of(Division.values()).stream()
                        .map(division -> "\"%s\": {\"division\": \"%s\", \"events\": [%s]}"
                                .formatted(division.code(), division.code(), events(division)))
                        .collect(Collectors.joining(",\n"))
                + "}";
    }

    private String events(Division division) {
        return days.stream()
                .filter(day -> day.division() == division)
                .sorted()
                .map(day -> "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true}"
                        .formatted(day.title(), day.date()))
                .collect(Collectors.joining(",\n"));
    }
}
