package foi.register;

import java.util.Arrays;
import java.util.Optional;

/** The law under which a request is answered. */
public enum Regime {
    /** The Freedom of Information Act 2000. */
    FOIA;

    /** The regime that {@code typed} names. */
    public static Optional<Regime> parse(String typed) {
        return Arrays.stream(values())
                .filter(regime -> regime.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
