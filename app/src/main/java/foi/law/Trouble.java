package foi.law;

/**
 * Something the officer has to be told, in words fit for the screen.
 *
 * <p>Three kinds of failure, three treatments. A rule says no: a {@link NotAllowed} is returned. The
 * world says no (no such request, disk full, register busy): a {@code Trouble} is thrown and shown.
 * The code is wrong: any other exception, logged with its stack and never hidden.
 */
public abstract class Trouble extends RuntimeException {

    private final String what;
    private final String remedy;

    /**
     * Tells what is wrong and what to do about it.
     *
     * @param what a whole sentence that says what is wrong
     * @param remedy a whole sentence that says what to do next
     */
    protected Trouble(String what, String remedy) {
        super(what + " " + remedy);
        this.what = what;
        this.remedy = remedy;
    }

    /** The sentence that says what is wrong. */
    public final String what() {
        return what;
    }

    /** The sentence that says what to do next. */
    public final String remedy() {
        return remedy;
    }

    /** The process exit code when this ends a command: 3 input refused, 4 changed meanwhile, 5 register unusable. */
    public abstract int exitCode();
}
