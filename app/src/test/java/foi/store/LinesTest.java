package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.atomically;
import static foi.store.Samples.bare;
import static foi.store.Samples.full;
import static foi.store.Samples.ref;
import static java.time.Month.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import foi.law.ClockEvent;
import foi.register.CaseLine;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class LinesTest {

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
    void a_line_tells_what_names_a_request_and_what_moves_its_deadline() {
        atomically(register, () -> register.add(full(1)));
        CaseLine expected = new CaseLine(
                ref(1),
                "Crack cocaine treatment",
                "Zoë O’Brien",
                Optional.of("The Gazette"),
                Optional.of("zoe@example.org"),
                Optional.of("sgreen"),
                LocalDate.of(2019, MAY, 1),
                full(1).rule(),
                List.of(1, 2, 3),
                full(1).clock(),
                0);
        assertThat(register.line(new Reference("foi 2425/00001"))).contains(expected);
        assertThat(register.lines(Selection.ALL)).containsExactly(expected);
        assertThat(register.line(ref(2))).isEmpty();
    }

    @Test
    void a_line_has_the_revision_of_its_request() {
        atomically(register, () -> register.add(full(1)));
        atomically(register, () -> register.save(full(1).answered("Another.")));
        assertThat(register.line(ref(1))).map(CaseLine::revision).contains(1L);
    }

    @ParameterizedTest
    @EnumSource
    void the_lines_wanted_are_those_of_the_requests_wanted_in_the_same_order(Selection selection) {
        ClockEvent answered = ClockEvent.of(ClockEvent.Kind.RESPONDED, LocalDate.of(2024, MAY, 9));
        ClockEvent clear = ClockEvent.of(ClockEvent.Kind.CLARIFICATION_SUPPLIED, LocalDate.of(2024, MAY, 10));
        atomically(register, () -> {
            register.add(bare(1, LocalDate.of(2024, MAY, 3)));
            register.add(bare(2, LocalDate.of(2024, MAY, 2)).with(List.of(answered)));
            register.add(full(3));
            register.add(bare(4, LocalDate.of(2024, MAY, 1)).with(List.of(answered, clear)));
            register.add(full(5).with(List.of(answered)));
        });
        assertThat(register.lines(selection))
                .isNotEmpty()
                .extracting(CaseLine::reference)
                .containsExactlyElementsOf(register.requests(selection).stream()
                        .map(Request::reference)
                        .toList());
    }
}
