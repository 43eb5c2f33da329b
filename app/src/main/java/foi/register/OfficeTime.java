package foi.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time of day and the day as the clock on an office's wall has them; the register keeps moments instead. */
public final class OfficeTime {

    /** The United Kingdom's time, summer time and all. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private OfficeTime() {}

    /** The time of day: {@code 13:12}. */
    public static String time(Instant at) {
        ZonedDateTime local = at.atZone(ZONE);
        return "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** The day. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
