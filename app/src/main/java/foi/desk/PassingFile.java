package foi.desk;

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
 * @param elsewhere how the officer gives another place; may be empty
 */
record PassingFile(Path passing, Path place, String elsewhere) {

    private static final int SHARED = 02770;
    private static final int GROUP_WRITES = 0020;
    private static final int GROUP_PASSES_ON = 02000;

    /** Writes {@code content} under a passing name. In a directory that serves a group the file does, too. */
    static PassingFile of(Path place, byte[] content, String elsewhere) {
        if (Files.isDirectory(place)) {
            throw new InputRefused(
                    "%s is a directory.".formatted(place), sentence("Give the name of a file", elsewhere));
        }
        try {
            Path parent =
                    Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
            Path passing = parent.resolve(".foi-" + UUID.randomUUID() + ".part");
            Files.write(passing, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (shared(parent)) {
                Files.setPosixFilePermissions(passing, PosixFilePermissions.fromString("rw-rw----"));
            }
            return new PassingFile(passing, place, elsewhere);
        } catch (IOException | UnsupportedOperationException e) {
            throw unwritable(place, elsewhere);
        }
    }

    /** Moves it to its place, over what is there. */
    Path arrive() {
        try {
            return Files.move(passing, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete();
            throw unwritable(place, elsewhere);
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
            throw unwritable(passing, elsewhere);
        }
    }

    /** Makes the directory where it is not there; what is made within a group's directory serves the group. */
    static void makeDirectory(Path wanted, String elsewhere) {
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
            throw unwritable(wanted, elsewhere);
        }
    }

    private static boolean shared(Path directory) throws IOException {
        int mode = (int) Files.getAttribute(directory, "unix:mode");
        return (mode & GROUP_WRITES) != 0 && (mode & GROUP_PASSES_ON) != 0;
    }

    private static InputRefused unwritable(Path place, String elsewhere) {
        return new InputRefused(
                "%s cannot be written.".formatted(place),
                sentence(
                                "Check that its directory is there and that you may write in it, or give another place",
                                elsewhere)
                        + " Where letters go is set with foi settings outbox DIR.");
    }

    /** The words with how another place is given, as a sentence. */
    static String sentence(String words, String elsewhere) {
        return words + (elsewhere.isEmpty() ? "" : " " + elsewhere) + ".";
    }
}
