package foi.law;

import java.time.LocalDate;

/**
 * The days between a fees notice and its payment, which are disregarded.
 *
 * <p>Time does not run "in the period beginning with the day on which the fees notice is given … and
 * ending with the day on which the fee is received" (s.10(2)): both end days belong to it.
 */
record FeePause(LocalDate notice, LocalDate paid) {

    boolean covers(LocalDate day) {
        return !day.isBefore(notice) && !day.isAfter(paid);
    }

    /**
     * The last day of the "three months beginning with the day on which the fees notice is given" (s.9(2)).
     * It is the day before the corresponding date, or the month's last day where that date does not exist.
     */
    static LocalDate lastDayToPay(LocalDate notice) {
        LocalDate corresponding = notice.plusMonths(3);
        boolean exists = corresponding.getDayOfMonth() == notice.getDayOfMonth();
        return exists ? corresponding.minusDays(1) : corresponding;
    }
}
