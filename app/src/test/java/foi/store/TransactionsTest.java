package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.atomically;
import static foi.store.Samples.bare;
import static foi.store.Samples.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.register.FormDraft;
import foi.register.RegisterUnusable;
import foi.register.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class TransactionsTest {

    @TempDir
    Path directory;

    SqliteRegister register;

    @BeforeEach
    void create() {
        register = SqliteRegister.create(directory, CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_failure_leaves_nothing_behind() {
        assertThatThrownBy(() -> atomically(register, () -> {
                    register.set("outbox", "/tmp");
                    register.add(bare(1));
                    register.append(Samples.logged(1));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(register.settings()).isEmpty();
        assertThat(register.requests(Selection.ALL)).isEmpty();
        assertThat(register.history(Optional.empty())).isEmpty();
    }

    @Test
    void a_number_given_in_a_transaction_that_failed_is_given_again() {
        assertThat(register.<Long>atomically(() -> register.nextSerial("FOI-2425", 41)))
                .isEqualTo(41);
        assertThatThrownBy(() -> atomically(register, () -> {
                    assertThat(register.nextSerial("FOI-2425", 41)).isEqualTo(42);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(register.<Long>atomically(() -> register.nextSerial("FOI-2425", 41)))
                .isEqualTo(42);
        assertThat(register.<Long>atomically(() -> register.nextSerial("FOI-2526", 1)))
                .isEqualTo(1);
    }

    @Test
    void a_series_goes_on_from_a_later_first_number() {
        assertThat(register.<Long>atomically(() -> register.nextSerial("FOI", 1)))
                .isEqualTo(1);
        assertThat(register.<Long>atomically(() -> register.nextSerial("FOI", 15_879)))
                .isEqualTo(15_879);
        assertThat(register.<Long>atomically(() -> register.nextSerial("FOI", 15_879)))
                .isEqualTo(15_880);
    }

    @Test
    void work_within_work_is_kept_only_with_the_whole() {
        assertThatThrownBy(() -> atomically(register, () -> {
                    atomically(register, () -> register.add(bare(1)));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(register.requests(Selection.ALL)).isEmpty();
    }

    @Test
    void work_within_work_that_fails_leaves_the_rest_to_be_kept() {
        atomically(register, () -> {
            register.add(bare(1));
            assertThatThrownBy(() -> atomically(register, () -> {
                        register.add(bare(2));
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            register.add(bare(3));
        });
        assertThat(register.requests(Selection.ALL))
                .extracting(r -> r.reference())
                .containsExactly(ref(1), ref(3));
    }

    @Test
    void nothing_is_changed_outside_a_transaction() {
        List<Runnable> changes = List.of(
                () -> register.add(bare(1)),
                () -> register.save(bare(1)),
                () -> register.nextSerial("FOI", 1),
                () -> register.append(Samples.logged(1)),
                () -> register.set("outbox", ""),
                () -> register.keep(Samples.letter(1)),
                () -> register.keepDraft(Samples.GREEN, new FormDraft("answer", "", Map.of(), Samples.NOW)),
                () -> register.dropDraft(Samples.GREEN, "answer", ""));
        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::run)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("atomically"));
    }

    @Test
    void a_colleagues_long_work_is_waited_for_and_then_told() {
        try (SqliteRegister colleague = SqliteRegister.open(directory, CLOCK)) {
            assertThat(colleague.database().pragma("busy_timeout")).isEqualTo("15000");
            colleague.database().pragma("busy_timeout = 20");
            atomically(register, () -> {
                register.add(bare(1));
                assertThat(colleague.requests(Selection.ALL)).isEmpty();
                assertThatThrownBy(() -> Samples.log(colleague, 2))
                        .isInstanceOf(RegisterUnusable.class)
                        .hasMessageContaining("has been busy with a colleague's work");
            });
            Samples.log(colleague, 2);
        }
        assertThat(register.requests(Selection.ALL)).hasSize(2);
    }

    @Test
    void a_full_disk_is_told_and_changes_nothing() {
        Samples.log(register, 1);
        register.database().pragma("max_page_count = " + register.database().pragma("page_count"));
        assertThatThrownBy(() -> atomically(register, () -> {
                    register.set("outbox", "/tmp");
                    try {
                        register.add(bare(2).answered("x".repeat(100_000)));
                    } catch (RegisterUnusable full) {
                        register.set("outbox", "a transaction that is lost takes nothing more");
                    }
                }))
                .isInstanceOf(RegisterUnusable.class)
                .hasMessageContaining("is full");
        assertThat(register.settings()).isEmpty();
        register.database().pragma("max_page_count = 1000000");
        Samples.log(register, 2);
        assertThat(register.firstMisfitInHistory()).isEmpty();
    }

    @Test
    void a_register_that_cannot_be_written_to_is_told() {
        register.database().pragma("query_only = on");
        assertThatThrownBy(() -> Samples.log(register, 1))
                .isInstanceOf(RegisterUnusable.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void two_officers_who_log_at_once_leave_no_gap_and_no_double() throws Exception {
        int each = 200;
        ExecutorService officers = Executors.newFixedThreadPool(2);
        Callable<Long> work = () -> {
            try (SqliteRegister own = SqliteRegister.open(directory, CLOCK)) {
                for (int i = 0; i < each; i++) {
                    own.atomically(() -> logNext(own));
                }
                return 0L;
            }
        };
        try {
            for (Future<Long> officer : officers.invokeAll(List.of(work, work))) {
                officer.get();
            }
        } finally {
            officers.shutdownNow();
        }
        assertThat(register.history(Optional.empty()))
                .extracting(event -> event.reference().orElseThrow())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2L * each)
                        .mapToObj(serial -> ref((int) serial))
                        .toList());
        assertThat(register.firstMisfitInHistory()).isEmpty();
        assertThat(register.requests(Selection.OPEN)).hasSize(2 * each);
    }

    /** Logs a request under the next number, which it tells. */
    static long logNext(SqliteRegister register) {
        long serial = register.nextSerial("FOI", 1);
        register.add(bare((int) serial));
        register.append(Samples.logged((int) serial));
        return serial;
    }
}
