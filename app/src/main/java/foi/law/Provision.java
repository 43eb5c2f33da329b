package foi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A provision of the Act that an outcome or a letter may cite.
 *
 * @param citation where it stands
 * @param title its subject as a letter names it: "information intended for future publication"
 * @param effect what relying on it does
 * @param basis on what it rests; absent where nothing is withheld under it
 * @param precise whether the citation is exact enough for a notice, which "specifies the exemption in
 *     question" (s.17(1)(b)): s.40(2) is, s.40 alone is not
 * @param denial the subsection that lifts the duty to confirm or deny, if there is one
 * @param needs what an officer who relies on it has to supply
 * @param explanation what it is about, in a sentence or two; empty for a subsection of which its section says enough
 * @param bodies the bodies to which it is confined; absent where any public authority may rely on it
 * @param since the day since which it is in force
 */
public record Provision(
        Citation citation,
        String title,
        Effect effect,
        Optional<Basis> basis,
        boolean precise,
        Optional<Citation> denial,
        List<Particular> needs,
        String explanation,
        Optional<String> bodies,
        LocalDate since) {

    private static final Set<Particular> DENIAL_NEEDS = Set.of(
            Particular.WHY,
            Particular.CONDITION,
            Particular.PUBLIC_INTEREST_FOR,
            Particular.PUBLIC_INTEREST_AGAINST,
            Particular.PUBLIC_INTEREST);

    public Provision {
        needs = List.copyOf(needs);
    }

    /** On what an exemption rests. */
    public enum Basis {
        /** Whatever is of the kind it describes is exempt. */
        CLASS,
        /** Exempt is what would, or would be likely to, do the harm it describes. */
        PREJUDICE,
        /** Exempt is what must be kept back for the purpose it describes: ss.24 and 34. */
        NECESSITY,
        /** Exempt is what would do that harm in the reasonable opinion of a qualified person: s.36. */
        OPINION
    }

    /** What relying on a provision does, and whether the public interest is weighed (s.2). */
    public enum Effect {
        /** A duty of the authority or a rule about it: nothing is withheld under it. */
        DUTY,
        /** A condition or a purpose on which another place depends, such as those of s.31(2). */
        RULE,
        /** No duty to comply: ss.12 and 14. No public interest is weighed. */
        NO_DUTY_TO_COMPLY,
        /** An exemption of Part II that s.2(3) lists as absolute. */
        ABSOLUTE,
        /** An exemption of Part II under which the public interest must be weighed: s.2(2)(b). */
        QUALIFIED,
        /** Absolute under one of its conditions and qualified under others: s.40(2), by s.2(3)(fa). */
        BY_CONDITION
    }

    /** Whether information can be withheld under it: an exemption of Part II. */
    public boolean isExemption() {
        return effect == Effect.ABSOLUTE || effect == Effect.QUALIFIED || effect == Effect.BY_CONDITION;
    }

    /** Whether a notice must give the reasons for the balance of the public interest: s.17(3). */
    public boolean isQualified() {
        return effect == Effect.QUALIFIED;
    }

    /**
     * The subsection that lifts the duty to confirm or deny, as the provision relied on. It needs nothing that would
     * betray whether the information is held.
     */
    public Optional<Provision> denying() {
        return denial.map(subsection -> new Provision(
                subsection,
                title,
                effect,
                basis,
                true,
                denial,
                needs.stream().filter(DENIAL_NEEDS::contains).toList(),
                "",
                bodies,
                since));
    }
}
