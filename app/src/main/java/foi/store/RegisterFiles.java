package foi.store;

import foi.register.InputRefused;
import foi.register.RegisterUnusable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A register's directory and the files that SQLite keeps in it.
 *
 * <p>SQLite gives its two side files the mode of the database, and the directory's setgid bit gives them its group.
 * So a directory {@code 2770} with a database {@code 0660} serves all accounts of one group, whatever their umasks;
 * anything between that and a private directory locks somebody out, at times the owner.
 *
 * @param directory the register's directory
 */
record RegisterFiles(Path directory) {

    static final String NAME = "register.db";
    private static final int SHARED_DIRECTORY = 02770;
    private static final int GROUP_WRITES = 0020;
    private static final int GROUP_PASSES_ON = 02000;

    Path database() {
        return directory.resolve(NAME);
    }

    /** The database and those of its side files that are there. */
    List<Path> present() {
        return List.of(database(), directory.resolve(NAME + "-wal"), directory.resolve(NAME + "-shm")).stream()
                .filter(Files::exists)
                .toList();
    }

    /** Makes an empty database, and its directory where there is none; neither is ever open to more than it will be. */
    void make() {
        try {
            if (!Files.exists(directory)) {
                makeDirectory();
            }
            makeFile(database());
        } catch (FileAlreadyExistsException e) {
            throw new InputRefused(
                    "There is a register in %s already.".formatted(directory),
                    "Use it, or give another directory (foi init DIR).");
        } catch (IOException e) {
            throw new RegisterUnusable(
                    "A register cannot be made in %s (%s).".formatted(directory, e),
                    "Give a directory in which your account may write (foi init DIR).");
        }
    }

    /** Removes an empty database that could not be finished. */
    void unmake() {
        for (Path file : present()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // What made the register fail is told; opening the rest of it says how to remove it.
            }
        }
    }

    /** Makes an empty file beside the database, or empties the one that is there. */
    Path makeCopy(String suffix) {
        Path copy = directory.resolve(NAME + suffix);
        try {
            Files.deleteIfExists(copy);
            makeFile(copy);
            return copy;
        } catch (IOException e) {
            throw new RegisterUnusable(
                    "The register cannot be copied to %s before it is brought up to date.".formatted(copy),
                    "Have the directory's mode and free space looked at (ls -ld, df -h); nothing has been changed.");
        }
    }

    /** Whether the directory serves a group: its members may write, and what they make belongs to the group. */
    boolean shared() throws IOException {
        int mode = mode(directory);
        return (mode & GROUP_WRITES) != 0 && (mode & GROUP_PASSES_ON) != 0;
    }

    /** Whether the database is meant for a group. */
    boolean meantForGroup() throws IOException {
        return (mode(database()) & GROUP_WRITES) != 0;
    }

    static int mode(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:mode");
    }

    private void makeDirectory() throws IOException {
        Path absolute = directory.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Files.createDirectory(
                absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.setAttribute(absolute, "unix:mode", SHARED_DIRECTORY);
        } catch (IOException e) {
            // The file system knows no such modes; the register is private then.
        }
    }

    private void makeFile(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (shared()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        }
    }
}
