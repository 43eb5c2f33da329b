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
 * @param limit the number of working days allowed, ordinarily 20
 * @param reading how arrival on a non-working day is counted
 * @param dayOne the first day that counts
 * @param due the last day for complying
 * @param skipped the non-working days after arrival and before {@code due}, weekends included
 * @param counted the days that count, as many as the limit
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">s.10</a>
 */
public record Deadline(
        LocalDate received,
        int limit,
        Reading reading,
        LocalDate dayOne,
        LocalDate due,
        List<NonWorkingDay> skipped,
        List<LocalDate> counted) {

    /** The limit of s.10(1), from which only regulations depart. */
    public static final int ORDINARY_LIMIT = 20;

    /** Nothing may be put in place of the twentieth day that is later than the sixtieth: s.10(4). */
    public static final int LONGEST_LIMIT = 60;

    public Deadline {
        allowed(limit);
        skipped = List.copyOf(skipped);
        counted = List.copyOf(counted);
    }

    /** The {@code limit} itself. Throws {@link IllegalArgumentException} where no law could set it. */
    static int allowed(int limit) {
        if (limit < 1 || limit > LONGEST_LIMIT) {
            throw new IllegalArgumentException("A limit is 1 to 60 working days, not " + limit);
        }
        return limit;
    }

    /** The deadline of a request whose clock is never stopped. */
    public static Deadline of(LocalDate received, int limit, Reading reading, WorkingDays days) {
        return of(received, limit, reading, days, day -> false);
    }

    /** The deadline when {@code disregarded} working days are left out as well: s.10(2). */
    static Deadline of(
            LocalDate received, int limit, Reading reading, WorkingDays days, Predicate<LocalDate> disregarded) {
        Count count = Count.of(received, allowed(limit), reading, days, disregarded);
        return new Deadline(
                received, limit, reading, count.counted().get(0), count.last(), count.skipped(), count.counted());
    }

    /** The skipped days between Monday and Friday, which are the ones people ask about. */
    public List<NonWorkingDay> skippedWeekdays() {
        return skipped.stream().filter(NonWorkingDay::weekday).toList();
    }
}
