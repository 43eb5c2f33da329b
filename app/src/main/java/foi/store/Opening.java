package foi.store;

import foi.register.RegisterUnusable;
import java.util.List;

/**
 * How a register is made and how it is opened, with the settings under which several programs share it.
 *
 * @param files the register's files
 * @param migrations what the program knows of its tables
 */
record Opening(RegisterFiles files, Migrations migrations) {

    private static final List<String> PRAGMAS = List.of(
            "synchronous = full",
            "foreign_keys = on",
            "recursive_triggers = on",
            "trusted_schema = off",
            "cache_size = -65536");

    /** Makes the register; where that fails, no file of it is left behind. */
    Database create() {
        files.make();
        try {
            new Premises(files).checkDirectory();
            return connected(false);
        } catch (RuntimeException e) {
            files.unmake();
            throw e;
        }
    }

    /** Opens the register that is there, once it is known to be one. */
    Database open() {
        new Premises(files).checkRegister();
        return connected(true);
    }

    private Database connected(boolean there) {
        Database database = Database.connect(files.database(), new Failures(files.directory()));
        try {
            if (there) {
                migrations.check(database, files);
            }
            if (!database.pragma("journal_mode = wal").equals("wal")) {
                throw new RegisterUnusable(
                        "The file system of %s cannot hold a register that several programs share."
                                .formatted(files.directory()),
                        "Keep the register on a disk of this host.");
            }
            PRAGMAS.forEach(database::pragma);
            migrations.apply(database, files);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
