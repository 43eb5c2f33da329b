package foi.intake;

import foi.law.BankHoliday;
import foi.law.Division;
import foi.law.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The bank holidays that come with the program, a line for each: {@code 2027-01-04 TAB EW S NI TAB 2nd January}.
 *
 * <p>Every start reads them, so they are no JSON, and are read with little more than a loop.
 */
final class BundledHolidays {

    /** The first day of the right of access. */
    private static final LocalDate FROM = LocalDate.of(2005, Month.JANUARY, 1);

    private static final LocalDate UNTIL = LocalDate.of(2028, Month.DECEMBER, 31);

    private static final int DATE_LENGTH = 10;

    private BundledHolidays() {}

    static WorkingDays read() {
        try (InputStream file = BundledHolidays.class.getResourceAsStream("bank-holidays.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without its bank holidays.");
            }
            return new WorkingDays(holidays(new String(file.readAllBytes(), StandardCharsets.UTF_8)), FROM, UNTIL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BankHoliday> holidays(String text) {
        List<BankHoliday> holidays = new ArrayList<>(1000);
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            if (text.charAt(start) != '#') {
                add(text.substring(start, end), holidays);
            }
        }
        return holidays;
    }

    private static void add(String line, List<BankHoliday> holidays) {
        int tab = line.indexOf('\t', DATE_LENGTH + 1);
        LocalDate date = LocalDate.of(number(line, 0, 4), number(line, 5, 7), number(line, 8, DATE_LENGTH));
        String title = line.substring(tab + 1);
        int end;
        for (int start = DATE_LENGTH + 1; start < tab; start = end + 1) {
            int blank = line.indexOf(' ', start);
            end = blank < 0 || blank > tab ? tab : blank;
            holidays.add(new BankHoliday(date, title, division(line.substring(start, end))));
        }
    }

    private static int number(String line, int from, int until) {
        return Integer.parseInt(line, from, until, 10);
    }

    private static Division division(String letters) {
        return switch (letters) {
            case "EW" -> Division.ENGLAND_AND_WALES;
            case "S" -> Division.SCOTLAND;
            case "NI" -> Division.NORTHERN_IRELAND;
            default -> throw new IllegalStateException("No division of the United Kingdom: " + letters);
        };
    }
}
