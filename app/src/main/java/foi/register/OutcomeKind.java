package foi.register;

import static foi.law.Particular.ADVICE;
import static foi.law.Particular.AGGREGATED;
import static foi.law.Particular.ESTIMATE;
import static foi.law.Particular.LIKELY_HOLDER;
import static foi.law.Particular.PUBLIC_INTEREST;
import static foi.law.Particular.PUBLIC_INTEREST_AGAINST;
import static foi.law.Particular.PUBLIC_INTEREST_FOR;
import static foi.law.Particular.SEARCH;
import static foi.law.Particular.WHERE;
import static foi.law.Particular.WHY;

import foi.law.Catalogue;
import foi.law.Citation;
import foi.law.CostEstimate;
import foi.law.Particular;
import foi.law.Provision;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of outcome by name, for commands, JSON and the register's file. */
public enum OutcomeKind {
    DISCLOSED,
    NOT_HELD(WHY, SEARCH, LIKELY_HOLDER),
    WITHHELD,
    REFUSED,
    NEITHER_CONFIRM_NOR_DENY,
    CLARIFICATION_NEEDED(WHY),
    HELD_ELSEWHERE(WHERE),
    WITHDRAWN(WHY);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Particular> needs;

    OutcomeKind(Particular... needs) {
        this.needs = List.of(needs);
    }

    /** The name in commands and JSON, such as {@code not-held}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name as it stands in a sentence, such as {@code not held}. */
    public String words() {
        return code().replace('-', ' ');
    }

    /** The kind that {@code typed} names. */
    public static Optional<OutcomeKind> parse(String typed) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** The names of all kinds, for a sentence. */
    public static String names() {
        return Arrays.stream(values()).map(OutcomeKind::code).collect(Collectors.joining(", "));
    }

    /** Whether it relies on a provision that has to be named with it. */
    public boolean takesProvision() {
        return this == WITHHELD || this == REFUSED || this == NEITHER_CONFIRM_NOR_DENY;
    }

    /** What an outcome of this kind needs from the officer, besides what its provision needs. */
    public List<Particular> needs() {
        return needs;
    }

    /** The texts that its letter has a place for, relying on {@code provision} where it relies on one. */
    public Set<Particular> accepts(Optional<Provision> provision) {
        Set<Particular> accepted = EnumSet.noneOf(Particular.class);
        accepted.addAll(needs);
        provision.ifPresent(relied -> accepted.addAll(relied.needs()));
        if (this != DISCLOSED) {
            accepted.add(WHY);
        }
        if (this == REFUSED) {
            accepted.add(ADVICE);
        }
        if (accepted.contains(ESTIMATE)) {
            accepted.add(AGGREGATED);
        }
        if (provision.filter(OutcomeKind::mayBeWeighed).isPresent()) {
            accepted.addAll(List.of(PUBLIC_INTEREST_FOR, PUBLIC_INTEREST_AGAINST, PUBLIC_INTEREST));
        }
        return accepted;
    }

    private static boolean mayBeWeighed(Provision provision) {
        return provision.isQualified() || provision.effect() == Provision.Effect.BY_CONDITION;
    }

    /**
     * An outcome of this kind.
     *
     * @param cited the provision as typed; empty when none was given
     * @throws InputRefused when the kind needs a provision and has none, the provision is unknown, it does
     *     not do what the kind says, a text is given that no letter would print, or an estimate counts what does not count
     */
    public Outcome make(String cited, String scope, Particulars particulars) {
        Outcome made = kept(cited, scope, particulars);
        Set<Particular> accepted = accepts(made.provision());
        particulars.texts().keySet().stream()
                .filter(given -> !accepted.contains(given))
                .findFirst()
                .ifPresent(given -> refuse(given, accepted, made.provision()));
        particulars.get(ESTIMATE).flatMap(CostEstimate::refuses).ifPresent(no -> {
            throw new InputRefused(no);
        });
        return made;
    }

    private void refuse(Particular given, Set<Particular> accepted, Optional<Provision> provision) {
        String under = provision.map(p -> " under " + p.citation()).orElse("");
        String taken = accepted.stream().map(Particular::option).collect(Collectors.joining(", "));
        throw new InputRefused(
                "An outcome \"%s\"%s takes no %s (%s).".formatted(code(), under, given.option(), given.asks()),
                taken.isEmpty()
                        ? "Leave it out, or say it in the answer."
                        : "Leave it out, or say it in one of: %s.".formatted(taken));
    }

    /** An outcome of this kind as it was once recorded, with whatever texts it has. */
    public Outcome kept(String cited, String scope, Particulars particulars) {
        if (!takesProvision()) {
            if (!cited.isBlank()) {
                throw new InputRefused(
                        "An outcome \"%s\" relies on no provision, yet \"%s\" is given."
                                .formatted(code(), Text.excerpt(cited, 40)),
                        "Leave the provision out, or choose withheld, refused or neither-confirm-nor-deny.");
            }
            return without(scope, particulars);
        }
        return relyingOn(provision(cited), scope, particulars);
    }

    private Outcome without(String scope, Particulars particulars) {
        return switch (this) {
            case DISCLOSED -> new Outcome.Disclosed(scope, particulars);
            case NOT_HELD -> new Outcome.NotHeld(scope, particulars);
            case CLARIFICATION_NEEDED -> new Outcome.ClarificationNeeded(scope, particulars);
            case HELD_ELSEWHERE -> new Outcome.HeldElsewhere(scope, particulars);
            case WITHDRAWN -> new Outcome.Withdrawn(scope, particulars);
            case WITHHELD, REFUSED, NEITHER_CONFIRM_NOR_DENY -> throw new IllegalStateException(code());
        };
    }

    private Provision provision(String cited) {
        if (cited.isBlank()) {
            throw new InputRefused(
                    "An outcome \"%s\" has to name the provision it relies on (s.17(1)(b), s.17(5)).".formatted(code()),
                    "Add it, for example --provision s.40(2).");
        }
        Citation citation = Citation.parse(cited)
                .orElseThrow(() -> new InputRefused(
                        "\"%s\" does not read as a section of the Act.".formatted(Text.excerpt(cited, 40)),
                        "Write it as s.22, s.40(2) or section 12(1)."));
        Optional<Provision> known = this == NEITHER_CONFIRM_NOR_DENY
                ? Catalogue.findDenial(citation)
                        .or(() -> Catalogue.find(citation).map(p -> p.denying().orElse(p)))
                : Catalogue.find(citation);
        return known.orElseThrow(() -> new InputRefused(
                "The program does not know %s.".formatted(citation),
                "The nearest it knows is %s.".formatted(nearest(citation).citation())));
    }

    private Provision nearest(Citation citation) {
        Optional<Provision> denial =
                this == NEITHER_CONFIRM_NOR_DENY ? Catalogue.denialIn(citation.section()) : Optional.empty();
        return denial.orElseGet(() -> Catalogue.nearest(citation));
    }

    private Outcome relyingOn(Provision provision, String scope, Particulars particulars) {
        if (this == REFUSED && provision.effect() == Provision.Effect.NO_DUTY_TO_COMPLY) {
            return new Outcome.Refused(provision, scope, particulars);
        }
        if (this == WITHHELD && provision.isExemption()) {
            return new Outcome.Withheld(provision, scope, particulars);
        }
        if (this == NEITHER_CONFIRM_NOR_DENY && isDenial(provision)) {
            return new Outcome.NeitherConfirmNorDeny(provision, scope, particulars);
        }
        throw new InputRefused(
                "%s (%s) is no ground for \"%s\".".formatted(provision.citation(), provision.title(), code()),
                switch (this) {
                    case REFUSED -> "A request is refused under s.12 or s.14; an exemption makes it \"withheld\".";
                    case WITHHELD ->
                        "Information is withheld under an exemption of Part II; s.12 and s.14 make it"
                                + " \"refused\".";
                    default ->
                        Catalogue.denialIn(provision.citation().section())
                                .map(denial -> "Rely on the subsection that lifts the duty to confirm or deny: %s."
                                        .formatted(denial.citation()))
                                .orElse("Choose an exemption that has a subsection on the duty to confirm or deny.");
                });
    }

    private static boolean isDenial(Provision provision) {
        return provision.denial().equals(Optional.of(provision.citation()));
    }
}
