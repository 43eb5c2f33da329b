package foi.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which time runs against a public authority.
 *
 * <p>A working day is "any day other than a Saturday, a Sunday, Christmas Day, Good Friday or a day
 * which is a bank holiday under the Banking and Financial Dealings Act 1971 in any part of the United
 * Kingdom" (FOIA 2000, s.10(6)). So 2 January and 12 July stop the clock for a council in Kent,
 * although neither is a holiday there.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">s.10</a>
 */
public final class WorkingDays {

    private final List<BankHoliday> bankHolidays;
    private final Map<LocalDate, NonWorkingDay> named;
    private final LocalDate from;
    private final LocalDate until;

    /**
     * A calendar of these bank holidays.
     *
     * @param bankHolidays those of all divisions
     * @param from the first day for which they are complete
     * @param until the last day for which they are complete
     */
    public WorkingDays(Collection<BankHoliday> bankHolidays, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("No days from " + from + " until " + until);
        }
        this.bankHolidays = bankHolidays.stream()
                .distinct()
                .sorted(Comparator.comparing(BankHoliday::date).thenComparing(BankHoliday::division))
                .toList();
        this.named = NamedDays.of(this.bankHolidays, from.getYear(), until.getYear());
        this.from = from;
        this.until = until;
    }

    /** Whether time runs on {@code day}. */
    public boolean isWorkingDay(LocalDate day) {
        return reasonNotToCount(day).isEmpty();
    }

    /** Why time does not run on {@code day}; empty for a working day. */
    public Optional<NonWorkingDay> reasonNotToCount(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new HolidaysNotPublished(day, from, until);
        }
        NonWorkingDay reason = named.get(day);
        if (reason != null) {
            return Optional.of(reason);
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(new NonWorkingDay(day, "Saturday", NonWorkingDay.EVERYWHERE));
            case SUNDAY -> Optional.of(new NonWorkingDay(day, "Sunday", NonWorkingDay.EVERYWHERE));
            default -> Optional.empty();
        };
    }

    /** The {@code n}th working day after {@code day}; the day itself when {@code n} is 0. */
    public LocalDate after(LocalDate day, int n) {
        return walk(day, n, 1);
    }

    /** The {@code n}th working day before {@code day}; the day itself when {@code n} is 0. */
    public LocalDate before(LocalDate day, int n) {
        return walk(day, n, -1);
    }

    private LocalDate walk(LocalDate start, int n, int step) {
        if (n < 0) {
            throw new IllegalArgumentException("Not a number of working days: " + n);
        }
        LocalDate day = start;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day itself when it is a working day, else the next one that is. */
    public LocalDate firstOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** The working days after {@code a} up to and including {@code b}; negative when {@code b} is the earlier. */
    public int between(LocalDate a, LocalDate b) {
        if (b.isBefore(a)) {
            return -between(b, a);
        }
        int counted = 0;
        for (LocalDate day = a.plusDays(1); !day.isAfter(b); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return counted;
    }

    /** The bank holidays of all divisions, earliest first. */
    public List<BankHoliday> bankHolidays() {
        return bankHolidays;
    }

    /** The first day for which the bank holidays are complete. */
    public LocalDate from() {
        return from;
    }

    /** The last day for which the bank holidays are complete. */
    public LocalDate until() {
        return until;
    }
}
