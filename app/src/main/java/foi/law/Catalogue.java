package foi.law;

import static foi.law.Particular.ADVICE;
import static foi.law.Particular.CONDITION;
import static foi.law.Particular.ESTIMATE;
import static foi.law.Particular.EXPECTED;
import static foi.law.Particular.HELD_FOR_PUBLICATION;
import static foi.law.Particular.HELD_STATEMENT;
import static foi.law.Particular.PUBLIC_INTEREST;
import static foi.law.Particular.PUBLIC_INTEREST_AGAINST;
import static foi.law.Particular.PUBLIC_INTEREST_FOR;
import static foi.law.Particular.PUBLISHER;
import static foi.law.Particular.REASONABLE;
import static foi.law.Particular.WHERE;
import static foi.law.Particular.WHY;

import foi.law.Provision.Effect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The provisions of the Freedom of Information Act 2000 that the program knows, each with what it asks of the officer.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36">the Act</a>
 */
public final class Catalogue {

    private static final List<Provision> PROVISIONS = List.of(
            duty("s.1(1)", "general right of access to information"),
            duty("s.1(3)", "further information needed to identify and locate what is requested"),
            duty("s.10", "time for compliance with request"),
            duty("s.16", "duty to provide advice and assistance"),
            duty("s.17", "refusal of request"),
            duty("s.17(1)", "notice that information is exempt"),
            noDuty("s.12", false, "cost of compliance exceeds appropriate limit", HELD_STATEMENT, ESTIMATE, ADVICE),
            noDuty("s.12(1)", true, "cost of compliance exceeds appropriate limit", HELD_STATEMENT, ESTIMATE, ADVICE),
            noDuty(
                    "s.12(2)",
                    true,
                    "cost of finding out whether it is held exceeds appropriate limit",
                    ESTIMATE,
                    ADVICE),
            noDuty("s.14", false, "vexatious or repeated requests", WHY),
            noDuty("s.14(1)", true, "vexatious request", WHY),
            noDuty("s.14(2)", true, "repeated request", WHY),
            exemption("s.21", Effect.ABSOLUTE, true, "information accessible to you by other means", "", WHERE),
            exemption("s.21(1)", Effect.ABSOLUTE, true, "information accessible to you by other means", "", WHERE),
            future("s.22"),
            future("s.22(1)"),
            exemption("s.40", Effect.BY_CONDITION, false, "personal information", "", WHY, CONDITION),
            exemption("s.40(2)", Effect.BY_CONDITION, true, "personal information", "s.40(5B)", WHY, CONDITION));

    private Catalogue() {}

    /** Every provision, in the order of the Act. */
    public static List<Provision> all() {
        return PROVISIONS;
    }

    /** The provision at that place in the Act, if the program knows it. */
    public static Optional<Provision> find(Citation citation) {
        return PROVISIONS.stream().filter(p -> p.citation().equals(citation)).findFirst();
    }

    /** The subsection at that place which lifts the duty to confirm or deny, as a provision to rely on. */
    public static Optional<Provision> findDenial(Citation citation) {
        return denials().filter(p -> p.citation().equals(citation)).findFirst();
    }

    /** The subsection of that section which lifts the duty to confirm or deny. */
    public static Optional<Provision> denialIn(String section) {
        return denials().filter(p -> p.citation().section().equals(section)).findFirst();
    }

    private static Stream<Provision> denials() {
        return PROVISIONS.stream().flatMap(p -> p.denying().stream());
    }

    /** The known provision that {@code citation} most likely meant: of the same section, or else of the nearest. */
    public static Provision nearest(Citation citation) {
        return PROVISIONS.stream()
                .min(Comparator.comparingInt((Provision p) -> distance(p.citation(), citation))
                        .thenComparing(p -> !p.precise()))
                .orElseThrow();
    }

    private static int distance(Citation known, Citation typed) {
        int sections = Math.abs(number(known) - number(typed)) * 100;
        int letters = known.section().equals(typed.section()) ? 0 : 50;
        return sections
                + letters
                + Math.abs(known.limbs().size() - typed.limbs().size());
    }

    private static int number(Citation citation) {
        return Integer.parseInt(citation.section().replaceAll("\\D", ""));
    }

    private static Provision duty(String place, String title) {
        return new Provision(Citation.of(place), title, Effect.DUTY, true, Optional.empty(), List.of());
    }

    private static Provision noDuty(String place, boolean precise, String title, Particular... needs) {
        return new Provision(
                Citation.of(place), title, Effect.NO_DUTY_TO_COMPLY, precise, Optional.empty(), Arrays.asList(needs));
    }

    private static Provision exemption(
            String place, Effect effect, boolean precise, String title, String denial, Particular... needs) {
        return new Provision(Citation.of(place), title, effect, precise, Citation.parse(denial), Arrays.asList(needs));
    }

    /** s.22 (1): held with a view to publication, so held when the request was made, and reasonable to withhold. */
    private static Provision future(String place) {
        return exemption(
                place,
                Effect.QUALIFIED,
                true,
                "information intended for future publication",
                "s.22(2)",
                WHY,
                HELD_FOR_PUBLICATION,
                PUBLISHER,
                EXPECTED,
                REASONABLE,
                PUBLIC_INTEREST_FOR,
                PUBLIC_INTEREST_AGAINST,
                PUBLIC_INTEREST);
    }
}
