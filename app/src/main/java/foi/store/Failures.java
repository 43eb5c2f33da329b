package foi.store;

import foi.register.RegisterUnusable;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * What SQLite reports, in words for the officer; whatever is not the world's fault is the program's.
 *
 * @param directory the register's directory
 */
record Failures(Path directory) {

    /** The exception to throw in the place of {@code e}. */
    RuntimeException of(SQLException e) {
        // The low byte is the kind of failure; the rest tells its cause.
        int kind = e.getErrorCode() & 0xff;
        return switch (SQLiteErrorCode.getErrorCode(kind)) {
            case SQLITE_BUSY, SQLITE_PROTOCOL ->
                new RegisterUnusable(
                        "The register in %s has been busy with a colleague's work for too long.".formatted(directory),
                        "Nothing has been changed by you; try again in a minute.");
            case SQLITE_FULL ->
                new RegisterUnusable(
                        "The disk that holds %s is full.".formatted(directory),
                        "Nothing has been changed; have space made on it (df -h %s), then try again."
                                .formatted(Shell.quoted(directory)));
            case SQLITE_READONLY ->
                new RegisterUnusable(
                        "The register in %s cannot be written to.".formatted(directory),
                        "Nothing has been changed; have the modes of its files looked at (ls -la %s): the directory 2770,"
                                        .formatted(Shell.quoted(directory))
                                + " every register.db file 0660, all of one group.");
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                new RegisterUnusable(
                        "The register in %s cannot be opened by your account.".formatted(directory),
                        "Have your account added to the group of that directory (ls -ld %s), then log in again."
                                .formatted(Shell.quoted(directory)));
            case SQLITE_NOTADB -> notARegister();
            case SQLITE_CORRUPT ->
                new RegisterUnusable(
                        "The register in %s is damaged.".formatted(directory),
                        "Keep a copy of that directory as it is, then put the last backup in its place.");
            case SQLITE_IOERR, SQLITE_NOMEM ->
                new RegisterUnusable(
                        "The host failed while the register in %s was used (%s).".formatted(directory, e.getMessage()),
                        "Nothing unfinished has been kept; have the disk and the memory looked at, then try again.");
            default -> new IllegalStateException(e.getMessage(), e);
        };
    }

    /** There is a file called register.db, and it is something else. */
    RegisterUnusable notARegister() {
        return new RegisterUnusable(
                "The file %s is not a register of this program.".formatted(directory.resolve(RegisterFiles.NAME)),
                "Choose the right directory (--register DIR), or put a backup in its place.");
    }
}
