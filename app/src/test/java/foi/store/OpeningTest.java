package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.GREEN;
import static foi.store.Samples.atomically;
import static foi.store.Samples.bare;
import static foi.store.Samples.ref;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.ClockEvent;
import foi.law.Reading;
import foi.law.TimeRule;
import foi.register.Additions;
import foi.register.FormDraft;
import foi.register.InputRefused;
import foi.register.RegisterUnusable;
import foi.register.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningTest {

    private static final int KNOWN = Migrations.ALL.version();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"register", "deep/er/register", "with a space", "a?mode=ro", "50%25", "É#1"})
    void a_register_is_made_in_a_new_directory_of_any_name(String name) {
        Path directory = temporary.resolve(name);
        SqliteRegister.create(directory, CLOCK).close();
        try (SqliteRegister register = SqliteRegister.open(directory, CLOCK)) {
            assertThat(register.requests(Selection.ALL)).isEmpty();
        }
        assertThat(directory.resolve("register.db")).isRegularFile();
    }

    @Test
    void a_new_directory_serves_its_group_and_nobody_else() throws IOException {
        Path directory = temporary.resolve("register");
        try (SqliteRegister register = SqliteRegister.create(directory, CLOCK)) {
            Samples.log(register, 1);
            assertThat(mode(directory)).isEqualTo("2770");
            assertThat(mode(directory.resolve("register.db"))).isEqualTo("0660");
            assertThat(mode(directory.resolve("register.db-wal"))).isEqualTo("0660");
            assertThat(mode(directory.resolve("register.db-shm"))).isEqualTo("0660");
        }
    }

    @Test
    void in_a_private_directory_the_register_is_private() throws IOException {
        setMode(temporary, 0700);
        SqliteRegister.create(temporary, CLOCK).close();
        assertThat(mode(temporary)).isEqualTo("0700");
        assertThat(mode(temporary.resolve("register.db"))).isEqualTo("0600");
        SqliteRegister.open(temporary, CLOCK).close();
    }

    @Test
    void a_register_is_not_made_where_there_is_one() {
        SqliteRegister.create(temporary, CLOCK).close();
        assertThatThrownBy(() -> SqliteRegister.create(temporary, CLOCK))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("There is a register in " + temporary);
        SqliteRegister.open(temporary, CLOCK).close();
    }

    @Test
    void the_connection_has_the_settings_that_keep_several_programs_safe() {
        SqliteRegister.create(temporary, CLOCK).close();
        try (SqliteRegister register = SqliteRegister.open(temporary, CLOCK)) {
            Database database = register.database();
            assertThat(List.of(
                            database.pragma("busy_timeout"),
                            database.pragma("journal_mode"),
                            database.pragma("synchronous"),
                            database.pragma("foreign_keys"),
                            database.pragma("recursive_triggers"),
                            database.pragma("trusted_schema"),
                            database.pragma("application_id"),
                            database.pragma("integrity_check")))
                    .containsExactly("15000", "wal", "2", "1", "1", "0", Integer.toString(0x464f4931), "ok");
        }
    }

    @Test
    void where_there_is_no_register_the_way_to_make_one_is_told() {
        Path nowhere = temporary.resolve("not here");
        assertRefused(temporary).hasMessageContaining("There is no register in").hasMessageContaining("foi init");
        assertRefused(nowhere).hasMessageContaining("foi init '" + nowhere + "'");
        assertRefused(Path.of("pom.xml")).hasMessageContaining("There is no register in pom.xml");
        assertThat(nowhere).doesNotExist();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.writeString(temporary.resolve("register.db"), "This is a letter to the council.\n".repeat(200));
        assertRefused(temporary).hasMessageContaining("is not a register of this program");
    }

    @Test
    void another_programs_database_is_refused_and_left_alone() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("register.db"));
                java.sql.Statement statement = other.createStatement()) {
            statement.execute("create table music (title text)");
        }
        assertRefused(temporary).hasMessageContaining("is not a register of this program");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("register.db"));
                java.sql.Statement statement = other.createStatement()) {
            assertThat(statement.executeQuery("pragma journal_mode").getString(1))
                    .isEqualTo("delete");
        }
    }

    @Test
    void a_register_of_a_newer_program_is_refused() {
        try (SqliteRegister register = SqliteRegister.create(temporary, CLOCK)) {
            register.database().pragma("user_version = 99");
        }
        assertRefused(temporary)
                .hasMessageContaining("made by a newer program (version 99; this one knows " + KNOWN + ")");
    }

    @Test
    void a_register_whose_making_was_interrupted_is_told_from_others() throws IOException {
        Files.createFile(temporary.resolve("register.db"));
        assertRefused(temporary).hasMessageContaining("was never finished").hasMessageContaining("rm ");
    }

    @Test
    void a_damaged_register_is_told() throws IOException {
        try (SqliteRegister register = SqliteRegister.create(temporary, CLOCK)) {
            Samples.log(register, 1);
        }
        byte[] bytes = Files.readAllBytes(temporary.resolve("register.db"));
        byte[] noise = "noise ".repeat(bytes.length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(noise, 0, bytes, 100, bytes.length - 100);
        Files.write(temporary.resolve("register.db"), bytes);
        assertThatThrownBy(() -> {
                    try (SqliteRegister register = SqliteRegister.open(temporary, CLOCK)) {
                        register.requests(Selection.ALL);
                    }
                })
                .isInstanceOf(RegisterUnusable.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("put the last backup in its place");
    }

    @ParameterizedTest
    @ValueSource(ints = {0770, 02750, 0700})
    void a_groups_register_in_a_directory_that_would_lock_members_out_is_refused_with_the_cure(int mode)
            throws IOException {
        Path directory = temporary.resolve("shared");
        SqliteRegister.create(directory, CLOCK).close();
        setMode(directory, mode);
        assertRefused(directory)
                .hasMessageContaining("chmod 2770 " + directory)
                .hasMessageContaining("chmod 0660 " + directory + "/register.db*");
        setMode(directory, 0700);
        setMode(directory.resolve("register.db"), 0600);
        SqliteRegister.open(directory, CLOCK).close();
        setMode(directory, 02770);
        setMode(directory.resolve("register.db"), 0660);
        SqliteRegister.open(directory, CLOCK).close();
    }

    @Test
    void an_older_register_is_copied_and_then_brought_up_to_date() throws SQLException {
        Migrations next = later("9999_for_a_test");
        try (SqliteRegister old = SqliteRegister.create(temporary, CLOCK)) {
            Samples.log(old, 1);
        }
        try (SqliteRegister register = SqliteRegister.open(temporary, CLOCK, next)) {
            assertThat(register.database().pragma("user_version")).isEqualTo(String.valueOf(KNOWN + 1));
            assertThat(register.find(ref(1))).contains(bare(1));
            assertThat(register.firstMisfitInHistory()).isEmpty();
        }
        Path copy = temporary.resolve("register.db.before-" + (KNOWN + 1));
        try (Connection before = DriverManager.getConnection("jdbc:sqlite:" + copy);
                java.sql.Statement statement = before.createStatement()) {
            assertThat(statement.executeQuery("pragma user_version").getInt(1)).isEqualTo(KNOWN);
            assertThat(statement.executeQuery("pragma application_id").getInt(1))
                    .isEqualTo(0x464f4931);
            assertThat(statement.executeQuery("select count(*) from request").getInt(1))
                    .isEqualTo(1);
        }
        SqliteRegister.open(temporary, CLOCK, next).close();
    }

    @Test
    void a_migration_that_fails_leaves_the_register_as_it_was() {
        Migrations broken = later("9999_for_a_test", "9999_for_a_test");
        SqliteRegister.create(temporary, CLOCK).close();
        assertThatThrownBy(() -> SqliteRegister.open(temporary, CLOCK, broken))
                .isInstanceOf(IllegalStateException.class);
        try (SqliteRegister register = SqliteRegister.open(temporary, CLOCK)) {
            assertThat(register.database().pragma("user_version")).isEqualTo(String.valueOf(KNOWN));
        }
    }

    @Test
    void a_register_of_the_first_version_keeps_its_cases_and_takes_drafts() throws IOException {
        Migrations first = new Migrations(List.of("0001_register"));
        new Opening(new RegisterFiles(temporary), first).create().close();
        try (SqliteRegister old = SqliteRegister.open(temporary, CLOCK, first)) {
            old.database().script(OF_THE_FIRST_VERSION);
            atomically(old, () -> {
                old.append(Samples.logged(1));
                old.keep(Samples.letter(1));
            });
        }
        FormDraft draft = new FormDraft("answer", "FOI-2425-00001 1", Map.of("answer", "Seven."), Samples.NOW);
        try (SqliteRegister register = SqliteRegister.open(temporary, CLOCK)) {
            assertThat(register.requests(Selection.ALL))
                    .containsExactly(bare(1).with(List.of(ClockEvent.extension(
                                    LocalDate.of(2024, DECEMBER, 9), LocalDate.of(2025, JANUARY, 31))))
                            .countedBy(TimeRule.standard(Reading.CODE)));
            assertThat(register.letters(ref(1))).containsExactly(Samples.letter(1));
            assertThat(register.history(Optional.empty())).hasSize(1);
            assertThat(register.firstMisfitInHistory()).isEmpty();
            assertThat(register.drafts(GREEN)).isEmpty();
            assertThat(register.additions()).isEqualTo(Additions.NONE);
            atomically(register, () -> register.keepDraft(GREEN, draft));
        }
        try (SqliteRegister register = SqliteRegister.open(temporary, CLOCK)) {
            assertThat(register.drafts(GREEN)).containsExactly(draft);
        }
        assertThat(temporary.resolve("register.db.before-" + KNOWN)).isRegularFile();
    }

    /** A request, its clock and a setting, as the program first kept them. */
    private static final List<String> OF_THE_FIRST_VERSION = List.of(
            """
            insert into request (reference, reference_key, regime, requester_name, received, channel, subject, body,
                                 answer, revision)
            values ('FOI-2425-00001', 'FOI242500001', 'FOIA', 'A Requester', '2024-12-02', 'letter', 'Potholes',
                    'How many?', '', 0)""",
            "insert into clock_event values (1, 0, 'extension', '2024-12-09', null, '2025-01-31')",
            "insert into setting values ('calendar.reading', 'code')");

    private static Migrations later(String... steps) {
        return new Migrations(
                Stream.concat(Migrations.ALL.steps().stream(), Stream.of(steps)).toList());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path directory) {
        return assertThatThrownBy(() -> SqliteRegister.open(directory, CLOCK)).isInstanceOf(RegisterUnusable.class);
    }

    private static String mode(Path file) throws IOException {
        return "%04o".formatted(RegisterFiles.mode(file) & 07777);
    }

    private static void setMode(Path file, int mode) throws IOException {
        Files.setAttribute(file, "unix:mode", mode);
    }
}
