package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import foi.store.SqliteRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnusableRegisterTest {

    @TempDir
    Path home;

    static List<String> commands() {
        return List.of(
                "list",
                "list --json",
                "show FOI-1",
                "part FOI-1 add 1. Why?",
                "answer FOI-1 1. --text=Yes",
                "outcome FOI-1 1. disclosed",
                "clock FOI-1",
                "check FOI-1",
                "letter FOI-1",
                "issue FOI-1",
                "amend FOI-1 --name=B",
                "export",
                "history FOI-1",
                "settings",
                "settings outbox /tmp",
                "import -",
                "log --received=2024-12-02 --name=A --subject=S");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void where_there_is_none_the_way_to_make_one_is_told(String command) {
        new Office(home).typesLine(command).refuses(5, "There is no register in", "foi init");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void one_of_a_newer_program_is_left_alone() throws SQLException {
        Office office = Office.opened(home);
        try (Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + office.register().resolve("register.db"));
                var statement = other.createStatement()) {
            statement.execute("pragma user_version = 99");
        }
        office.types("list").refuses(5, "newer program");
    }

    @Test
    void a_file_that_is_no_register_is_told() throws IOException {
        Office office = new Office(home);
        Files.createDirectories(office.register());
        Files.writeString(office.register().resolve("register.db"), "A letter to the council.\n".repeat(300));
        office.types("list").refuses(5, "is not a register of this program");
        office.types("init", "--authority=A").refuses(3, "There is a register in");
    }

    @Test
    void one_that_may_only_be_read_is_told_before_anything_is_touched() throws IOException {
        Office office = Office.opened(home);
        Path database = office.register().resolve("register.db");
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r-----"));
        assumeThat(Files.isWritable(database)).as("root writes anyway").isFalse();
        office.types("list").refuses(5, "Your account may not write to");
    }

    @Test
    void one_that_a_colleague_keeps_busy_is_told() {
        Office office = Office.opened(home);
        Office busy = office.opening(directory -> {
            throw new foi.register.RegisterUnusable("The register is busy.", "Try again in a minute.");
        });
        busy.types("log", "--received=2024-12-02", "--name=A", "--subject=S").refuses(5, "busy");
    }

    @Test
    void a_fault_of_the_program_is_one_line_and_a_file() throws IOException {
        Office office = Office.opened(home).opening(directory -> {
            throw new IllegalStateException("a \u001b[1m bug");
        });
        Office.Said said = office.types("list").ends(70);
        assertThat(said.out()).isEmpty();
        Path log = home.resolve(".local/state/foi/faults.log");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err()).contains("a fault of the program", log.toString());
        assertThat(log).content().contains("IllegalStateException", "\tat ");
        Files.delete(log);
        Files.createDirectory(log);
        assertThat(office.types("list").ends(70).err())
                .contains("could not be written")
                .doesNotContain("\u001b");
    }

    @Test
    void so_are_those_that_end_the_machine() {
        Office office = Office.opened(home).opening(directory -> {
            throw new StackOverflowError();
        });
        assertThat(office.types("list").ends(70).err().lines()).hasSize(1);
    }

    @Test
    void the_register_is_named_by_option_before_or_after_the_command_else_by_the_environment() {
        Office office = Office.opened(home);
        office.logs("One");
        Path other = home.resolve("other place");
        SqliteRegister.create(other, Office.CLOCK).close();
        assertThat(office.types("list", "--register", other.toString()).ends(0).out())
                .isEmpty();
        assertThat(office.types("--register", other.toString(), "list").ends(0).out())
                .isEmpty();
        assertThat(office.types("list").ends(0).out()).contains("FOI-2425-00001");
        office.with("FOI_REGISTER", "").with("XDG_DATA_HOME", home.toString());
        office.types("list").refuses(5, home.resolve("foi").toString());
        office.with("XDG_DATA_HOME", "");
        office.types("list").refuses(5, home.resolve(".local/share/foi").toString());
    }
}
