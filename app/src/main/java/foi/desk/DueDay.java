package foi.desk;

import foi.law.Clock;
import foi.register.CaseLine;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A day by which something is to be done for a request.
 *
 * @param request the case without its texts
 * @param kind what is to be done
 * @param clock the clock that says so; its rule is that of the request
 * @param due the last day for it
 * @param workingDaysLeft working days from today to that day, negative when it is past
 * @param besides whether it is a decision for some parts, and others of the request have a day of their own
 */
public record DueDay(CaseLine request, Kind kind, Clock clock, LocalDate due, int workingDaysLeft, boolean besides) {

    /** What is to be done. */
    public enum Kind {
        /** Comply with the request: s.10(1). */
        RESPONSE("response due"),
        /** Decide on the public interest, for which time was extended: ss.10(3) and 17(2). */
        EXTENSION("decision on the public interest due"),
        /** Answer an internal review: Code of Practice (s.45), part 5. */
        REVIEW("internal review due");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The name in JSON, such as {@code response}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What is due, in words for people. */
        public String words() {
            return words;
        }
    }

    /**
     * A name for the day that stays while the day moves: the answer to a request is one thing, though time for it be
     * extended.
     */
    public String identity() {
        String what = kind == Kind.EXTENSION && !besides ? Kind.RESPONSE.code() : kind.code();
        return request.reference().key() + "-" + what;
    }

    DueDay with(boolean others) {
        return new DueDay(request, kind, clock, due, workingDaysLeft, others);
    }

    /** Whether the day is past. */
    public boolean late() {
        return workingDaysLeft < 0;
    }
}
