package foi.register;

import foi.law.Trouble;

/** A colleague has changed the case since it was read; nothing of this officer's has been saved over it. */
public final class ChangedMeanwhile extends Trouble {

    /** Tells which case it is. */
    public ChangedMeanwhile(Reference reference) {
        super(
                reference + " was changed by a colleague meanwhile; nothing has been changed by you.",
                "Look at it again (foi show " + reference + "), then repeat what you wanted to do.");
    }

    @Override
    public int exitCode() {
        return 4;
    }
}
