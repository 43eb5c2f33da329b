package foi.desk;

import foi.intake.BankHolidayFile;
import foi.law.WorkingDays;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Event;
import foi.register.Officer;
import foi.register.Register;
import foi.register.Request;
import foi.register.Requester;
import foi.store.SqliteRegister;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A real register, at which several officers have desks, each with a connection of their own. */
final class Room implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2024-12-09");
    static final Instant NOW = Instant.parse("2024-12-09T13:12:00Z");
    static final WorkingDays DAYS = BankHolidayFile.bundled();

    private final Path directory;
    private final List<Register> open = new ArrayList<>();

    Room(Path directory) {
        this.directory = directory;
        SqliteRegister.create(directory, Clock.systemUTC()).close();
    }

    /** The desk of {@code account}, where the clock stands still at 13:12. */
    Desk desk(String account) {
        return desk(account, NOW);
    }

    /** The desk of {@code account}, where the clock stands still at {@code now}. */
    Desk desk(String account, Instant now) {
        Register register = SqliteRegister.open(directory, Clock.fixed(now, ZoneOffset.UTC));
        open.add(register);
        return new Desk(register, DAYS, new Officer(account), TODAY);
    }

    /** Logs a request received on {@code received} with a part for each label, and returns its reference. */
    static String logs(Desk desk, String received, String... labels) {
        String reference = new LogRequest(desk)
                .log(Draft.of(
                        new Requester("Jo Moran", Optional.of("jo@example.org"), Optional.empty(), Optional.empty()),
                        new Asked(LocalDate.parse(received), Channel.EMAIL, "Potholes", "How many?", Optional.empty()),
                        Optional.empty()))
                .reference()
                .written();
        for (String label : labels) {
            new EditParts(desk).add(reference, label, "How many?");
        }
        return reference;
    }

    static List<Event> history(Desk desk, String reference) {
        Request request = desk.request(reference);
        return desk.register().history(Optional.of(request.reference()));
    }

    @Override
    public void close() {
        open.forEach(Register::close);
    }
}
