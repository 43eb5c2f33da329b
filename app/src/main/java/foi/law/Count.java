package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * So many working days counted off after a day of receipt.
 *
 * @param counted the days that count, the first being day 1
 * @param skipped the non-working days passed over on the way
 */
record Count(List<LocalDate> counted, List<NonWorkingDay> skipped) {

    static Count of(LocalDate arrival, int n, Reading reading, WorkingDays days, Predicate<LocalDate> disregarded) {
        LocalDate receipt = reading.receipt(arrival, days);
        List<LocalDate> counted = new ArrayList<>(n);
        List<NonWorkingDay> skipped = new ArrayList<>();
        for (LocalDate day = arrival.plusDays(1); counted.size() < n; day = day.plusDays(1)) {
            Optional<NonWorkingDay> reason = days.reasonNotToCount(day);
            if (reason.isPresent()) {
                skipped.add(reason.get());
            } else if (day.isAfter(receipt) && !disregarded.test(day)) {
                counted.add(day);
            }
        }
        return new Count(counted, skipped);
    }

    LocalDate last() {
        return counted.get(counted.size() - 1);
    }
}
