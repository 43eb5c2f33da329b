package foi.law;

import java.time.LocalDate;

/**
 * The times of an internal review and of a complaint to the regulator. None stands in the Act: they are those of the Code
 * of Practice under s.45 (part 5) and of the Commissioner's published practice.
 */
public final class ReviewTimes {

    /** How long applicants have to ask for a review, in working days from the response: Code of Practice, part 5. */
    public static final int TO_ASK = 40;

    /** How long a review may take, in working days: the Commissioner's guidance. */
    public static final int TO_ANSWER = 20;

    /** How long it may take at most, where it is complex: the Commissioner's guidance. */
    public static final int AT_MOST = 40;

    private static final int WEEKS_TO_COMPLAIN = 6;

    private ReviewTimes() {}

    /** The last day on which an applicant can expect that a review is carried out; later at the authority's discretion. */
    public static LocalDate lastDayToAsk(LocalDate responded, WorkingDays days) {
        return days.after(responded, TO_ASK);
    }

    /** The day by which a review asked for on {@code asked} should be answered. */
    public static LocalDate due(LocalDate asked, WorkingDays days) {
        return days.after(asked, TO_ANSWER);
    }

    /** The day by which it must be answered even where it is complex. */
    public static LocalDate latest(LocalDate asked, WorkingDays days) {
        return days.after(asked, AT_MOST);
    }

    /** The last day for a complaint to the regulator after the final answer of {@code answered}: six weeks. */
    public static LocalDate lastDayToComplain(LocalDate answered) {
        return answered.plusWeeks(WEEKS_TO_COMPLAIN);
    }
}
