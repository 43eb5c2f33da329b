package foi.law;

import java.time.LocalDate;

/**
 * A bank holiday under the Banking and Financial Dealings Act 1971 in one part of the United Kingdom.
 *
 * @param date the day that banks are closed, a substitute day where the feast falls on a weekend
 * @param title its published name
 * @param division where it is kept
 */
public record BankHoliday(LocalDate date, String title, Division division) implements Comparable<BankHoliday> {

    /** By day, then by division, then by name. */
    @Override
    public int compareTo(BankHoliday other) {
        int byDay = date.compareTo(other.date);
        if (byDay != 0) {
            return byDay;
        }
        int byDivision = division.compareTo(other.division);
        return byDivision != 0 ? byDivision : title.compareTo(other.title);
    }
}
