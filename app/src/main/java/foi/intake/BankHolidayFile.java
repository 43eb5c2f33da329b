package foi.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import foi.law.BankHoliday;
import foi.law.Division;
import foi.law.WorkingDays;
import foi.register.HolidayFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/**
 * The bank holidays of the United Kingdom in the form in which GOV.UK publishes them.
 *
 * @see <a href="https://www.gov.uk/bank-holidays.json">GOV.UK bank holidays</a>
 */
public final class BankHolidayFile implements HolidayFiles {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Listed read(String text) {
        List<BankHoliday> days = holidays(text);
        new WholeYears(days).check();
        return new Listed(days, completeUntil(days));
    }

    /** The calendar that comes with the program. */
    public static WorkingDays bundled() {
        return BundledHolidays.read();
    }

    /** The bank holidays of all divisions in {@code json}, or {@link NotBankHolidays}. */
    public static List<BankHoliday> holidays(String json) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        if (text.stripLeading().startsWith("<")) {
            throw new NotBankHolidays("it is a web page");
        }
        try {
            return new BankHolidayParser(STRICT.createParser(text)).read();
        } catch (JsonEOFException e) {
            throw new NotBankHolidays("it breaks off before its end");
        } catch (IOException e) {
            throw new NotBankHolidays("it cannot be read as JSON");
        }
    }

    /**
     * The last day for which {@code holidays} are complete: the end of the last year in which every
     * division keeps Christmas, since GOV.UK publishes whole years.
     */
    public static LocalDate completeUntil(List<BankHoliday> holidays) {
        int year = Arrays.stream(Division.values())
                .mapToInt(division -> lastDecember(holidays, division))
                .min()
                .orElseThrow();
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static int lastDecember(List<BankHoliday> holidays, Division division) {
        return holidays.stream()
                .filter(holiday ->
                        holiday.division() == division && holiday.date().getMonth() == Month.DECEMBER)
                .mapToInt(holiday -> holiday.date().getYear())
                .max()
                .orElseThrow(() -> new NotBankHolidays("no year is complete for " + division.title()));
    }
}
