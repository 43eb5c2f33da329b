package foi.desk;

import foi.register.Enclosure;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Text;

/** Decides about the files of a case: lets one go although it hides something, or takes one away. */
public final class ReleaseFiles {

    private final Desk desk;
    private final EncloseFiles files;

    /** The task at {@code desk}, about what {@code files} keeps. */
    public ReleaseFiles(Desk desk, EncloseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** Records that a file may go although it hides something. Tells what was done. */
    public String release(String reference, String which, String reason) {
        Register register = desk.register();
        return register.atomically(() -> {
            Enclosure file = files.find(reference, which);
            if (file.hidden().isEmpty()) {
                throw new InputRefused(
                        "Nothing hidden was seen in \"%s\".".formatted(file.name()),
                        "It goes with the letter as it is.");
            }
            file.released().ifPresent(decision -> {
                throw new InputRefused(
                        "%s has released \"%s\" already.".formatted(decision.officer(), file.name()),
                        "Nothing need be done.");
            });
            if (reason.isBlank()) {
                throw new InputRefused("The reason is missing.", "Say why it may go; the history keeps it.");
            }
            Reference owner = desk.request(reference).reference();
            touch(desk, owner);
            register.release(
                    owner,
                    file.number(),
                    new Enclosure.Released(desk.officer().account(), register.now(), reason.strip()));
            register.append(Happening.to(
                    owner,
                    desk.officer(),
                    EventKind.ENCLOSURE_RELEASED,
                    "Released \"%s\", which hides something: %s".formatted(file.name(), Text.excerpt(reason, 200)),
                    reason));
            return "\"%s\" may go with the letter.".formatted(file.name());
        });
    }

    /** Takes a file away that has gone with no letter. Tells what was done. */
    public String remove(String reference, String which) {
        Register register = desk.register();
        return register.atomically(() -> {
            Enclosure file = files.find(reference, which);
            Reference owner = desk.request(reference).reference();
            boolean gone = register.letters(owner).stream()
                    .flatMap(letter -> letter.enclosed().stream())
                    .anyMatch(went -> went.number() == file.number());
            if (gone) {
                throw new InputRefused(
                        "\"%s\" has gone with a letter and stays with the case.".formatted(file.name()),
                        "Add another file; it goes with the next letter.");
            }
            touch(desk, owner);
            register.removeEnclosure(owner, file.number());
            register.append(Happening.to(
                    owner,
                    desk.officer(),
                    EventKind.ENCLOSURE_REMOVED,
                    "Removed \"%s\" (SHA-256 %s).".formatted(file.name(), file.sha256()),
                    ""));
            return "\"%s\" is removed.".formatted(file.name());
        });
    }

    /** Makes the case another than whoever has read it knows, so that no letter goes with other files than they saw. */
    static void touch(Desk desk, Reference reference) {
        desk.register().save(desk.request(reference.written()));
    }
}
