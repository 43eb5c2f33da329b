package foi.store;

import foi.register.Event;
import foi.register.Happening;
import foi.register.IssuedLetter;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Selection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The register in SQLite: {@code register.db} in a directory that may serve several officers. */
public final class SqliteRegister implements Register {

    private final Database database;
    private final RequestReading reading;
    private final RequestWriting writing;
    private final HistoryTable history;
    private final LettersTable letters;

    private SqliteRegister(Database database, Clock clock) {
        this.database = database;
        this.reading = new RequestReading(database);
        this.writing = new RequestWriting(database);
        this.history = new HistoryTable(database, clock);
        this.letters = new LettersTable(database);
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
    public Optional<Request> find(Reference reference) {
        return reading.find(reference);
    }

    @Override
    public List<Request> requests(Selection selection) {
        return reading.list(selection);
    }

    @Override
    public List<Reference> similar(Requester requester, String subject) {
        return reading.similar(requester, subject);
    }

    @Override
    public Instant now() {
        return history.now();
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
    public List<Event> history(Optional<Reference> reference) {
        return history.list(reference);
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        database.each("list_settings", Values.NONE, row -> settings.put(row.text("name"), row.text("value")));
        return settings;
    }

    @Override
    public void set(String name, String value) {
        mustBeInTransaction();
        database.update("set_setting", Values.of("name", name).and("value", value));
    }

    @Override
    public void keep(IssuedLetter letter) {
        mustBeInTransaction();
        letters.add(letter);
    }

    @Override
    public List<IssuedLetter> letters(Reference reference) {
        return letters.list(reference);
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
