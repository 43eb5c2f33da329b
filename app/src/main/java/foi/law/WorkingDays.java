package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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
    private final NumberedDays numbered;
    private final LocalDate from;
    private final LocalDate until;
    private final SchoolClosures closures;
    private final Editions editions;

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
        this.bankHolidays = sorted(bankHolidays);
        this.numbered = new NumberedDays(this.bankHolidays, from, until);
        this.from = from;
        this.until = until;
        this.closures = SchoolClosures.NONE;
        this.editions = Editions.NONE;
    }

    private WorkingDays(WorkingDays same, SchoolClosures closures, Editions editions) {
        this.bankHolidays = same.bankHolidays;
        this.numbered = same.numbered;
        this.from = same.from;
        this.until = same.until;
        this.closures = closures;
        this.editions = editions;
    }

    /** The same days, where schools hold no session in these periods. */
    public WorkingDays withSchoolsClosed(SchoolClosures periods) {
        return new WorkingDays(this, periods, editions);
    }

    /**
     * The same days and those added since, of which the calendar still knows what it was without them.
     *
     * @param added the days of all additions
     * @param on the day on which each edition was added, by its number
     * @param complete the last day for which the additions are complete
     */
    public WorkingDays with(Collection<AddedHoliday> added, NavigableMap<Integer, LocalDate> on, LocalDate complete) {
        LocalDate last = complete.isAfter(until) ? complete : until;
        NavigableMap<Integer, WorkingDays> without = new TreeMap<>();
        for (AddedHoliday day : added) {
            if (day.surprising()) {
                without.computeIfAbsent(day.edition() - 1, edition -> upTo(edition, added, last));
            }
        }
        return new WorkingDays(upTo(Integer.MAX_VALUE, added, last), closures, new Editions(without, on));
    }

    private WorkingDays upTo(int edition, Collection<AddedHoliday> added, LocalDate last) {
        return new WorkingDays(Editions.merged(bankHolidays, added, edition), from, last);
    }

    /** The calendar for a request that was closed on {@code closed}, while {@code edition} was in force. */
    WorkingDays inForce(int edition, LocalDate closed) {
        return editions.before(edition, closed)
                .map(days -> days.withSchoolsClosed(closures))
                .orElse(this);
    }

    /** The periods in which schools hold no session. */
    SchoolClosures closures() {
        return closures;
    }

    /** Whether the schools for which the authority answers hold a session on {@code day}, so far as closures are known. */
    public boolean inSession(LocalDate day) {
        return !closures.covers(day);
    }

    /** Each once, and without a stream, which would be the first of all at every start. */
    private static List<BankHoliday> sorted(Collection<BankHoliday> holidays) {
        List<BankHoliday> all = new ArrayList<>(holidays);
        Collections.sort(all);
        List<BankHoliday> each = new ArrayList<>(all.size());
        for (BankHoliday holiday : all) {
            if (each.isEmpty() || each.get(each.size() - 1).compareTo(holiday) != 0) {
                each.add(holiday);
            }
        }
        return Collections.unmodifiableList(each);
    }

    /** Whether time runs on {@code day}. */
    public boolean isWorkingDay(LocalDate day) {
        return numbered.isWorking(known(day));
    }

    /** Why time does not run on {@code day}; empty for a working day. */
    public Optional<NonWorkingDay> reasonNotToCount(LocalDate day) {
        return isWorkingDay(day) ? Optional.empty() : Optional.of(NamedDays.on(day, bankHolidays));
    }

    private LocalDate known(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new HolidaysNotPublished(day, from, until);
        }
        return day;
    }

    /** The {@code n}th working day after {@code day}; the day itself when {@code n} is 0. */
    public LocalDate after(LocalDate day, int n) {
        if (number(n) == 0) {
            return day;
        }
        known(day.plusDays(1));
        return known(numbered.after(day, n));
    }

    /** The {@code n}th working day before {@code day}; the day itself when {@code n} is 0. */
    public LocalDate before(LocalDate day, int n) {
        if (number(n) == 0) {
            return day;
        }
        known(day.minusDays(1));
        return known(numbered.before(day, n));
    }

    private static int number(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Not a number of working days: " + n);
        }
        return n;
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
        if (a.equals(b)) {
            return 0;
        }
        known(a.plusDays(1));
        if (b.isAfter(until)) {
            throw new HolidaysNotPublished(until.plusDays(1), from, until);
        }
        return numbered.between(a, b);
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
