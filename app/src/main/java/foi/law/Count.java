package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The working days of a limit counted off after a day of receipt.
 *
 * @param counted the days that count, the first being day 1
 * @param skipped the non-working days passed over on the way
 * @param last the last day for complying
 */
record Count(List<LocalDate> counted, List<NonWorkingDay> skipped, LocalDate last) {

    static Count of(LocalDate arrival, TimeRule rule, WorkingDays days, Predicate<LocalDate> disregarded) {
        LocalDate receipt = rule.reading().receipt(arrival, days);
        boolean sessionsAlone = rule.limit().countsSessionsAlone();
        int limit = rule.limit().days();
        List<LocalDate> counted = new ArrayList<>(limit);
        List<NonWorkingDay> skipped = new ArrayList<>();
        LocalDate day = arrival;
        for (int working = 0; counted.size() < limit && working < TimeLimit.LONGEST; ) {
            day = day.plusDays(1);
            Optional<NonWorkingDay> reason = days.reasonNotToCount(day);
            if (reason.isPresent()) {
                skipped.add(reason.get());
            } else if (day.isAfter(receipt) && !disregarded.test(day)) {
                working++;
                if (!sessionsAlone || days.inSession(day)) {
                    counted.add(day);
                }
            }
        }
        return new Count(counted, skipped, day);
    }

    /** The first day that counts; the last day itself where a school held no session in all that time. */
    LocalDate dayOne() {
        return counted.isEmpty() ? last : counted.get(0);
    }
}
