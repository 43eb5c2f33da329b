package foi.law;

import java.time.LocalDate;

/** The time that a fees notice gives. */
public final class FeesNotice {

    private FeesNotice() {}

    /** The last day of the "three months beginning with the day on which the fees notice is given": s.9(2). */
    public static LocalDate lastDayToPay(LocalDate given) {
        return FeePause.lastDayToPay(given);
    }
}
