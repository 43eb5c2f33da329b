package foi.register;

import foi.law.BankHoliday;
import java.time.LocalDate;
import java.util.List;

/** Lists of bank holidays as files bring them. */
public interface HolidayFiles {

    /**
     * The whole years of bank holidays that a text lists. Throws a {@link foi.law.Trouble} of exit code 3 that says
     * what is wrong with it when it is no such list, or not all of one.
     */
    Listed read(String text);

    /**
     * A list of bank holidays.
     *
     * @param days the days, each once for each part of the United Kingdom in which it is kept
     * @param until the last day for which they are complete
     */
    record Listed(List<BankHoliday> days, LocalDate until) {

        public Listed {
            days = List.copyOf(days);
        }
    }
}
