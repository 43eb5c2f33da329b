package foi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements that a connection has used already, kept ready for the next time. */
final class PreparedStatements {

    private record Ready(Statement statement, PreparedStatement prepared) {}

    private final Connection connection;
    private final Map<String, Ready> ready = new HashMap<>();

    PreparedStatements(Connection connection) {
        this.connection = connection;
    }

    /** The statement of that name with its values in place. */
    PreparedStatement bound(String name, Values values) throws SQLException {
        Ready known = ready.get(name);
        if (known == null) {
            Statement statement = Statement.named(name);
            known = new Ready(statement, connection.prepareStatement(statement.sql()));
            ready.put(name, known);
        }
        List<String> parameters = known.statement().parameters();
        if (!values.names().equals(Set.copyOf(parameters))) {
            throw new IllegalArgumentException(name + " takes " + parameters + ", not " + values.names());
        }
        for (int i = 0; i < parameters.size(); i++) {
            known.prepared().setObject(i + 1, values.get(parameters.get(i)));
        }
        return known.prepared();
    }

    /** Lets go of all, once one has failed: the driver leaves a statement that failed unfit for use. */
    void forget() {
        for (Ready known : ready.values()) {
            try {
                known.prepared().close();
            } catch (SQLException e) {
                // It failed before; that is told already.
            }
        }
        ready.clear();
    }
}
