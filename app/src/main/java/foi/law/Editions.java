package foi.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the calendar was before additions that nobody had expected.
 *
 * @param without the calendar of an edition, where the next brought such an addition
 * @param on the day on which each edition was added
 */
record Editions(NavigableMap<Integer, WorkingDays> without, NavigableMap<Integer, LocalDate> on) {

    static final Editions NONE = new Editions(new TreeMap<>(), new TreeMap<>());

    /** The calendar of {@code edition} for what was closed on {@code closed}; empty where the newest serves. */
    Optional<WorkingDays> before(int edition, LocalDate closed) {
        boolean closedBefore = Optional.ofNullable(on.higherEntry(edition))
                .filter(next -> !closed.isAfter(next.getValue()))
                .isPresent();
        return closedBefore
                ? Optional.ofNullable(without.ceilingEntry(edition)).map(Map.Entry::getValue)
                : Optional.empty();
    }

    /**
     * The days of an edition, and all that lies beyond what the calendar reached before it was added: no date was ever
     * counted without those. What an addition says of a day goes before what the program says.
     */
    static Collection<BankHoliday> merged(List<BankHoliday> programs, Collection<AddedHoliday> added, int edition) {
        Map<String, BankHoliday> byDay = new HashMap<>();
        programs.forEach(holiday -> byDay.put(key(holiday), holiday));
        for (AddedHoliday day : added) {
            byDay.remove(key(day.holiday()));
            if (!day.surprising() || day.edition() <= edition) {
                byDay.put(key(day.holiday()), day.holiday());
            }
        }
        return byDay.values();
    }

    /** A day is kept once in each part of the United Kingdom, whatever it is called. */
    private static String key(BankHoliday holiday) {
        return holiday.date() + " " + holiday.division();
    }
}
