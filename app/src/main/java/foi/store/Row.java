package foi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row at hand of what a query found, read by the names of its columns. */
final class Row {

    private final ResultSet found;
    private final Failures failures;

    Row(ResultSet found, Failures failures) {
        this.found = found;
        this.failures = failures;
    }

    String text(String column) {
        String text = read(() -> found.getString(column));
        if (text == null) {
            throw new IllegalStateException(column + " is null");
        }
        return text;
    }

    Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(() -> found.getString(column)));
    }

    LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    Optional<LocalDate> optionalDay(String column) {
        return optionalText(column).map(LocalDate::parse);
    }

    Instant instant(String column) {
        return Instant.parse(text(column));
    }

    /** A number from a column that is never null. */
    long number(String column) {
        try {
            return found.getLong(column);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    Optional<Long> optionalNumber(String column) {
        Long number = read(() -> {
            long value = found.getLong(column);
            return found.wasNull() ? null : value;
        });
        return Optional.ofNullable(number);
    }

    byte[] bytes(String column) {
        byte[] bytes = read(() -> found.getBytes(column));
        return bytes == null ? new byte[0] : bytes;
    }

    private <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.get();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    private interface Reading<T> {
        @Nullable
        T get() throws SQLException;
    }
}
