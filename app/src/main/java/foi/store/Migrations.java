package foi.store;

import foi.register.RegisterUnusable;
import java.util.Arrays;
import java.util.List;

/**
 * The steps by which the register's tables came to be as they are, each a file in {@code migrations/}.
 *
 * @param steps the names of the files in order; a register's version is how many of them it has behind it
 */
record Migrations(List<String> steps) {

    /** All that this program knows. The list stands here, so that no directory need be searched at each start. */
    static final Migrations ALL = new Migrations(
            List.of("0001_register", "0002_drafts", "0003_lines", "0004_clock", "0005_holidays", "0006_enclosures"));

    /** What marks a file as a register: "FOI1" in the header's application id. */
    private static final int APPLICATION = 0x464f4931;

    int version() {
        return steps.size();
    }

    /** Refuses a file that is no register, or one that a newer program has changed. */
    void check(Database database, RegisterFiles files) {
        if (database.pragma("application_id").equals(Integer.toString(APPLICATION))) {
            int found = versionOf(database);
            if (found > version()) {
                throw new RegisterUnusable(
                        "The register in %s was made by a newer program (version %d; this one knows %d)."
                                .formatted(files.directory(), found, version()),
                        "Have the program on this host brought up to date.");
            }
        } else if (database.pragma("page_count").equals("0")) {
            throw new RegisterUnusable(
                    "The register in %s was never finished.".formatted(files.directory()),
                    "Remove its empty file and make it again: rm %s && foi init %s --authority NAME"
                            .formatted(Shell.quoted(files.database()), Shell.quoted(files.directory())));
        } else {
            throw new Failures(files.directory()).notARegister();
        }
    }

    /** Carries out the steps that a register has not yet behind it, after a copy of one that has some. */
    void apply(Database database, RegisterFiles files) {
        if (versionOf(database) < version()) {
            database.inTransaction(() -> {
                int found = versionOf(database);
                if (found > 0 && found < version()) {
                    copy(files);
                }
                for (int step = found; step < version(); step++) {
                    database.script(statements(steps.get(step)));
                    database.pragma("user_version = " + (step + 1));
                }
                return database.pragma("application_id = " + APPLICATION);
            });
        }
    }

    /** Copies the register through a second connection, while this one keeps every colleague from writing. */
    private void copy(RegisterFiles files) {
        String copy = files.makeCopy(".before-" + version()).toString();
        try (Database second = Database.connect(files.database(), new Failures(files.directory()))) {
            second.update("copy", Values.of("file", copy));
        }
    }

    private static int versionOf(Database database) {
        return Integer.parseInt(database.pragma("user_version"));
    }

    static List<String> statements(String step) {
        return Arrays.asList(Statement.resource("/migrations/" + step + ".sql").split("(?m)^--;$"));
    }
}
