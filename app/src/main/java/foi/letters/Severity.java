package foi.letters;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** Sent like this, the letter breaks the Act. */
    BREACH,
    /** It probably does, or somebody has to decide. */
    RISK,
    /** It would be better otherwise. */
    ADVICE;

    /** The name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
