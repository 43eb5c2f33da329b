package foi.register;

import foi.law.NotAllowed;
import foi.law.Trouble;

/** What was typed or sent cannot be taken; nothing has been changed. */
public final class InputRefused extends Trouble {

    /** Tells what cannot be taken, and what to give instead. */
    public InputRefused(String what, String remedy) {
        super(what, remedy);
    }

    /** Passes on a rule's "no" to whoever has to be told. */
    public InputRefused(NotAllowed rule) {
        super(rule.what(), rule.remedy());
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
