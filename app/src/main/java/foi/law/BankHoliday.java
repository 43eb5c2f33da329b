package foi.law;

import java.time.LocalDate;

/**
 * A bank holiday under the Banking and Financial Dealings Act 1971 in one part of the United Kingdom.
 *
 * @param date the day that banks are closed, a substitute day where the feast falls on a weekend
 * @param title its published name
 * @param division where it is kept
 */
public record BankHoliday(LocalDate date, String title, Division division) {}
