package foi.register;

import java.util.Arrays;
import java.util.Locale;

/** What can happen to a register, as its history names it. */
public enum EventKind {
    REGISTER_CREATED,
    SETTING_CHANGED,
    LOGGED,
    IMPORTED,
    AMENDED,
    PART_ADDED,
    PART_EDITED,
    PART_REMOVED,
    ANSWERED,
    OUTCOME_ADDED,
    OUTCOME_REMOVED,
    CLOCK,
    ENCLOSED,
    ENCLOSURE_RELEASED,
    ENCLOSURE_REMOVED,
    ISSUED,
    NOTED,
    CALENDAR;

    /** The name in JSON and in the register's file, such as {@code part-added}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name. */
    public static EventKind named(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No event is called " + code));
    }
}
