package foi.tui.stage;

import foi.desk.Desk;
import foi.desk.Drafts;
import foi.desk.EncloseFiles;
import foi.desk.IssueLetter;
import foi.desk.Outbox;
import foi.desk.SendLetter;
import foi.desk.WriteLetter;
import foi.register.CaseFiles;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What errands have to hand: the desk, and what tasks need besides.
 *
 * @param desk the desk
 * @param letters drafts letters and reads them through
 * @param issuing issues them
 * @param sending prepares the e-mails with which they go
 * @param files keeps the files that go with them
 * @param outbox where documents are put
 * @param caseFiles reads and writes cases
 * @param ways leads from one screen to another
 * @param editor the program outside in which a text may be edited, where one is allowed
 * @param readOnly whether this session changes nothing
 * @param rehearsing whether another day than the real one is rehearsed
 */
public record Office(
        Desk desk,
        WriteLetter letters,
        IssueLetter issuing,
        SendLetter sending,
        EncloseFiles files,
        Supplier<Outbox> outbox,
        CaseFiles caseFiles,
        Ways ways,
        Optional<String> editor,
        boolean readOnly,
        boolean rehearsing) {

    private static final String ONLY_READS =
            "This session only reads. To change something, leave it with q and open foi in the ordinary way.";

    /** Why nothing can be changed in this session, as a sentence; empty when it can. */
    public Optional<String> locked() {
        return locked(readOnly);
    }

    static Optional<String> locked(boolean readOnly) {
        return readOnly ? Optional.of(ONLY_READS) : Optional.empty();
    }

    /** The drafts of this officer. */
    public Drafts drafts() {
        return new Drafts(desk);
    }
}
