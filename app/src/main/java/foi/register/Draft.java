package foi.register;

import foi.law.ClockEvent;
import java.util.List;
import java.util.Optional;

/**
 * A request on its way into the register, with or without a reference of its own.
 *
 * @param reference the reference it brought; absent when the register is to give one
 */
public record Draft(
        Optional<Reference> reference,
        Regime regime,
        Requester requester,
        Asked asked,
        Optional<String> owner,
        Optional<String> onBehalfOf,
        Optional<Layout> layout,
        String answer,
        List<ClockEvent> clock,
        List<Part> parts) {

    /** A request with nothing done to it yet. */
    public static Draft of(Requester requester, Asked asked, Optional<String> owner) {
        return new Draft(
                Optional.empty(),
                Regime.FOIA,
                requester,
                asked,
                owner,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of());
    }

    /** The request that it becomes under {@code given}. */
    public Request under(Reference given) {
        return new Request(given, regime, requester, asked, owner, onBehalfOf, layout, answer, clock, parts, 0);
    }
}
