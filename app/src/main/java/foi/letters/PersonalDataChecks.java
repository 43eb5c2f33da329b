package foi.letters;

import foi.law.DataCondition;
import foi.law.Particular;
import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a letter that relies on s.40 says on which condition, and why that is met. */
final class PersonalDataChecks {

    private PersonalDataChecks() {}

    /** The condition of s.40(3A), (3B) or (4A); under the first, which principle disclosure would contravene. */
    static Stream<Fault> condition(Subject subject) {
        return subject.decided()
                .filter(d -> d.outcome().provision().filter(p -> p.precise()).isPresent())
                .flatMap(d -> fault(d).stream());
    }

    private static Optional<Fault> fault(Decided d) {
        String place = d.outcome().provision().orElseThrow().citation().toString();
        if (place.equals("s.40(1)") || place.equals("s.40(5A)")) {
            return Optional.of(Fault.in(
                            d.name(),
                            "%s: the applicant's own data; the request is also one for access to it."
                                    .formatted(d.called()),
                            "Handle it as a subject access request as well, and tell the applicant so in the answer.")
                    .weighing(Severity.ADVICE));
        }
        if (!place.equals("s.40(2)") && !place.equals("s.40(5B)")) {
            return Optional.empty();
        }
        String given = d.outcome().text(Particular.CONDITION).orElse("");
        Optional<DataCondition> condition = DataCondition.named(given);
        if (condition.isEmpty()) {
            return Optional.of(Fault.in(
                    d.name(),
                    "%s: it is not said which condition is met.".formatted(d.called()),
                    "Say it: the first, s.40(3A)(a), with the principle that disclosure would contravene, or another"
                            + " (--condition)."));
        }
        return condition.get().isWeighed() || DataCondition.namesPrinciple(given)
                ? Optional.empty()
                : Optional.of(Fault.in(
                        d.name(),
                        "%s: the first condition is named, but not which data protection principle disclosure would contravene."
                                .formatted(d.called()),
                        "Say it, as a rule that disclosure would not be lawful and fair (--condition)."));
    }
}
