package foi.register;

import java.util.Locale;

/** Where a request stands. Worked out from its clock, never stored. */
public enum State {
    OPEN("open"),
    EXTENDED("extended for the public interest"),
    AWAITING_CLARIFICATION("waiting for clarification"),
    AWAITING_FEE("waiting for the fee"),
    RESPONDED("answered"),
    WITHDRAWN("withdrawn"),
    LAPSED("lapsed, the applicant did not reply"),
    UNDER_REVIEW("under internal review");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** The name in JSON, such as {@code awaiting-clarification}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is said to the officer. */
    public String words() {
        return words;
    }

    /** Whether nothing more is to be done. */
    public boolean closed() {
        return this == RESPONDED || this == WITHDRAWN || this == LAPSED;
    }

    /** Whether time does not run at present. */
    public boolean paused() {
        return this == AWAITING_CLARIFICATION || this == AWAITING_FEE;
    }
}
