package foi.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact that stops, restarts, lengthens or ends the time for complying, or sets another date beside it.
 *
 * @param kind what happened
 * @param on the day it happened
 * @param part the number of the part it concerns; absent when it concerns the whole request
 * @param until for an extension, the date by which a decision is expected, as the notice estimates it (s.17(2)); for a
 *     target, the day for which it is set
 * @param was for a corrected receipt, the day that had been recorded before
 * @param why the reason, for what needs one; empty for the rest
 */
public record ClockEvent(
        Kind kind,
        LocalDate on,
        Optional<Integer> part,
        Optional<LocalDate> until,
        Optional<LocalDate> was,
        String why) {

    /** What can happen to the clock after the day of receipt. */
    public enum Kind {
        /** The applicant was told that more is needed to identify and locate the information: s.1(3). */
        CLARIFICATION_ASKED("clarification asked", "asked"),
        /** The applicant supplied it, and a new date of receipt begins: s.10(6)(b). */
        CLARIFICATION_SUPPLIED("clarification supplied", "supplied"),
        /** The applicant was told that a fee must be paid first: s.9(1). */
        FEES_NOTICE("fees notice given", "fee asked"),
        /** The fee arrived: s.9(2). */
        FEE_PAID("fee received", "fee paid"),
        /** The applicant was told that the public interest needs longer to consider: ss.10(3) and 17(2). */
        EXTENSION("time extended for the public interest", "extended"),
        /** The applicant gave the request up. */
        WITHDRAWN("request withdrawn", "withdrawn"),
        /** What was asked of the applicant, clarification or a fee, never came: ss.1(3) and 9(2). */
        LAPSED("request lapsed unanswered by the applicant", "lapsed"),
        /** The authority complied: s.10(1). */
        RESPONDED("response sent", "answered"),
        /** The applicant asked for an internal review: Code of Practice (s.45), part 5. */
        REVIEW_ASKED("internal review asked for", "review asked"),
        /** The outcome of the internal review was sent. */
        REVIEW_ANSWERED("internal review answered", "review done"),
        /** The office set itself a day for a step of the work; it moves no deadline. */
        TARGET("internal target set", "target set"),
        /** The day of receipt had been recorded wrongly: s.10(6). */
        RECEIPT_CORRECTED("day of receipt corrected", "corrected");

        private final String title;
        private final String brief;

        Kind(String title, String brief) {
            this.title = title;
            this.brief = brief;
        }

        /** The name by which commands and files call it, such as {@code clarification-asked}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What happened, in words for people. */
        public String title() {
            return title;
        }

        /** The same where there is room for a word or two, such as {@code asked}. */
        String brief() {
            return brief;
        }

        /** Whether such an event names a later day: {@link ClockEvent#until}. */
        public boolean pointsAhead() {
            return this == EXTENSION || this == TARGET;
        }

        /** Whether it moves or ends the time for complying; the others set dates of their own beside it. */
        public boolean movesDeadline() {
            return this != TARGET && this != REVIEW_ASKED && this != REVIEW_ANSWERED;
        }

        /** Whether it can happen to the whole request only. */
        public boolean wholeOnly() {
            return this == REVIEW_ASKED || this == REVIEW_ANSWERED || this == RECEIPT_CORRECTED;
        }

        /** The kind that {@code typed} names, however it is capitalised. */
        public static Optional<Kind> parse(String typed) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equalsIgnoreCase(typed.strip()))
                    .findFirst();
        }
    }

    public ClockEvent {
        if (until.isPresent() && !kind.pointsAhead()) {
            throw new IllegalArgumentException("Nothing lasts until a day here: " + kind);
        }
        if (was.isPresent() && kind != Kind.RECEIPT_CORRECTED) {
            throw new IllegalArgumentException("Nothing was corrected: " + kind);
        }
        part.filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("No such part: " + number);
        });
    }

    /** Something that happened to the whole request or to a part of it. */
    public static ClockEvent of(Kind kind, LocalDate on, Optional<Integer> part) {
        return new ClockEvent(kind, on, part, Optional.empty(), Optional.empty(), "");
    }

    /** Something that happened to the whole request. */
    public static ClockEvent of(Kind kind, LocalDate on) {
        return of(kind, on, Optional.empty());
    }

    // Spelled out, here and in Clock, because lists compare them at the start, where generated ones take long to link.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClockEvent that
                && kind == that.kind
                && on.equals(that.on)
                && part.equals(that.part)
                && until.equals(that.until)
                && was.equals(that.was)
                && why.equals(that.why);
    }

    @Override
    public int hashCode() {
        int when = (kind.hashCode() * 31 + on.hashCode()) * 31 + until.hashCode();
        return ((when * 31 + part.hashCode()) * 31 + was.hashCode()) * 31 + why.hashCode();
    }

    /** An extension of the whole request until the day by which a decision is expected. */
    public static ClockEvent extension(LocalDate on, LocalDate until) {
        return of(Kind.EXTENSION, on).until(until);
    }

    /** The correction of a day of receipt that had been recorded as {@code was}. */
    public static ClockEvent receiptCorrected(LocalDate on, LocalDate was, String why) {
        return new ClockEvent(Kind.RECEIPT_CORRECTED, on, Optional.empty(), Optional.empty(), Optional.of(was), why);
    }

    /** The same, pointing to that day. */
    public ClockEvent until(LocalDate day) {
        return new ClockEvent(kind, on, part, Optional.of(day), was, why);
    }

    /** The same with a reason. */
    public ClockEvent because(String reason) {
        return new ClockEvent(kind, on, part, until, was, reason);
    }

    /** The same for that part alone. */
    public ClockEvent about(int number) {
        return new ClockEvent(kind, on, Optional.of(number), until, was, why);
    }
}
