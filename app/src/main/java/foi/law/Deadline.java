package foi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The last day for complying with a request, and how it was counted.
 *
 * <p>The authority must comply "promptly and in any event not later than the twentieth working day
 * following the date of receipt" (s.10(1)); regulations under s.10(4) may put up to the sixtieth in
 * place of the twentieth.
 *
 * @param received the day the request arrived, working day or not
 * @param rule how many working days there are, and how arrival on a non-working day is counted
 * @param dayOne the first day that counts
 * @param due the last day for complying
 * @param skipped the non-working days after arrival and before {@code due}, weekends included
 * @param counted the days that count: as many as the limit, or fewer where a school's sixtieth working day came first
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">s.10</a>
 */
public record Deadline(
        LocalDate received,
        TimeRule rule,
        LocalDate dayOne,
        LocalDate due,
        List<NonWorkingDay> skipped,
        List<LocalDate> counted) {

    public Deadline {
        skipped = List.copyOf(skipped);
        counted = List.copyOf(counted);
    }

    /** The deadline of a request whose clock is never stopped. */
    public static Deadline of(LocalDate received, TimeRule rule, WorkingDays days) {
        return of(received, rule, days, day -> false);
    }

    /** The deadline when {@code disregarded} working days are left out as well: s.10(2). */
    static Deadline of(LocalDate received, TimeRule rule, WorkingDays days, Predicate<LocalDate> disregarded) {
        Count count = Count.of(received, rule, days, disregarded);
        return new Deadline(received, rule, count.dayOne(), count.last(), count.skipped(), count.counted());
    }

    /** The skipped days between Monday and Friday, which are the ones people ask about. */
    public List<NonWorkingDay> skippedWeekdays() {
        return skipped.stream().filter(NonWorkingDay::weekday).toList();
    }
}
