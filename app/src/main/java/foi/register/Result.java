package foi.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The outcome of a request as a whole. Derived from the outcomes of its parts, never typed.
 *
 * <p>Information that is not held cannot be withheld, so a request is granted in full when all that is held of
 * it is disclosed.
 */
public enum Result {
    GRANTED_IN_FULL,
    PARTLY_WITHHELD,
    FULLY_WITHHELD,
    REFUSED,
    NEITHER_CONFIRMED_NOR_DENIED,
    NOT_HELD,
    HELD_ELSEWHERE,
    WITHDRAWN;

    /** The name in JSON, such as {@code partly-withheld}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is said to the officer: "partly withheld". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The result of a request; absent while nothing is decided. */
    public static Optional<Result> of(Request request) {
        List<OutcomeKind> kinds = request.parts().stream()
                .flatMap(part -> part.outcomes().stream())
                .map(Outcome::kind)
                .toList();
        boolean disclosed = kinds.contains(OutcomeKind.DISCLOSED);
        boolean withheld = kinds.contains(OutcomeKind.WITHHELD);
        boolean refused = kinds.contains(OutcomeKind.REFUSED);
        boolean silent = kinds.contains(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        if (disclosed) {
            return Optional.of(withheld || refused || silent ? PARTLY_WITHHELD : GRANTED_IN_FULL);
        }
        if (withheld) {
            return Optional.of(FULLY_WITHHELD);
        }
        if (refused) {
            return Optional.of(REFUSED);
        }
        if (silent) {
            return Optional.of(NEITHER_CONFIRMED_NOR_DENIED);
        }
        if (kinds.contains(OutcomeKind.NOT_HELD)) {
            return Optional.of(NOT_HELD);
        }
        if (kinds.contains(OutcomeKind.HELD_ELSEWHERE)) {
            return Optional.of(HELD_ELSEWHERE);
        }
        return kinds.contains(OutcomeKind.WITHDRAWN) ? Optional.of(WITHDRAWN) : Optional.empty();
    }
}
