package foi.law;

/**
 * A bank holiday that was added to the calendar after the program came.
 *
 * @param holiday the day and where it is kept
 * @param edition which addition to the calendar brought it, from 1
 * @param surprising whether the calendar was taken to be complete for that day before, so that dates counted without it
 *     were told already
 */
public record AddedHoliday(BankHoliday holiday, int edition, boolean surprising) {}
