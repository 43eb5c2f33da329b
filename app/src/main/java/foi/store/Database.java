package foi.store;

import foi.register.RegisterUnusable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The one connection of this process to a register's file, with its transactions.
 *
 * <p>Threads take turns. What writes begins with {@code BEGIN IMMEDIATE}: a transaction that read first and wants
 * to write later is refused by SQLite at once when a colleague wrote meanwhile, whatever the time-out.
 */
final class Database implements AutoCloseable {

    /** How long to wait for colleagues who write, in milliseconds. */
    private static final int PATIENCE = 15_000;

    private static final int HURRY = 500;

    private final Connection connection;
    private final Failures failures;
    private final PreparedStatements prepared;
    private final ReentrantLock turn = new ReentrantLock();
    private int depth;
    private @Nullable RegisterUnusable lost;

    private Database(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
        this.prepared = new PreparedStatements(connection);
    }

    /** Connects to a file that is there. */
    static Database connect(Path file, Failures failures) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        try {
            return new Database(config.createConnection("jdbc:sqlite:" + file.toUri()), failures);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Sets or asks a pragma; empty when it answers nothing. */
    String pragma(String pragma) {
        return alone(() -> {
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet found = statement.execute("pragma " + pragma) ? statement.getResultSet() : null) {
                String answer = found != null && found.next() ? found.getString(1) : null;
                return answer == null ? "" : answer;
            }
        });
    }

    /** What a query finds, row by row. */
    void each(String name, Values values, Consumer<Row> use) {
        alone(() -> {
            try (ResultSet found = prepared.bound(name, values).executeQuery()) {
                Row row = new Row(found, failures);
                while (found.next()) {
                    use.accept(row);
                }
                return true;
            }
        });
    }

    <T> List<T> query(String name, Values values, Function<Row, T> each) {
        List<T> all = new ArrayList<>();
        each(name, values, row -> all.add(each.apply(row)));
        return all;
    }

    <T> Optional<T> first(String name, Values values, Function<Row, T> each) {
        return query(name, values, each).stream().findFirst();
    }

    /** Carries out a statement that answers nothing. */
    void update(String name, Values values) {
        alone(() -> prepared.bound(name, values).executeUpdate());
    }

    /** Carries out statements that are no part of the daily work: those of a migration. */
    void script(List<String> statements) {
        statements.forEach(this::execute);
    }

    /** Does {@code work} in a transaction that may write; one within another is kept only when the outer one is. */
    <T> T inTransaction(Supplier<T> work) {
        turn.lock();
        try {
            String name = "s" + depth;
            return depth == 0
                    ? between("begin immediate", "commit", List.of("rollback"), work)
                    : between(
                            "savepoint " + name,
                            "release " + name,
                            List.of("rollback to " + name, "release " + name),
                            work);
        } finally {
            turn.unlock();
        }
    }

    /** Does {@code work} on the register as it is at one moment, whatever colleagues write meanwhile. */
    <T> T atOneMoment(Supplier<T> work) {
        turn.lock();
        try {
            return depth > 0 ? work.get() : between("begin", "commit", List.of("rollback"), work);
        } finally {
            turn.unlock();
        }
    }

    /** Does {@code work} without waiting long for colleagues who write. */
    <T> T hurrying(Supplier<T> work) {
        turn.lock();
        try {
            pragma("busy_timeout = " + HURRY);
            return work.get();
        } finally {
            attempt("pragma busy_timeout = " + PATIENCE);
            turn.unlock();
        }
    }

    boolean inTransaction() {
        return turn.isHeldByCurrentThread() && depth > 0;
    }

    @Override
    public void close() {
        alone(() -> {
            connection.close();
            return true;
        });
    }

    private <T> T between(String begin, String keep, List<String> undo, Supplier<T> work) {
        execute(begin);
        depth++;
        boolean kept = false;
        try {
            T done = work.get();
            execute(keep);
            kept = true;
            return done;
        } finally {
            depth--;
            if (depth == 0) {
                lost = null;
            }
            if (!kept) {
                undo.forEach(this::attempt);
            }
        }
    }

    private void execute(String sql) {
        alone(() -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Undoes what SQLite may have undone already, as it does when the disk is full. */
    private void attempt(String sql) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            // Nothing is left to be undone.
        }
    }

    /**
     * Does {@code work} while no other thread uses the connection. Once the world has failed a transaction, SQLite
     * may have ended it; no more of it is carried out then, lest it be kept by halves.
     */
    private <T> T alone(Work<T> work) {
        turn.lock();
        try {
            if (lost != null) {
                throw lost;
            }
            return work.get();
        } catch (SQLException e) {
            prepared.forget();
            RuntimeException failure = failures.of(e);
            if (depth > 0 && failure instanceof RegisterUnusable unusable) {
                lost = unusable;
            }
            throw failure;
        } finally {
            turn.unlock();
        }
    }

    private interface Work<T> {
        T get() throws SQLException;
    }
}
