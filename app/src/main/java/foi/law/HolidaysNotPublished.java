package foi.law;

import java.time.LocalDate;

/** A date lies outside the years whose bank holidays are known, and a guess would be a wrong deadline. */
public final class HolidaysNotPublished extends Trouble {

    HolidaysNotPublished(LocalDate date, LocalDate from, LocalDate until) {
        super(
                "The working days around %s cannot be counted: the bank holidays are known from %s to %s."
                        .formatted(Dates.full(date), Dates.full(from), Dates.full(until)),
                date.isAfter(until)
                        ? "Import the new list with foi holidays import FILE; GOV.UK publishes it as"
                                + " https://www.gov.uk/bank-holidays.json."
                        : "Check the year; requests under the Act have been possible since 1 January 2005.");
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
