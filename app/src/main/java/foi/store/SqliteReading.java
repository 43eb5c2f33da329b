package foi.store;

import foi.register.Additions;
import foi.register.Bytes;
import foi.register.CaseLine;
import foi.register.Enclosure;
import foi.register.Event;
import foi.register.FormDraft;
import foi.register.IssuedLetter;
import foi.register.Officer;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Selection;
import foi.register.Touched;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register in SQLite tells; it changes nothing, and needs no transaction. */
abstract class SqliteReading implements Register {

    final Database database;
    final HistoryTable history;
    final LettersTable letters;
    final EnclosuresTable enclosures;
    final DraftsTable drafts;
    final CalendarTables calendar;
    private final RequestReading reading;
    private final LineReading lines;

    SqliteReading(Database database, Clock clock) {
        this.database = database;
        this.history = new HistoryTable(database, clock);
        this.letters = new LettersTable(database);
        this.enclosures = new EnclosuresTable(database);
        this.drafts = new DraftsTable(database);
        this.calendar = new CalendarTables(database);
        this.reading = new RequestReading(database);
        this.lines = new LineReading(database);
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
    public List<CaseLine> lines(Selection selection) {
        return lines.list(selection);
    }

    @Override
    public Optional<CaseLine> line(Reference reference) {
        return lines.find(reference);
    }

    @Override
    public List<Reference> similar(Requester requester, String subject) {
        return reading.similar(requester, subject);
    }

    @Override
    public List<Reference> ofApplicant(Requester requester, LocalDate first, LocalDate last) {
        return reading.ofApplicant(requester, first, last);
    }

    @Override
    public List<Reference> alike(String text, Reference except) {
        return reading.alike(text, except);
    }

    @Override
    public Instant now() {
        return history.now();
    }

    @Override
    public List<Event> history(Optional<Reference> reference) {
        return history.list(reference);
    }

    @Override
    public long changesByOthers() {
        return Long.parseLong(database.pragma("data_version"));
    }

    @Override
    public long lastEvent() {
        return history.last();
    }

    @Override
    public List<Touched> touchedSince(long event) {
        return history.touchedSince(event);
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        database.each("list_settings", Values.NONE, row -> settings.put(row.text("name"), row.text("value")));
        return settings;
    }

    @Override
    public Additions additions() {
        return calendar.read();
    }

    @Override
    public List<IssuedLetter> letters(Reference reference) {
        return letters.list(reference);
    }

    @Override
    public List<Enclosure> enclosures(Reference reference) {
        return enclosures.list(reference);
    }

    @Override
    public Bytes content(Reference reference, int number) {
        return enclosures.content(reference, number);
    }

    @Override
    public List<Reference> elsewhere(String sha256, Reference except) {
        return enclosures.elsewhere(sha256, except);
    }

    @Override
    public Optional<FormDraft> draft(Officer officer, String form, String about) {
        return drafts.find(officer, form, about);
    }

    @Override
    public List<FormDraft> drafts(Officer officer) {
        return drafts.list(officer);
    }
}
