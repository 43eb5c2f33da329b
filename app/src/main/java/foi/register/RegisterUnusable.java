package foi.register;

import foi.law.Trouble;

/** The register cannot be used: missing, busy, full, read-only, damaged, of a newer version, or closed to this account. */
public final class RegisterUnusable extends Trouble {

    /** Tells what is the matter with it, and how to mend that. */
    public RegisterUnusable(String what, String remedy) {
        super(what, remedy);
    }

    @Override
    public int exitCode() {
        return 5;
    }
}
