package foi.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A dated fact that stops, restarts, lengthens or ends the time for complying.
 *
 * @param kind what happened
 * @param on the day it happened
 * @param part the number of the part it concerns; absent when it concerns the whole request
 * @param until for an extension, the date by which a decision is expected, as the notice estimates it: s.17(2)
 */
public record ClockEvent(Kind kind, LocalDate on, Optional<Integer> part, Optional<LocalDate> until) {

    /** What can happen to the clock after the day of receipt. */
    public enum Kind {
        /** The applicant was told that more is needed to identify and locate the information: s.1(3). */
        CLARIFICATION_ASKED("clarification asked"),
        /** The applicant supplied it, and a new date of receipt begins: s.10(6)(b). */
        CLARIFICATION_SUPPLIED("clarification supplied"),
        /** The applicant was told that a fee must be paid first: s.9(1). */
        FEES_NOTICE("fees notice given"),
        /** The fee arrived: s.9(2). */
        FEE_PAID("fee received"),
        /** The applicant was told that the public interest needs longer to consider: ss.10(3) and 17(2). */
        EXTENSION("time extended for the public interest"),
        /** The applicant gave the request up. */
        WITHDRAWN("request withdrawn"),
        /** The authority complied: s.10(1). */
        RESPONDED("response sent");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name by which commands and files call it, such as {@code clarification-asked}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What happened, in words for people. */
        public String title() {
            return title;
        }

        /** The kind that {@code typed} names, however it is capitalised. */
        public static Optional<Kind> parse(String typed) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equalsIgnoreCase(typed.strip()))
                    .findFirst();
        }
    }

    public ClockEvent {
        if (until.isPresent() && kind != Kind.EXTENSION) {
            throw new IllegalArgumentException("Only an extension lasts until a day, not " + kind);
        }
        part.filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("No such part: " + number);
        });
    }

    /** Something that happened to the whole request. */
    public static ClockEvent of(Kind kind, LocalDate on) {
        return new ClockEvent(kind, on, Optional.empty(), Optional.empty());
    }

    /** An extension of the whole request until the day by which a decision is expected. */
    public static ClockEvent extension(LocalDate on, LocalDate until) {
        return new ClockEvent(Kind.EXTENSION, on, Optional.empty(), Optional.of(until));
    }
}
