package foi.store;

import foi.law.AddedHoliday;
import foi.register.Additions;
import foi.register.Bytes;
import foi.register.Enclosure;
import foi.register.FormDraft;
import foi.register.Happening;
import foi.register.IssuedLetter;
import foi.register.Officer;
import foi.register.Reference;
import foi.register.Request;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The register in SQLite: {@code register.db} in a directory that may serve several officers. */
public final class SqliteRegister extends SqliteReading {

    private final RequestWriting writing;

    private SqliteRegister(Database database, Clock clock) {
        super(database, clock);
        this.writing = new RequestWriting(database);
    }

    /**
     * Makes a new register, and its directory where there is none. A directory {@code 2770} makes a register that
     * its group shares; in any other it is for this account alone.
     *
     * @param clock the host's clock, for the history
     * @throws foi.register.InputRefused when there is a register in the directory
     */
    public static SqliteRegister create(Path directory, Clock clock) {
        return new SqliteRegister(new Opening(new RegisterFiles(directory), Migrations.ALL).create(), clock);
    }

    /**
     * Opens a register, bringing it up to date where an older program made it.
     *
     * @param clock the host's clock, for the history
     */
    public static SqliteRegister open(Path directory, Clock clock) {
        return open(directory, clock, Migrations.ALL);
    }

    static SqliteRegister open(Path directory, Clock clock, Migrations migrations) {
        return new SqliteRegister(new Opening(new RegisterFiles(directory), migrations).open(), clock);
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Override
    public <T> T atomicallySoon(Supplier<T> work) {
        return database.hurrying(() -> database.inTransaction(work));
    }

    @Override
    public void add(Request request) {
        mustBeInTransaction();
        writing.add(request);
    }

    @Override
    public void save(Request request) {
        mustBeInTransaction();
        writing.save(request);
    }

    @Override
    public long nextSerial(String series, long first) {
        mustBeInTransaction();
        return database.query("next_serial", Values.of("series", series).and("first", first), row -> row.number("last"))
                .get(0);
    }

    @Override
    public void append(Happening happening) {
        mustBeInTransaction();
        history.append(happening);
    }

    @Override
    public void set(String name, String value) {
        mustBeInTransaction();
        database.update("set_setting", Values.of("name", name).and("value", value));
    }

    @Override
    public void add(Additions.Edition edition, List<AddedHoliday> days) {
        mustBeInTransaction();
        calendar.add(edition, days, now());
    }

    @Override
    public void keepEdition(Reference reference, int edition) {
        mustBeInTransaction();
        database.update("keep_edition", Values.of("key", reference.key()).and("edition", edition));
    }

    @Override
    public void keep(IssuedLetter letter) {
        mustBeInTransaction();
        letters.add(letter);
    }

    @Override
    public void enclose(Reference reference, Enclosure enclosure, Bytes content) {
        mustBeInTransaction();
        enclosures.add(reference, enclosure, content);
    }

    @Override
    public void release(Reference reference, int number, Enclosure.Released decision) {
        mustBeInTransaction();
        enclosures.release(reference, number, decision);
    }

    @Override
    public void removeEnclosure(Reference reference, int number) {
        mustBeInTransaction();
        enclosures.remove(reference, number);
    }

    @Override
    public void keepDraft(Officer officer, FormDraft draft) {
        mustBeInTransaction();
        drafts.keep(officer, draft);
    }

    @Override
    public void dropDraft(Officer officer, String form, String about) {
        mustBeInTransaction();
        drafts.drop(officer, form, about);
    }

    /**
     * The number of the first entry of the history that was changed behind the program's back, or before which one
     * is missing. Whether the newest entries were cut off cannot be seen from here.
     */
    public Optional<Long> firstMisfitInHistory() {
        return history.firstMisfit();
    }

    @Override
    public void close() {
        database.close();
    }

    Database database() {
        return database;
    }

    private void mustBeInTransaction() {
        if (!database.inTransaction()) {
            throw new IllegalStateException("The register is changed only within atomically()");
        }
    }
}
