package foi.register;

import foi.law.ClockEvent;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import java.util.List;
import java.util.Optional;

/**
 * A request on its way into the register, with or without a reference of its own.
 *
 * @param reference the reference it brought; absent when the register is to give one
 * @param reading how arrival on a non-working day is counted; absent where the authority's setting decides
 * @param limit how many working days there are for it
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
        List<Part> parts,
        Optional<Reading> reading,
        TimeLimit limit) {

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
                List.of(),
                Optional.empty(),
                TimeLimit.STANDARD);
    }

    /** The request that it becomes under {@code given}, in an authority that ordinarily reads the Act so. */
    public Request under(Reference given, Reading usual) {
        return new Request(
                given, regime, requester, asked, owner, onBehalfOf, layout, rule(usual), answer, clock, parts, 0);
    }

    /** By which rules its time is counted in an authority that ordinarily reads the Act so. */
    public TimeRule rule(Reading usual) {
        return new TimeRule(reading.orElse(usual), limit);
    }
}
