package foi.cli;

import foi.desk.Desk;
import foi.desk.TypedPath;
import foi.desk.WriteLetter;
import foi.law.Dates;
import foi.law.WorkingDays;
import foi.letters.LetterWriter;
import foi.letters.Letterhead;
import foi.letters.Templates;
import foi.register.OfficeTime;
import foi.register.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One command's work: opens the register when it is first needed, and lets go of it at the end. */
final class Session implements AutoCloseable {

    private final Workplace workplace;
    private final Path directory;
    private final LocalDate today;
    private final boolean rehearsing;
    private @Nullable Register register;
    private @Nullable WorkingDays days;

    Session(Workplace workplace, Optional<String> directory, Optional<String> today) {
        this.workplace = workplace;
        this.directory = directory(workplace, directory);
        Optional<String> other = today.or(
                        () -> Optional.ofNullable(workplace.environment().get("FOI_TODAY")))
                .filter(typed -> !typed.isBlank());
        this.rehearsing = other.isPresent();
        this.today = other.map(typed -> rehearsed(typed, workplace.terminal()))
                .orElseGet(() -> LocalDate.now(workplace.clock().withZone(OfficeTime.ZONE)));
    }

    private Session(Session other, Path directory) {
        this.workplace = other.workplace;
        this.directory = directory;
        this.today = other.today;
        this.rehearsing = other.rehearsing;
    }

    /** The same officer's work on another register. */
    Session on(Path other) {
        return new Session(this, other);
    }

    private static LocalDate rehearsed(String typed, Terminal terminal) {
        LocalDate day = Dates.parse(typed);
        terminal.err().println("Rehearsing " + Dates.withWeekday(day) + ".");
        return day;
    }

    private static Path directory(Workplace workplace, Optional<String> typed) {
        var environment = workplace.environment();
        return typed.or(() ->
                        Optional.ofNullable(environment.get("FOI_REGISTER")).filter(d -> !d.isBlank()))
                .map(TypedPath::of)
                .orElseGet(() -> Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                        .filter(d -> !d.isBlank())
                        .map(TypedPath::of)
                        .orElseGet(() -> Path.of(environment.getOrDefault("HOME", "."), ".local", "share"))
                        .resolve("foi"));
    }

    Terminal terminal() {
        return workplace.terminal();
    }

    Workplace workplace() {
        return workplace;
    }

    /** The register's directory. */
    Path directory() {
        return directory;
    }

    /** Whether there is a register in that directory, fit for use or not. */
    boolean hasRegister() {
        return Files.exists(directory.resolve("register.db"));
    }

    /** Whether another day than the real one is rehearsed. */
    boolean rehearsing() {
        return rehearsing;
    }

    LocalDate today() {
        return today;
    }

    Desk desk() {
        if (register == null) {
            register = workplace.open().apply(directory);
        }
        return new Desk(register, days(), workplace.officer(), today);
    }

    /** The calendar, read once. */
    WorkingDays days() {
        if (days == null) {
            days = workplace.days().get();
        }
        return days;
    }

    /** The register's calendar where there is a register, else the one that came with the program. */
    WorkingDays calendar() {
        return hasRegister() ? desk().days() : days();
    }

    LetterWriter writer() {
        return new LetterWriter(new Templates(directory.resolve("templates")), Letterhead.in(directory));
    }

    WriteLetter letters() {
        return new WriteLetter(desk(), writer(), workplace.workshop().press());
    }

    @Override
    public void close() {
        if (register != null) {
            register.close();
        }
    }
}
