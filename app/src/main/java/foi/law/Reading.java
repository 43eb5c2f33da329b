package foi.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a request that arrives on a non-working day is counted; the two readings differ by one working day.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">s.10(6)</a>
 */
public enum Reading {
    /** The statute's words: the date of receipt is "the day on which the public authority receives the request". */
    STATUTE,
    /** The s.45 Code of Practice of 2018: received on the first working day following its arrival. */
    CODE;

    /** The name by which settings and files call it: {@code statute} or {@code code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reading that {@code typed} names, however it is capitalised. */
    public static Optional<Reading> parse(String typed) {
        return Arrays.stream(values())
                .filter(reading -> reading.code().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** The day that counts as the day of receipt for what arrived on {@code arrival}. */
    LocalDate receipt(LocalDate arrival, WorkingDays days) {
        LocalDate working = days.firstOnOrAfter(arrival);
        return this == CODE ? working : arrival;
    }
}
