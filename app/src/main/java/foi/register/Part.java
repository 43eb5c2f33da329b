package foi.register;

import java.util.List;

/**
 * One question of a request, with its answer and what was decided about it.
 *
 * @param number its number within the request, by which the clock's entries name it: no two parts have the same, and
 *     that of a part which was removed is never given again; not what is printed
 * @param label the requester's own label, such as {@code 2)}, {@code S2.1(xxi)} or a bullet; may be empty, need
 *     not be unique
 * @param question the question in the requester's words
 * @param answer the answer in Markdown; empty while there is none
 * @param outcomes what was decided, each for its own scope
 */
public record Part(int number, String label, String question, String answer, List<Outcome> outcomes) {

    public Part {
        outcomes = List.copyOf(outcomes);
    }

    /** This part with another label and question. */
    public Part asking(String newLabel, String newQuestion) {
        return new Part(number, newLabel, newQuestion, answer, outcomes);
    }

    /** This part with another answer. */
    public Part answered(String newAnswer) {
        return new Part(number, label, question, newAnswer, outcomes);
    }

    /** This part with other outcomes. */
    public Part with(List<Outcome> newOutcomes) {
        return new Part(number, label, question, answer, newOutcomes);
    }

    /** Whether an outcome of that kind is among its outcomes. */
    public boolean has(OutcomeKind kind) {
        return outcomes.stream().anyMatch(outcome -> outcome.kind() == kind);
    }
}
