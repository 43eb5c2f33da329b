package foi.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/**
 * The working days of a span of years, each with its number, so that many of them are counted in one step.
 *
 * <p>Days are told by their distance from the first of the span, which is 0.
 */
final class NumberedDays {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    private final LocalDate first;
    private final int length;
    /** At {@code i}, how many working days there are before day {@code i}. */
    private final int[] before;
    /** At {@code k}, the working day that has {@code k} before it. */
    private final int[] working;

    NumberedDays(List<BankHoliday> holidays, LocalDate first, LocalDate last) {
        this.first = first;
        this.length = at(last) + 1;
        boolean[] excluded = new boolean[length];
        for (BankHoliday holiday : holidays) {
            exclude(holiday.date(), excluded);
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            exclude(NamedDays.goodFriday(year), excluded);
            exclude(LocalDate.of(year, Month.DECEMBER, NamedDays.CHRISTMAS), excluded);
        }
        this.before = new int[length + 1];
        int[] found = new int[length];
        int weekday = first.getDayOfWeek().getValue() - 1;
        int count = 0;
        for (int i = 0; i < length; i++) {
            before[i] = count;
            if ((weekday + i) % WEEK < WORKING_WEEK && !excluded[i]) {
                found[count++] = i;
            }
        }
        before[length] = count;
        this.working = Arrays.copyOf(found, count);
    }

    private void exclude(LocalDate day, boolean[] excluded) {
        long i = day.toEpochDay() - first.toEpochDay();
        if (i >= 0 && i < length) {
            excluded[(int) i] = true;
        }
    }

    private int at(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
    }

    /** Whether {@code day} of the span is a working day. */
    boolean isWorking(LocalDate day) {
        int i = at(day);
        return before[i + 1] > before[i];
    }

    /** How many working days there are after {@code a} up to and including {@code b}, with the days between in the span. */
    int between(LocalDate a, LocalDate b) {
        return before[at(b) + 1] - before[at(a) + 1];
    }

    /** The {@code n}th working day after {@code day}; beyond the span, the day that follows it. */
    LocalDate after(LocalDate day, int n) {
        long number = (long) before[at(day) + 1] + n - 1;
        return first.plusDays(number < working.length ? working[(int) number] : length);
    }

    /** The {@code n}th working day before {@code day}; beyond the span, the day that it follows. */
    LocalDate before(LocalDate day, int n) {
        int number = before[at(day)] - n;
        return first.plusDays(number >= 0 ? working[number] : -1);
    }
}
