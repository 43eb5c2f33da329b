package foi.tui.casefile;

import foi.law.Particular;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The outcomes of a part at a glance: {@code disclosed; not held (2016/17); s.22 – who will publish it is missing}. */
final class Glance {

    private static final Set<Particular> PUBLIC_INTEREST =
            EnumSet.of(Particular.PUBLIC_INTEREST, Particular.PUBLIC_INTEREST_FOR, Particular.PUBLIC_INTEREST_AGAINST);

    private static final int SCOPE = 24;

    private Glance() {}

    /** All outcomes; a dash where there is none. */
    static String of(Part part) {
        return part.outcomes().isEmpty()
                ? "–"
                : part.outcomes().stream().map(Glance::of).collect(Collectors.joining("; "));
    }

    static String of(Outcome outcome) {
        String scope = outcome.scope().isBlank() ? "" : " (" + Text.excerpt(outcome.scope(), SCOPE) + ")";
        String missing = missing(outcome.missing());
        return name(outcome) + scope + (missing.isEmpty() ? "" : " – " + missing);
    }

    private static String name(Outcome outcome) {
        String kind = outcome.kind().words();
        return outcome.provision()
                .map(provision -> provision.citation().toString())
                .map(cited -> outcome.kind() == OutcomeKind.WITHHELD ? cited : kind + " " + cited)
                .orElse(kind);
    }

    /** What is missing, in a few words; empty where nothing is. */
    static String missing(List<Particular> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        if (PUBLIC_INTEREST.containsAll(missing)) {
            return "the public interest reasons are missing";
        }
        return missing.size() == 1 ? "missing: " + missing.get(0).asks() : missing.size() + " texts are missing";
    }
}
