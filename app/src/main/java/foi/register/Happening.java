package foi.register;

import java.util.Optional;

/**
 * Something that has just happened, on its way into the history.
 *
 * @param officer who did it
 * @param reference the request it concerns; absent for the register itself
 * @param kind what happened
 * @param summary what happened, as a sentence
 * @param content the text that was put in, whole; empty where the summary says all
 */
public record Happening(
        Officer officer, Optional<Reference> reference, EventKind kind, String summary, String content) {

    /** Something that happened to a request and is said in one sentence. */
    public static Happening to(Reference reference, Officer officer, EventKind kind, String summary) {
        return new Happening(officer, Optional.of(reference), kind, summary, "");
    }

    /** Something that happened to a request, with the text that was put in. */
    public static Happening to(Reference reference, Officer officer, EventKind kind, String summary, String content) {
        return new Happening(officer, Optional.of(reference), kind, summary, content);
    }
}
