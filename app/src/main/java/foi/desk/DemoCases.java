package foi.desk;

import foi.law.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cases of the demonstration, as the files that {@code foi import} reads.
 *
 * <p>Dates in them that must not grow old are written as working days from today: {@code "@-12"} is the twelfth
 * working day before it.
 */
public final class DemoCases {

    private static final Pattern RELATIVE = Pattern.compile("\"@([+-]?\\d{1,3})\"");

    /** The file of what a council's office is busy with, and of what it has lately answered. */
    public static final String OFFICE = "cases.json";

    /** The files there are: the four sample letters, and a council's open and closed cases. */
    public static final List<String> FILES =
            List.of("sample-000.json", "sample-001.json", "sample-002.json", "sample-003.json", OFFICE);

    private DemoCases() {}

    /** The file of that name, its dates counted from {@code today}. */
    public static String file(String name, WorkingDays days, LocalDate today) {
        Matcher relative = RELATIVE.matcher(bundled(name));
        return relative.replaceAll(found ->
                '"' + day(Integer.parseInt(found.group(1)), days, today).toString() + '"');
    }

    private static LocalDate day(int offset, WorkingDays days, LocalDate today) {
        if (offset == 0) {
            return today;
        }
        return offset < 0 ? days.before(today, -offset) : days.after(today, offset);
    }

    private static String bundled(String name) {
        try (InputStream in = DemoCases.class.getResourceAsStream("demo/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No demonstration file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
