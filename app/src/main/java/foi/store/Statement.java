package foi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement of SQL as its file has it.
 *
 * @param sql its text without comments
 * @param parameters the names of its parameters, in the order in which SQLite numbers them
 */
record Statement(String sql, List<String> parameters) {

    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    /** The statement in {@code foi/store/<name>.sql}. */
    static Statement named(String name) {
        return of(resource("/foi/store/" + name + ".sql"));
    }

    static Statement of(String text) {
        String sql = COMMENT.matcher(text).replaceAll("").strip();
        List<String> parameters = PARAMETER
                .matcher(sql)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        return new Statement(sql, parameters);
    }

    /** The text of a file that comes with the program. */
    static String resource(String path) {
        try (InputStream file = Statement.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program's file " + path + " cannot be read", e);
        }
    }
}
