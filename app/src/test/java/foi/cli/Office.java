package foi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.Workshop;
import foi.intake.BankHolidayFile;
import foi.intake.CaseJson;
import foi.letters.Press;
import foi.pdf.PdfPress;
import foi.post.UnsentMail;
import foi.register.Officer;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Selection;
import foi.release.Scanner;
import foi.store.SqliteRegister;
import foi.word.WordCopies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An office with a real register in a directory, in which commands are typed. */
final class Office {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-09T10:30:00Z"), ZoneOffset.UTC);

    /** Reading its typefaces takes longer than all else; it keeps nothing of what it prints. */
    static final Press PRESS = new PdfPress();

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private String account = "sgreen";
    private Press press = PRESS;
    private final Watched screens = new Watched();
    private boolean terminal;
    private Function<Path, Register> open = directory -> SqliteRegister.open(directory, CLOCK);

    Office(Path home) {
        this.home = home;
        environment.put("HOME", home.toString());
        environment.put("FOI_REGISTER", register().toString());
    }

    /** An office whose register is made: a copy of one that was made by command. */
    static Office opened(Path home) {
        Office office = new Office(home);
        try {
            Path database = office.register().resolve("register.db");
            Files.createDirectory(office.register());
            Files.setAttribute(office.register(), "unix:mode", 02770);
            Files.write(database, Made.REGISTER);
            Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-rw----"));
            return office;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a register as {@code foi init} makes it. */
    private static final class Made {

        static final byte[] REGISTER = make();

        private static byte[] make() {
            try {
                Office office = new Office(Files.createTempDirectory("office"));
                office.types("init", "--authority", "Anytown Council", "--email", "foi@anytown.example.org")
                        .ends(0);
                return Files.readAllBytes(office.register().resolve("register.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Watched screens() {
        return screens;
    }

    Path register() {
        return home.resolve("register");
    }

    Office with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Office today(String day) {
        return with("FOI_TODAY", day);
    }

    Office as(String officer) {
        account = officer;
        return this;
    }

    Office printing(Press other) {
        press = other;
        return this;
    }

    Office opening(Function<Path, Register> other) {
        open = other;
        return this;
    }

    Office atTerminal() {
        terminal = true;
        return this;
    }

    Said types(String... words) {
        return given("", words);
    }

    /** A command line whose words stand between blanks; {@code _} is a blank within a word. */
    Said typesLine(String line) {
        return types(Arrays.stream(line.split(" "))
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new));
    }

    Said given(String input, String... words) {
        return given(new ByteArrayInputStream(input.getBytes(UTF_8)), words);
    }

    Said given(InputStream input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Foi.run(
                new Workplace(
                        new Terminal(
                                input, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), terminal),
                        environment,
                        new Officer(account),
                        CLOCK,
                        open,
                        directory -> SqliteRegister.create(directory, CLOCK),
                        BankHolidayFile::bundled,
                        new CaseJson(),
                        new BankHolidayFile(),
                        new Workshop(press, new WordCopies(), new UnsentMail(), new Scanner()),
                        screens),
                words);
        return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Logs a request of 2 December 2024 and returns its reference. */
    String logs(String subject, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "log", "--received=2024-12-02", "--name=A Requester", "--email=a@example.org", "--subject", subject));
        words.addAll(List.of(more));
        return types(words.toArray(String[]::new)).ends(0).line();
    }

    /** A request with one part, answered and disclosed: it can be issued. */
    String answered(String subject) {
        String reference = logs(subject);
        types("part", reference, "add", "1.", "How many?").ends(0);
        types("answer", reference, "1.", "--text", "Seven.").ends(0);
        types("outcome", reference, "1.", "disclosed").ends(0);
        return reference;
    }

    /** All that the register holds, to see that nothing was changed. */
    List<Object> state() {
        try (Register register = SqliteRegister.open(register(), CLOCK)) {
            return List.of(
                    register.requests(Selection.ALL),
                    register.settings(),
                    register.history(Optional.empty()).size());
        }
    }

    List<String> summaries(String reference) {
        try (Register register = SqliteRegister.open(register(), CLOCK)) {
            return register.history(Reference.parse(reference)).stream()
                    .map(event -> event.summary())
                    .toList();
        }
    }

    /** What a command said, and the exit code with which it ended. */
    record Said(int code, String out, String err) {

        Said ends(int expected) {
            assertThat(code).as("%s%n%s", out, err).isEqualTo(expected);
            return this;
        }

        /** The one line of the result. */
        String line() {
            assertThat(out.lines()).hasSize(1);
            return out.strip();
        }

        /** Refused with a sentence that holds these words; the result is empty. */
        void refuses(int expected, String... words) {
            ends(expected);
            assertThat(out).isEmpty();
            assertThat(err).contains(words).doesNotContain("\tat ", "Exception");
            assertThat(err.strip()).matches("(?s).*[.?]").hasSizeLessThan(900);
        }
    }
}
