package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.ref;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Reference;
import foi.register.Request;
import foi.register.Selection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledTest {

    @TempDir
    Path directory;

    /** An officer's program that logs requests until it is killed, and tells each number once it is kept. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws InterruptedException {
            try (SqliteRegister register = SqliteRegister.open(Path.of(args[0]), CLOCK)) {
                for (int i = 0; i < 5_000; i++) {
                    System.out.println(register.<Long>atomically(() -> TransactionsTest.logNext(register)));
                    // SQLite's waiting is no queue: without a pause one program keeps the other out for seconds.
                    Thread.sleep(2);
                }
            }
        }
    }

    @Test
    void programs_killed_in_the_middle_of_writing_lose_nothing_they_acknowledged() throws Exception {
        SqliteRegister.create(directory, CLOCK).close();
        List<Reference> acknowledged = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            Process one = start();
            Process other = start();
            BufferedReader fromOne = one.inputReader();
            BufferedReader fromOther = other.inputReader();
            acknowledged.addAll(told(fromOne, 20 * round));
            kill(one);
            acknowledged.addAll(told(fromOther, 5));
            kill(other);
            acknowledged.addAll(told(fromOne, Integer.MAX_VALUE));
            acknowledged.addAll(told(fromOther, Integer.MAX_VALUE));
        }
        try (SqliteRegister register = SqliteRegister.open(directory, CLOCK)) {
            List<Reference> kept = register.requests(Selection.ALL).stream()
                    .map(Request::reference)
                    .toList();
            assertThat(register.database().pragma("integrity_check")).isEqualTo("ok");
            assertThat(register.database().pragma("foreign_key_check")).isEmpty();
            assertThat(register.firstMisfitInHistory()).isEmpty();
            assertThat(acknowledged).hasSizeGreaterThan(60).doesNotHaveDuplicates();
            assertThat(new HashSet<>(kept).containsAll(acknowledged)).isTrue();
            assertThat(kept)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, kept.size())
                            .mapToObj(Samples::ref)
                            .toList());
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.sqlite.lib.path=" + System.getProperty("org.sqlite.lib.path"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Ends the program as kill -9 does, and leaves what it wrote to be read. */
    private static void kill(Process program) throws InterruptedException {
        program.toHandle().destroyForcibly();
        program.waitFor();
    }

    /** The next numbers that a program told, at most so many; a line that the kill cut short may stand last. */
    private static List<Reference> told(BufferedReader from, int most) throws IOException {
        List<Reference> told = new ArrayList<>();
        String line = "";
        while (told.size() < most && (line = from.readLine()) != null) {
            told.add(ref(Integer.parseInt(line)));
        }
        return told;
    }
}
