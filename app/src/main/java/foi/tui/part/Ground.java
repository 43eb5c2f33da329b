package foi.tui.part;

import foi.law.Catalogue;
import foi.law.Citation;
import foi.law.Particular;
import foi.law.Provision;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of outcome and what it relies on.
 *
 * @param kind the kind
 * @param provision what it relies on, where it relies on something
 */
record Ground(OutcomeKind kind, Optional<Provision> provision) {

    /** Every one there is: the kinds that rely on nothing, then the provisions in the order of the Act. */
    static List<Ground> all() {
        Set<Ground> grounds = new LinkedHashSet<>();
        Arrays.stream(OutcomeKind.values())
                .filter(kind -> !kind.takesProvision())
                .forEach(kind -> grounds.add(new Ground(kind, Optional.empty())));
        for (Provision provision : Catalogue.all()) {
            if (provision.effect() == Provision.Effect.NO_DUTY_TO_COMPLY) {
                grounds.add(new Ground(OutcomeKind.REFUSED, Optional.of(provision)));
            }
            if (provision.isExemption()) {
                grounds.add(new Ground(OutcomeKind.WITHHELD, Optional.of(provision)));
            }
        }
        List<Ground> all = new ArrayList<>(grounds);
        Catalogue.all().stream()
                .flatMap(provision -> provision.denying().stream())
                .map(Provision::citation)
                .distinct()
                .flatMap(citation -> Catalogue.findDenial(citation).stream())
                .forEach(denial -> all.add(new Ground(OutcomeKind.NEITHER_CONFIRM_NOR_DENY, Optional.of(denial))));
        return all;
    }

    static Ground of(Outcome outcome) {
        return new Ground(outcome.kind(), outcome.provision());
    }

    /** Whether it is of the same kind and rests on the same rule, such as s.22 and s.22(1). */
    boolean isLike(Ground other) {
        return kind == other.kind && title().equals(other.title());
    }

    boolean denies() {
        return kind == OutcomeKind.NEITHER_CONFIRM_NOR_DENY;
    }

    /** Whether it can be relied on as it stands, and not only a subsection of it. */
    boolean isPrecise() {
        return provision.map(Provision::precise).orElse(true);
    }

    /** By which it is kept in a draft. */
    String code() {
        return kind.code() + " " + cited();
    }

    static Optional<Ground> coded(String code) {
        return all().stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** The place in the Act; empty where it relies on none. */
    String cited() {
        return provision.map(Provision::citation).map(Citation::toString).orElse("");
    }

    /** The name by which officers call it: the section, or the kind. */
    String name() {
        return provision.isPresent() ? cited() : Words.kind(kind);
    }

    String title() {
        return provision
                .map(Provision::title)
                .orElse(
                        switch (kind) {
                            case DISCLOSED -> "it goes to the applicant, s.1(1)(b)";
                            case NOT_HELD -> "it was not held when the request came, s.1(1)(a)";
                            case CLARIFICATION_NEEDED -> "more is needed to find it, s.1(3)";
                            case HELD_ELSEWHERE -> "who else may hold it, s.16";
                            case WITHDRAWN -> "the applicant no longer asks for it";
                            case WITHHELD, REFUSED, NEITHER_CONFIRM_NOR_DENY -> "";
                        });
    }

    /** What it does, in a few words. */
    String effect() {
        return switch (kind) {
            case NEITHER_CONFIRM_NOR_DENY -> "neither confirm nor deny";
            case WITHHELD, REFUSED ->
                provision
                        .map(p -> p.precise() ? Words.effect(p) : "name the subsection instead")
                        .orElse("");
            default -> "";
        };
    }

    /** The same in a word or two, for a list. */
    String brief() {
        return switch (kind) {
            case NEITHER_CONFIRM_NOR_DENY -> "neither confirm nor deny";
            case WITHHELD, REFUSED ->
                provision
                        .map(p -> p.precise() ? Words.brief(p) : "name the subsection")
                        .orElse("");
            default -> "";
        };
    }

    /** What the officer has to supply, in the order in which the law asks. */
    List<Particular> needs() {
        Set<Particular> needs = new LinkedHashSet<>(kind.needs());
        provision.ifPresent(p -> needs.addAll(p.needs()));
        return List.copyOf(needs);
    }

    /** What may be said besides. */
    List<Particular> optional() {
        return kind.accepts(provision).stream()
                .filter(particular -> !needs().contains(particular))
                .toList();
    }
}
