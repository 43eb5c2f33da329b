package foi.law;

import java.time.LocalDate;

/**
 * The period in which requests may be taken together for the cost limit: those of one person, or of persons acting in
 * concert, for the same or similar information, received "within any period of sixty consecutive working days".
 *
 * @param first the first day on which another request may have been received
 * @param last the last one
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3244/regulation/5">The Freedom of Information and Data
 *     Protection (Appropriate Limit and Fees) Regulations 2004, regulation 5</a>
 */
public record Aggregation(LocalDate first, LocalDate last) {

    /** So many consecutive working days hold both requests. */
    public static final int PERIOD = 60;

    /**
     * The period around a request received on {@code received}.
     *
     * @throws HolidaysNotPublished where it reaches beyond the calendar
     */
    public static Aggregation around(LocalDate received, WorkingDays days) {
        LocalDate onOrBefore = days.isWorkingDay(received) ? received : days.before(received, 1);
        return new Aggregation(
                days.before(days.firstOnOrAfter(received), PERIOD - 1), days.after(onOrBefore, PERIOD - 1));
    }

    /** Whether a request received on {@code day} may be taken together with that one. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
