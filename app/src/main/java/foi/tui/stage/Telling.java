package foi.tui.stage;

import foi.law.Trouble;
import java.util.function.BooleanSupplier;

/** What is said above the keys since the last one was pressed. */
final class Telling {

    private Said said = Said.NOTHING;

    /** Says this in the place of what was said before. */
    void tell(Said words) {
        said = words;
    }

    /** Says this unless something is said already. */
    void add(Said words) {
        if (said.sentence().isEmpty()) {
            said = words;
        }
    }

    void nothing() {
        said = Said.NOTHING;
    }

    /** Does what may meet trouble, which is told and must not stop what the officer is doing. */
    void trying(Runnable work) {
        guarded(() -> {
            work.run();
            return true;
        });
    }

    /** The same with what tells whether it changed anything; trouble changes nothing. */
    boolean guarded(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (Trouble trouble) {
            said = Said.warning(trouble.what() + " " + trouble.remedy());
            return false;
        }
    }

    /** What has just happened, or else what {@code screen} has to say. */
    Said on(Screen screen) {
        return said.sentence().isEmpty() ? Said.warning(screen.notice()) : said;
    }
}
