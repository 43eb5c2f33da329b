package foi.desk;

import foi.register.FormDraft;
import foi.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what the officer at work has typed and not yet saved, so that neither a lost line nor a leaving loses it.
 *
 * <p>No officer is shown another's drafts, and the history knows nothing of them.
 */
public final class Drafts {

    private final Desk desk;

    /** The task at {@code desk}. */
    public Drafts(Desk desk) {
        this.desk = desk;
    }

    /** What was typed in that form about that thing and not yet saved. */
    public Optional<FormDraft> find(String form, String about) {
        return desk.register().draft(desk.officer(), form, about);
    }

    /** All that the officer has typed and not yet saved, newest first. */
    public List<FormDraft> all() {
        return desk.register().drafts(desk.officer());
    }

    /**
     * Keeps what stands in a form, in the place of what was kept of it before. It waits for colleagues' work half a second
     * at most, so that typing never stands still for long.
     */
    public void keep(String form, String about, Map<String, String> fields) {
        Register register = desk.register();
        register.atomicallySoon(() -> {
            FormDraft draft = new FormDraft(form, about, fields, register.now());
            register.keepDraft(desk.officer(), draft);
            return draft;
        });
    }

    /** Lets go of what was kept of a form, once it is saved or given up. */
    public void drop(String form, String about) {
        Register register = desk.register();
        if (find(form, about).isPresent()) {
            register.atomically(() -> {
                register.dropDraft(desk.officer(), form, about);
                return form;
            });
        }
    }
}
