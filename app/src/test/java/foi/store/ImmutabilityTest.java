package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.atomically;
import static foi.store.Samples.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.AddedHoliday;
import foi.law.BankHoliday;
import foi.law.Division;
import foi.register.Additions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through a connection without any of our settings, as another program would open the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class ImmutabilityTest {

    @TempDir
    Path directory;

    SqliteRegister register;

    @BeforeEach
    void create() {
        register = SqliteRegister.create(directory, CLOCK);
        Samples.log(register, 1);
        Samples.log(register, 2);
        atomically(register, () -> register.keep(Samples.letter(1)));
        LocalDate day = LocalDate.parse("2024-12-20");
        atomically(
                register,
                () -> register.add(
                        new Additions.Edition(day, "sgreen", LocalDate.parse("2028-12-31")),
                        List.of(new AddedHoliday(new BankHoliday(day, "One-off", Division.SCOTLAND), 1, true))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set officer = 'mallory'",
                "update or replace event set number = 1 where number = 2",
                "delete from event",
                "delete from event where number = 2",
                "replace into event select * from event where number = 1",
                "insert into event select 9, at, officer, reference, kind, summary, content, previous_hash, hash"
                        + " from event where number = 2",
                "insert into event select 3, at, officer, reference, kind, summary, content, previous_hash, hash"
                        + " from event where number = 2",
                "insert or replace into event select 2, at, 'mallory', reference, kind, summary, content,"
                        + " previous_hash, hash from event where number = 2",
                "insert into event select number, at, 'mallory', reference, kind, summary, content, previous_hash,"
                        + " hash from event where number = 2 on conflict (number) do update set officer = 'mallory'",
                "update letter set pdf = x'00'",
                "update or replace letter set id = 2",
                "delete from letter",
                "replace into letter select * from letter",
                "replace into letter select id, reference, kind, dated, at, officer, x'00', sha256, page,"
                        + " case_as_it_stood from letter",
                "update overridden set reason = 'None.'",
                "delete from overridden",
                "replace into overridden select letter_id, place, check_name, part, message, 'None.' from overridden",
                "insert into overridden values (1, 7, 'another', null, 'A fault.', 'afterwards')",
                "update holiday set day = '2024-12-19'",
                "delete from holiday",
                "replace into holiday select day, division, 'None', edition, surprising from holiday",
                "insert into holiday values ('2024-12-20', 'scotland', 'Again', 1, 0)",
                "update calendar_edition set added_on = '2020-01-01'",
                "delete from calendar_edition",
                "replace into calendar_edition select number, added_on, at, 'mallory', until_day from calendar_edition",
                "insert into calendar_edition select 7, added_on, at, officer, until_day from calendar_edition",
                "update request set reference = 'FOI-1'",
                "update request set reference_key = 'FOI1'",
                "update request set id = 77 where id = 1",
                "update or replace request set reference_key = 'FOI242500001' where id = 2",
                "delete from request",
                "replace into request select * from request where id = 1",
                "replace into request select null, reference, reference_key, regime, 'Mallory', email, address,"
                        + " organisation, received, channel, subject, body, their_reference, owner, on_behalf_of,"
                        + " layout, answer, revision, reading, time_limit, calendar_edition from request where id = 1",
                "replace into request select 1, 'FOI-9', 'FOI9', regime, 'Mallory', email, address,"
                        + " organisation, received, channel, subject, body, their_reference, owner, on_behalf_of,"
                        + " layout, answer, revision, reading, time_limit, calendar_edition from request where id = 1"
            })
    void what_was_kept_for_ever_is_refused_to_whoever_would_change_it(String attack) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("register.db"));
                Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(attack))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
        }
        assertThat(register.firstMisfitInHistory()).isEmpty();
        assertThat(register.letters(ref(1))).containsExactly(Samples.letter(1));
        assertThat(register.find(ref(1))).contains(Samples.bare(1));
    }
}
