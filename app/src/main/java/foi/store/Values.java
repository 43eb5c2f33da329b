package foi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement is given, by the names that stand in it. An empty {@link Optional} is null to SQLite. */
final class Values {

    /** For a statement without parameters. */
    static final Values NONE = new Values(Map.of());

    private final Map<String, Object> named;

    private Values(Map<String, Object> named) {
        this.named = named;
    }

    static Values of(String name, Object value) {
        return NONE.and(name, value);
    }

    /** These and one more. */
    Values and(String name, Object value) {
        Map<String, Object> more = new HashMap<>(named);
        more.put(name, value);
        return new Values(more);
    }

    Set<String> names() {
        return named.keySet();
    }

    /** The value of that name as the driver takes it: days and instants in ISO form. */
    @Nullable
    Object get(String name) {
        Object value = named.get(name);
        Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return bare instanceof LocalDate || bare instanceof Instant ? bare.toString() : bare;
    }
}
