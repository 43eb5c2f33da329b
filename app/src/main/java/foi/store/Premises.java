package foi.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import foi.register.RegisterUnusable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;

/**
 * Whether a register's directory can be used at all, looked at before SQLite touches anything in it: an attempt by
 * an account that may not write can leave files behind that lock out those who may.
 *
 * @param files the register's files
 */
record Premises(RegisterFiles files) {

    /** File systems on which several processes cannot share the memory that the write-ahead log needs. */
    private static final List<String> REMOTE = List.of("nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph", "gluster");

    /** Refuses a directory that cannot hold a register. */
    void checkDirectory() {
        try {
            FileStore store = Files.getFileStore(files.directory());
            if (REMOTE.stream().anyMatch(store.type()::startsWith)) {
                throw new RegisterUnusable(
                        "%s is on a network file system (%s), where a register would be damaged."
                                .formatted(files.directory(), store.type()),
                        "Keep the register on a disk of this host, and let officers log in to it.");
            }
            if (store.isReadOnly()) {
                throw new RegisterUnusable(
                        "%s is on a file system that is mounted read-only.".formatted(files.directory()),
                        "Have it mounted for writing, then try again.");
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Refuses a register that this account, or a colleague's after it, could not use. */
    void checkRegister() {
        Path directory = files.directory();
        if (Files.isDirectory(directory) && !Files.isExecutable(directory)) {
            throw closed(directory);
        }
        if (!Files.exists(files.database())) {
            throw Files.notExists(files.database()) || Files.isRegularFile(directory)
                    ? missing()
                    : unreadable(new AccessDeniedException(directory.toString()));
        }
        checkDirectory();
        try {
            if (files.meantForGroup() && !(files.shared() && sameGroup())) {
                throw new RegisterUnusable(
                        "The register in %s is meant for a group, but its directory is not: colleagues would lock each other out."
                                .formatted(directory),
                        "Have the administrator run: %s, or, to keep it for one account alone: chmod 0700 %s && chmod 0600 %s"
                                .formatted(sharing(), Shell.quoted(directory), allFiles()));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (!Files.isWritable(directory)) {
            throw closed(directory);
        }
        files.present().stream()
                .filter(file -> !Files.isReadable(file) || !Files.isWritable(file))
                .findFirst()
                .ifPresent(file -> {
                    throw closed(file);
                });
    }

    private boolean sameGroup() throws IOException {
        return group(files.directory()).equals(group(files.database()));
    }

    private RegisterUnusable closed(Path file) {
        try {
            String group = group(file);
            return new RegisterUnusable(
                    "Your account may not write to %s, which is for %s and the group %s (mode %04o)."
                            .formatted(file, Files.getOwner(file), group, RegisterFiles.mode(file) & 07777),
                    "Have the administrator add your account to that group (usermod -aG %s ACCOUNT) and run: %s"
                            .formatted(group, sharing()));
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** The commands that make a register serve the group of its database. */
    private String sharing() throws IOException {
        Path database = Files.exists(files.database()) ? files.database() : files.directory();
        String directory = Shell.quoted(files.directory());
        return "chgrp %s %s %s && chmod 2770 %s && chmod 0660 %s"
                .formatted(group(database), directory, allFiles(), directory, allFiles());
    }

    private String allFiles() {
        return Shell.quoted(files.database()) + "*";
    }

    private RegisterUnusable missing() {
        return new RegisterUnusable(
                "There is no register in %s.".formatted(files.directory()),
                "Make one with foi init %s, or name the right directory (--register DIR, FOI_REGISTER)."
                        .formatted(Shell.quoted(files.directory())));
    }

    private RegisterUnusable unreadable(IOException e) {
        return new RegisterUnusable(
                "The register in %s cannot be looked at (%s).".formatted(files.directory(), e),
                "Have the administrator look at the directory (ls -la %s).".formatted(Shell.quoted(files.directory())));
    }

    private static String group(Path file) throws IOException {
        return Files.readAttributes(file, PosixFileAttributes.class, NOFOLLOW_LINKS)
                .group()
                .getName();
    }
}
