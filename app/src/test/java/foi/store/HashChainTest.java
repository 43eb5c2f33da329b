package foi.store;

import static foi.store.Samples.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HashChainTest {

    @TempDir
    Path directory;

    @Test
    void text_that_moves_between_columns_changes_the_hash() {
        String hash = HashChain.link(List.of(Optional.of("ab"), Optional.of("c")));
        assertThat(HashChain.link(List.of(Optional.of("a"), Optional.of("bc")))).isNotEqualTo(hash);
        assertThat(HashChain.link(List.of(Optional.of("abc")))).isNotEqualTo(hash);
    }

    @Test
    void an_absent_column_is_not_an_empty_one() {
        assertThat(HashChain.link(List.of(Optional.empty()))).isNotEqualTo(HashChain.link(List.of(Optional.of(""))));
    }

    @Test
    void the_hash_is_that_of_lengths_and_columns_as_any_program_can_work_it_out() {
        // printf '\0\0\0\0\0\0\0\001a\377\377\377\377\377\377\377\377' | sha256sum
        assertThat(HashChain.link(List.of(Optional.of("a"), Optional.empty())))
                .isEqualTo("de12b2ade0ab8c81f20206337a7c56a6556aee9553d01a6987bcb0e3979d160d");
    }

    @Test
    void the_hash_covers_every_column_of_an_entry_but_itself() throws SQLException {
        create();
        try (Connection other = connect();
                Statement statement = other.createStatement();
                ResultSet found = statement.executeQuery("select name from pragma_table_info('event')")) {
            List<String> columns = new ArrayList<>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            columns.remove("hash");
            assertThat(HistoryTable.HASHED).containsExactlyElementsOf(columns);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, update event set number = 9 where number = 3",
        "2, update event set at = '2026-03-02T09:30:00.000Z' where number = 2",
        "2, update event set officer = 'mallory' where number = 2",
        "2, update event set reference = null where number = 2",
        "2, update event set reference = 'FOI-2425-00001' where number = 2",
        "2, update event set kind = 'imported' where number = 2",
        "2, update event set summary = 'Logged' where number = 2",
        "2, update event set content = '' where number = 2",
        "2, update event set previous_hash = hash where number = 2",
        "2, update event set hash = previous_hash where number = 2",
        "2, delete from event where number = 1",
        "3, delete from event where number = 2"
    })
    void a_change_behind_the_programs_back_is_evident(String first, String change) throws SQLException {
        create();
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("drop trigger event_is_not_changed");
            statement.execute("drop trigger event_is_not_deleted");
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
        try (SqliteRegister register = SqliteRegister.open(directory, CLOCK)) {
            String found = register.firstMisfitInHistory().map(Object::toString).orElse("none");
            assertThat(found).isEqualTo(first);
        }
    }

    private void create() {
        try (SqliteRegister register = SqliteRegister.create(directory, CLOCK)) {
            Samples.log(register, 1);
            Samples.log(register, 2);
            Samples.log(register, 3);
            assertThat(register.firstMisfitInHistory()).isEmpty();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("register.db"));
    }
}
