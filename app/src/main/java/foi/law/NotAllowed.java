package foi.law;

/**
 * A rule's "no": what it forbids, and the way out.
 *
 * @param what a whole sentence that says what cannot be done and why
 * @param remedy a whole sentence that says what to do instead
 */
public record NotAllowed(String what, String remedy) {

    /** Both sentences, as they are shown. */
    @Override
    public String toString() {
        return what + " " + remedy;
    }
}
