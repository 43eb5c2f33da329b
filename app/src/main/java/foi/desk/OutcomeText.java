package foi.desk;

import static java.util.stream.Collectors.joining;

import foi.register.Outcome;
import foi.register.Text;
import java.util.List;

/** Outcomes as the history tells of them. */
final class OutcomeText {

    private OutcomeText() {}

    /** Whether both decide the same about the same, whatever texts go with it. */
    static boolean same(Outcome one, Outcome other) {
        return one.kind() == other.kind()
                && one.provision().equals(other.provision())
                && one.scope().equals(other.scope());
    }

    /** The outcome in a few words. */
    static String described(Outcome outcome) {
        String cited = outcome.provision().map(p -> " under " + p.citation()).orElse("");
        String scope = outcome.scope().isBlank() ? "" : " (" + Text.excerpt(outcome.scope(), 60) + ")";
        return outcome.kind().words() + cited + scope;
    }

    /** The texts that go with it, a line each. */
    static String texts(Outcome outcome) {
        return outcome.particulars().texts().entrySet().stream()
                .map(e -> e.getKey().asks() + ": " + e.getValue())
                .collect(joining("\n"));
    }

    /** All that the outcomes say, one after the other. */
    static String all(List<Outcome> outcomes) {
        return outcomes.stream().map(OutcomeText::whole).collect(joining("\n"));
    }

    private static String whole(Outcome outcome) {
        String cited = outcome.provision().map(p -> " under " + p.citation()).orElse("");
        String scope = outcome.scope().isBlank() ? "" : " (" + outcome.scope() + ")";
        String texts = texts(outcome);
        return outcome.kind().words() + cited + scope + (texts.isEmpty() ? "" : "\n" + texts);
    }
}
