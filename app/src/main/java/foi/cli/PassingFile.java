package foi.cli;

import foi.register.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/**
 * A file under a passing name beside its place, so that nobody ever finds half of it there.
 *
 * @param passing where it is
 * @param place where it belongs
 */
record PassingFile(Path passing, Path place) {

    private static final int SHARED = 02770;
    private static final int GROUP_WRITES = 0020;
    private static final int GROUP_PASSES_ON = 02000;

    /** Writes {@code content} under a passing name. In a directory that serves a group the file does, too. */
    static PassingFile of(Path place, byte[] content) {
        if (Files.isDirectory(place)) {
            throw new InputRefused("%s is a directory.".formatted(place), "Give the name of a file with -o.");
        }
        try {
            Path parent =
                    Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
            Path passing = parent.resolve(".foi-" + UUID.randomUUID() + ".part");
            Files.write(passing, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (shared(parent)) {
                Files.setPosixFilePermissions(passing, PosixFilePermissions.fromString("rw-rw----"));
            }
            return new PassingFile(passing, place);
        } catch (IOException | UnsupportedOperationException e) {
            throw unwritable(place);
        }
    }

    /** Moves it to its place, over what is there. */
    Path arrive() {
        try {
            return Files.move(passing, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete();
            throw unwritable(place);
        }
    }

    /** Moves it to its place; where that cannot be, it stays under its passing name and is not lost. */
    Path arriveOrStay() {
        try {
            return Files.move(passing, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return passing;
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(passing);
        } catch (IOException e) {
            throw unwritable(passing);
        }
    }

    /** Makes the directory where it is not there; what is made within a group's directory serves the group. */
    static void makeDirectory(Path wanted) {
        if (Files.isDirectory(wanted)) {
            return;
        }
        try {
            Files.createDirectories(wanted);
            Path parent = wanted.toAbsolutePath().getParent();
            if (parent != null && shared(parent)) {
                Files.setAttribute(wanted, "unix:mode", SHARED);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw unwritable(wanted);
        }
    }

    private static boolean shared(Path directory) throws IOException {
        int mode = (int) Files.getAttribute(directory, "unix:mode");
        return (mode & GROUP_WRITES) != 0 && (mode & GROUP_PASSES_ON) != 0;
    }

    private static InputRefused unwritable(Path place) {
        return new InputRefused(
                "%s cannot be written.".formatted(place),
                "Check that its directory is there and that you may write in it, or give another place with -o or foi settings outbox DIR.");
    }
}
