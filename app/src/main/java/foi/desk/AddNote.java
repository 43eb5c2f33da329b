package foi.desk;

import foi.register.Event;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Register;
import foi.register.Request;
import foi.register.Text;
import java.util.List;
import java.util.Optional;

/**
 * Notes something about a case, open or closed. A note is an entry of the history: dated, signed, and never changed.
 */
public final class AddNote {

    private final Desk desk;

    /** The task at {@code desk}. */
    public AddNote(Desk desk) {
        this.desk = desk;
    }

    /** Keeps {@code text} as a note on the case. Tells what was done. */
    public String add(String reference, String text) {
        if (text.isBlank()) {
            throw new InputRefused("The note is empty.", "Give its text.");
        }
        Register register = desk.register();
        return register.atomically(() -> {
            Request request = desk.request(reference);
            String summary = "Noted: %s".formatted(Text.excerpt(text, 60));
            register.append(Happening.to(request.reference(), desk.officer(), EventKind.NOTED, summary, text));
            return "The note on %s is kept.".formatted(request.reference());
        });
    }

    /** The notes on the case, oldest first; the text of each is the content of its entry. */
    public List<Event> notes(String reference) {
        Request request = desk.request(reference);
        return desk.register().history(Optional.of(request.reference())).stream()
                .filter(event -> event.kind() == EventKind.NOTED)
                .toList();
    }
}
