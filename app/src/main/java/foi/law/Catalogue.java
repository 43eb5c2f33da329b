package foi.law;

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

    private static final List<Provision> PROVISIONS = ProvisionFile.read();

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

    /**
     * The subsection of that section which lifts the duty to confirm or deny; where it has two, the one that does so for
     * what is asked for oftenest, such as other people's personal data.
     */
    public static Optional<Provision> denialIn(String section) {
        return denials().filter(p -> p.citation().section().equals(section)).reduce((earlier, later) -> later);
    }

    /** What the section of {@code provision} is about; empty where the catalogue says nothing of it. */
    public static String explanation(Provision provision) {
        return provision.explanation().isEmpty()
                ? find(new Citation(provision.citation().section(), List.of()))
                        .map(Provision::explanation)
                        .orElse("")
                : provision.explanation();
    }

    /** A place in the section of {@code provision} that is exact enough for a notice: the one of the same title, else the first. */
    public static Provision exact(Provision provision) {
        List<Provision> exact = PROVISIONS.stream()
                .filter(p -> p.precise()
                        && p.citation().section().equals(provision.citation().section()))
                .toList();
        return exact.stream()
                .filter(p -> p.title().equals(provision.title()))
                .findFirst()
                .or(() -> exact.stream().findFirst())
                .orElse(provision);
    }

    private static Stream<Provision> denials() {
        return PROVISIONS.stream().flatMap(p -> p.denying().stream());
    }

    /** The known provision that {@code citation} most likely meant: of the same section, or else of the nearest. */
    public static Provision nearest(Citation citation) {
        return PROVISIONS.stream()
                .min(Comparator.comparingInt((Provision p) -> distance(p.citation(), citation))
                        .thenComparing(p -> p.effect() == Provision.Effect.RULE)
                        .thenComparing(p -> !p.precise())
                        .thenComparingInt(p -> Math.abs(subsection(p.citation()) - subsection(citation))))
                .orElseThrow();
    }

    private static int distance(Citation known, Citation typed) {
        int sections = Math.abs(number(known) - number(typed)) * 100;
        int letters = known.section().equals(typed.section()) ? 0 : 50;
        return sections
                + letters
                + Math.abs(known.limbs().size() - typed.limbs().size());
    }

    /** The number of the subsection; 0 where there is none. */
    private static int subsection(Citation citation) {
        return citation.limbs().stream()
                .findFirst()
                .map(limb -> limb.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static int number(Citation citation) {
        return Integer.parseInt(citation.section().replaceAll("\\D", ""));
    }
}
