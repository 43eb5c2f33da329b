package foi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class StatementsTest {

    static Connection migrated;

    @BeforeAll
    static void migrate() throws SQLException {
        migrated = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (java.sql.Statement statement = migrated.createStatement()) {
            for (String step : Migrations.ALL.steps()) {
                for (String sql : Migrations.statements(step)) {
                    statement.execute(sql);
                }
            }
        }
    }

    @AfterAll
    static void close() throws SQLException {
        migrated.close();
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("app/src/main/resources/foi/store"))) {
            return files.map(file -> file.getFileName().toString().replace(".sql", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_statement_fits_the_migrated_schema(String name) throws SQLException {
        Statement statement = Statement.named(name);
        try (PreparedStatement prepared = migrated.prepareStatement(statement.sql())) {
            assertThat(prepared.getParameterMetaData().getParameterCount())
                    .isEqualTo(statement.parameters().size());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_statement_begins_with_a_sentence_on_what_it_does(String name) {
        assertThat(Statement.resource("/foi/store/" + name + ".sql")).matches("(?s)-- [A-Z].*\\..*");
    }

    @Test
    void every_migration_is_known_to_the_program() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("migrations"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".sql", ""))
                            .sorted())
                    .containsExactlyElementsOf(Migrations.ALL.steps());
        }
    }

    @Test
    void a_parameter_that_stands_twice_is_numbered_once() {
        Statement statement = Statement.of("-- Not :this one.\nselect :b, :a, :b");
        assertThat(statement.parameters()).containsExactly("b", "a");
        assertThat(statement.sql()).isEqualTo("select :b, :a, :b");
    }
}
