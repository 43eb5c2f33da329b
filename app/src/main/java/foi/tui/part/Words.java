package foi.tui.part;

import foi.law.Particular;
import foi.law.Provision;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Text;
import java.util.List;

/** How outcomes and what they need read on the screen. */
final class Words {

    private Words() {}

    /** A kind of outcome: "not held". */
    static String kind(OutcomeKind kind) {
        return kind.words();
    }

    /** An outcome in a few words: "withheld s.22 (2018/19)". */
    static String brief(Outcome outcome) {
        String cited = outcome.provision().map(p -> " " + p.citation()).orElse("");
        String scope = outcome.scope().isBlank() ? "" : " (" + Text.excerpt(outcome.scope(), 30) + ")";
        return kind(outcome.kind()) + cited + scope;
    }

    /** What is asked for, and which provision asks: "who will publish it, s.22(1)(a)". */
    static String asked(Particular particular) {
        return particular.asks() + ", " + particular.source();
    }

    /** What is missing, the first of it in words; nothing when all is there. */
    static String missing(List<Particular> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String first = "missing: " + missing.get(0).asks();
        return missing.size() == 1
                ? first
                : "%d missing: %s …".formatted(missing.size(), missing.get(0).asks());
    }

    /** What relying on a provision means for the public interest. */
    static String effect(Provision provision) {
        return switch (provision.effect()) {
            case DUTY -> "a duty; nothing is withheld under it";
            case RULE -> "a condition or a purpose; nothing is withheld under it alone";
            case NO_DUTY_TO_COMPLY -> "no duty to comply";
            case ABSOLUTE -> "absolute: no public interest test";
            case QUALIFIED -> "qualified: public interest test";
            case BY_CONDITION -> "absolute or qualified, by condition";
        };
    }

    /** The same in a word or two. */
    static String brief(Provision provision) {
        return switch (provision.effect()) {
            case DUTY -> "a duty";
            case RULE -> "a rule";
            case NO_DUTY_TO_COMPLY -> "no duty to comply";
            case ABSOLUTE -> "absolute";
            case QUALIFIED -> "qualified";
            case BY_CONDITION -> "absolute or qualified";
        };
    }

    /** An outcome with all its texts, a line each. */
    static String whole(Outcome outcome) {
        StringBuilder whole = new StringBuilder(kind(outcome.kind()));
        outcome.provision().ifPresent(p -> whole.append(' ').append(p.citation()));
        whole.append("\nCovers: ").append(outcome.scope().isBlank() ? "the whole part" : outcome.scope());
        outcome.particulars()
                .texts()
                .forEach((particular, text) -> whole.append('\n')
                        .append(Labelled.of(particular))
                        .append(": ")
                        .append(text));
        return whole.toString();
    }
}
