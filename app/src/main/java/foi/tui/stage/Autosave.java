package foi.tui.stage;

import foi.law.Trouble;
import foi.register.FormDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what is typed and not yet saved, every two seconds and when the officer leaves it. */
final class Autosave {

    /** A little less than the two seconds after which it is asked, as two clocks never agree to the millisecond. */
    private static final Duration EVERY = Duration.ofMillis(1900);

    private static final String NOT_KEPT = "The register cannot be written now; what you type is not kept as a draft.";

    private final Office office;
    private final Telling telling;
    private final Map<String, Map<String, String>> kept = new HashMap<>();
    private Instant last;

    Autosave(Office office, Telling telling) {
        this.office = office;
        this.telling = telling;
        this.last = office.desk().register().now();
    }

    /** Whether about two seconds have passed since this last said so. */
    boolean isTime() {
        Instant now = office.desk().register().now();
        boolean time = now.isBefore(last) || Duration.between(last, now).compareTo(EVERY) >= 0;
        if (time) {
            last = now;
        }
        return time;
    }

    /** Keeps what was typed on a screen that is left, and says so; tells whether it may be left. */
    boolean left(Screen screen) {
        try {
            if (keep(screen, false)) {
                telling.add(Said.plainly("What you typed is kept as a draft; it is offered when you come back."));
            }
            return true;
        } catch (Trouble trouble) {
            return false;
        }
    }

    /** The same with all of {@code screens}, whatever comes of each. */
    boolean left(List<Screen> screens) {
        return screens.stream().filter(screen -> !left(screen)).count() == 0;
    }

    /** Keeps what was typed since the last time; tells whether it could, and says when it could not. */
    boolean keep(List<Screen> screens) {
        try {
            screens.forEach(screen -> keep(screen, true));
            return true;
        } catch (Trouble trouble) {
            telling.add(Said.warning(NOT_KEPT));
            return false;
        }
    }

    /** Keeps what is typed on {@code screen}; tells whether there is something that is not saved. */
    private boolean keep(Screen screen, boolean onlyNew) {
        if (!(screen instanceof Drafting form) || !form.changed() || office.readOnly()) {
            return false;
        }
        Map<String, String> fields = form.fields();
        // Another window may have let go of it meanwhile; so the last time it is always kept.
        if (!onlyNew || !fields.equals(kept.get(key(form)))) {
            office.drafts().keep(form.form(), form.about(), fields);
            kept.put(key(form), Map.copyOf(fields));
            return true;
        }
        return false;
    }

    /** Lets go of the draft of {@code screen}: it is saved. */
    boolean drop(Screen screen) {
        if (screen instanceof Drafting form && !office.readOnly()) {
            office.drafts().drop(form.form(), form.about());
            kept.remove(key(form));
            return true;
        }
        return false;
    }

    /** The draft that was kept of that form, where it holds something else than the form itself. */
    Optional<FormDraft> find(Drafting form) {
        // What becomes of the draft is decided elsewhere; what is typed from now on is kept even if it is the same.
        kept.remove(key(form));
        return office.drafts()
                .find(form.form(), form.about())
                .filter(draft -> !draft.fields().equals(form.fields()));
    }

    private static String key(Drafting form) {
        return form.form() + "\n" + form.about();
    }
}
