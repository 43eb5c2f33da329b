package foi.register;

import java.util.List;

/**
 * The questions that a request seems to ask: a proposal, which an officer accepts, joins, splits or labels anew.
 *
 * <p>Each stands under the requester's own label, never renumbered. A list within a question stays in it, line by line,
 * as most are years or kinds that one table answers. It is split where every entry asks on its own: then the label is
 * the parent's and the entry's ({@code 1.} and {@code a)} make {@code 1.a)}), and the parent's words, unless they are a
 * question themselves, stand before those of each entry. A label that names its parent, such as {@code Q1a)} or
 * {@code 3.1}, always makes a part.
 *
 * <p>What comes before the first label (greeting, definitions, "for each year") is no part, nor is what closes the
 * letter. Without any labels, each line that asks is a part, if there are several; a text of nothing but questions is
 * one part each; anything else is one part.
 */
public final class Questions {

    /**
     * One question.
     *
     * @param label the requester's own label, such as {@code 2)}; empty where there is none
     * @param question its words, wrapped lines joined
     */
    public record Question(String label, String question) {}

    private Questions() {}

    /** The questions of {@code body}, a request as it was received; none when it shows no words. */
    public static List<Question> in(String body) {
        List<String> request = Messages.request(Pasted.tidy(body).lines().toList());
        Outline outline = Outline.of(request);
        return outline.isEmpty() ? Unnumbered.questions(request) : outline.questions();
    }
}
