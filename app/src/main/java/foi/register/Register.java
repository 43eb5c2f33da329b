package foi.register;

import foi.law.AddedHoliday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where requests are kept, shared by several officers at once.
 *
 * <p>Every method may throw {@link RegisterUnusable}. What changes something is called inside
 * {@link #atomically}; all of it is kept or none.
 */
public interface Register extends AutoCloseable {

    /** Does {@code work} in one transaction, alone among all officers; a failure leaves nothing behind. */
    <T> T atomically(Supplier<T> work);

    /** Does the same, waiting half a second at most for colleagues who are writing. */
    <T> T atomicallySoon(Supplier<T> work);

    /** The request of that reference. */
    Optional<Request> find(Reference reference);

    /** The requests wanted, in the order in which they were received. */
    List<Request> requests(Selection selection);

    /** The requests wanted as a list shows them, in the order in which they were received; light, however many. */
    List<CaseLine> lines(Selection selection);

    /** The request of that reference as a list shows it. */
    Optional<CaseLine> line(Reference reference);

    /** Earlier requests of the same applicant (by e-mail address or name) or on the same subject, newest first, ten at most. */
    List<Reference> similar(Requester requester, String subject);

    /**
     * The requests of the same applicant, by e-mail address or else by name, received from {@code first} to {@code last},
     * earliest first; at most fifty.
     */
    List<Reference> ofApplicant(Requester requester, LocalDate first, LocalDate last);

    /** The newest three requests, but for {@code except}, in which an outcome has exactly that text. */
    List<Reference> alike(String text, Reference except);

    /** Keeps a new request. Throws {@link InputRefused} when its reference is taken. */
    void add(Request request);

    /** Keeps a request as it is now. Throws {@link ChangedMeanwhile} when it has a newer revision than this one. */
    void save(Request request);

    /** The next number of a series, from {@code first} on; a number is used up only when the transaction is kept. */
    long nextSerial(String series, long first);

    /** The host's time, which stands in the history whatever day is rehearsed. */
    Instant now();

    /** Adds to the history. */
    void append(Happening happening);

    /** The history of one request, or of the whole register, oldest first. */
    List<Event> history(Optional<Reference> reference);

    /** A number that is another whenever another connection than this one has written since; costs next to nothing. */
    long changesByOthers();

    /** The number of the newest entry of the history, 0 while there is none. */
    long lastEvent();

    /** The cases to which other connections have added entries after that one, each once with the newest of them. */
    List<Touched> touchedSince(long event);

    /** The settings that were ever set, by name. */
    Map<String, String> settings();

    /** Keeps a setting. */
    void set(String name, String value);

    /** What was added to the calendar. */
    Additions additions();

    /** Adds an edition to the calendar, with the days it brings. */
    void add(Additions.Edition edition, List<AddedHoliday> days);

    /** Lets a closed request keep the edition of the calendar by which it was counted; nothing else of it changes. */
    void keepEdition(Reference reference, int edition);

    /** The files of a case, in the order in which they were added. */
    List<Enclosure> enclosures(Reference reference);

    /** The bytes of a file of that case. Throws {@link RegisterUnusable} when they are no longer those that were added. */
    Bytes content(Reference reference, int number);

    /** The newest three requests, but for {@code except}, that have a file with that SHA-256. */
    List<Reference> elsewhere(String sha256, Reference except);

    /** Keeps a file of that case. */
    void enclose(Reference reference, Enclosure enclosure, Bytes content);

    /** Records the decision that a file may go. */
    void release(Reference reference, int number, Enclosure.Released decision);

    /** Takes a file away that has not gone with a letter. */
    void removeEnclosure(Reference reference, int number);

    /** Keeps an issued letter for ever, and which files went with it. */
    void keep(IssuedLetter letter);

    /** The letters issued for a request, oldest first. */
    List<IssuedLetter> letters(Reference reference);

    /** What {@code officer} typed in that form about that thing and has not saved yet. */
    Optional<FormDraft> draft(Officer officer, String form, String about);

    /** All that {@code officer} typed and has not saved yet, newest first. */
    List<FormDraft> drafts(Officer officer);

    /** Keeps a draft of {@code officer} in the place of the one of the same form about the same thing. */
    void keepDraft(Officer officer, FormDraft draft);

    /** Lets go of a draft of {@code officer}, if there is one. */
    void dropDraft(Officer officer, String form, String about);

    /** Lets go of the register. */
    @Override
    void close();
}
