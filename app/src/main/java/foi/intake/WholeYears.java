package foi.intake;

import foi.law.BankHoliday;
import foi.law.Division;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a list is whole: a list that breaks off reads like a year with fewer holidays, and its deadlines come too soon.
 *
 * @param days the days of all divisions
 */
record WholeYears(List<BankHoliday> days) {

    private static final int FIRST = 2005;
    private static final int LAST = 2100;
    /** Every part of the United Kingdom has had eight at least since 1978; one may have come to lie in another year. */
    private static final int FEWEST = 7;

    private static final int MOST = 14;
    private static final int LONGEST_TITLE = 100;
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);

    /** Throws {@link NotBankHolidays} unless it lists whole years, the same for all divisions, without a gap. */
    void check() {
        Set<String> seen = new HashSet<>();
        for (BankHoliday day : days) {
            int year = day.date().getYear();
            if (year < FIRST || year > LAST) {
                throw new NotBankHolidays(
                        "it has a day in the year %d, and only %d to %d can be".formatted(year, FIRST, LAST));
            }
            if (day.title().length() > LONGEST_TITLE) {
                throw new NotBankHolidays("the day %s has a title of %d characters"
                        .formatted(day.date(), day.title().length()));
            }
            if (!seen.add(day.date() + day.division().code())) {
                throw new NotBankHolidays("it lists %s twice for %s"
                        .formatted(day.date(), day.division().title()));
            }
        }
        int last = days.stream().mapToInt(day -> day.date().getYear()).max().orElseThrow();
        for (Division division : Division.values()) {
            List<LocalDate> its = days.stream()
                    .filter(day -> day.division() == division)
                    .map(BankHoliday::date)
                    .toList();
            int first = its.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
            for (int year = first; year <= last; year++) {
                check(year, year == first, its, division);
            }
        }
    }

    /** The list begins where GOV.UK has dropped what is long past, but every later year is whole. */
    private static void check(int year, boolean first, List<LocalDate> its, Division division) {
        List<LocalDate> ofYear =
                its.stream().filter(day -> day.getYear() == year).toList();
        boolean christmas = ofYear.stream().anyMatch(day -> !MonthDay.from(day).isBefore(CHRISTMAS));
        boolean newYear = first || ofYear.stream().anyMatch(day -> day.getMonth() == Month.JANUARY);
        if (!christmas || !newYear || (!first && ofYear.size() < FEWEST)) {
            throw new NotBankHolidays("the year %d is not complete for %s".formatted(year, division.title()));
        }
        if (ofYear.size() > MOST) {
            throw new NotBankHolidays("it lists %d days in %d for %s".formatted(ofYear.size(), year, division.title()));
        }
    }
}
