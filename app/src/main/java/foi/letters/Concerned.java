package foi.letters;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockRules;
import foi.law.Particular;
import foi.register.Clocks;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Request;
import java.time.LocalDate;
import java.util.List;

/** Which parts of a request a letter is about. */
public final class Concerned {

    private Concerned() {}

    /** The parts about which clarification is needed and has not been asked: s.1(3). */
    public static List<Part> unclear(Request request, LocalDate dated) {
        return open(request, Kind.CLARIFICATION_ASKED, dated).stream()
                .filter(part -> part.has(OutcomeKind.CLARIFICATION_NEEDED))
                .toList();
    }

    /** The parts with a qualified exemption whose public interest is not decided: s.17(2). */
    public static List<Part> undecided(Request request, LocalDate dated) {
        return open(request, Kind.EXTENSION, dated).stream()
                .filter(part -> part.outcomes().stream().anyMatch(Concerned::isUndecided))
                .toList();
    }

    /** The parts for which somebody else is named who may hold it: s.16. */
    public static List<Part> signposted(Request request) {
        return request.parts().stream()
                .filter(part -> part.has(OutcomeKind.HELD_ELSEWHERE)
                        || part.outcomes().stream()
                                .anyMatch(o -> o.text(Particular.LIKELY_HOLDER).isPresent()))
                .toList();
    }

    /** The parts that ask for environmental information: s.39. */
    public static List<Part> environmental(Request request) {
        return request.parts().stream()
                .filter(part -> part.outcomes().stream()
                        .anyMatch(o -> o.provision()
                                .filter(p -> p.citation().section().equals("39"))
                                .isPresent()))
                .toList();
    }

    /** The parts that could be answered and have not been: nothing about them is undecided or unclear. */
    static List<Part> decidable(Request request, LocalDate dated) {
        return open(request, Kind.RESPONDED, dated).stream()
                .filter(part -> !part.has(OutcomeKind.CLARIFICATION_NEEDED))
                .filter(part -> part.outcomes().stream().noneMatch(Concerned::isUndecided))
                .toList();
    }

    /** Whether the public interest decides, and no balance is recorded. */
    static boolean isUndecided(Outcome outcome) {
        return outcome.isWeighed() && outcome.text(Particular.PUBLIC_INTEREST).isEmpty();
    }

    private static List<Part> open(Request request, Kind kind, LocalDate dated) {
        Clocks clocks = Clocks.of(request);
        return request.parts().stream()
                .filter(part -> ClockRules.fits(clocks.of(part), ClockEvent.of(kind, dated)))
                .toList();
    }
}
