package foi.letters;

import foi.letters.Check.Fault;
import foi.register.Clauses;
import foi.register.Text;
import java.util.stream.Stream;

/** Whether a paragraph from the clause library was adapted to the case. */
final class ClauseChecks {

    private ClauseChecks() {}

    /** What every letter says gives no reason in this one. */
    static Stream<Fault> adapted(Subject subject) {
        Clauses clauses = new Clauses(subject.occasion().settings());
        return subject.decided()
                .flatMap(d -> d.outcome().provision().stream()
                        .flatMap(provision -> d.outcome().particulars().texts().entrySet().stream()
                                .flatMap(text -> clauses.left(provision, text.getKey(), text.getValue()).stream()
                                        .map(left -> Fault.in(
                                                d.name(),
                                                "%s: \"%s\" of the clause library is not adapted to this case."
                                                        .formatted(d.called(), Text.excerpt(left, 60)),
                                                "Say it for this case (%s)."
                                                        .formatted(text.getKey().option()))))));
    }
}
