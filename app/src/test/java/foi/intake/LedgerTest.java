package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {

    @ParameterizedTest(name = "{0}: responded {1}")
    @CsvSource({
        "R5, 2024-12-05",
        "A3 R5, 2024-12-05",
        "A5 R5, 2024-12-05",
        "A5 R5 S6, 2024-12-05",
        "A5 R5 S6 R9, 2024-12-09",
        "A5 R5 S5 R5, 2024-12-05",
        "A5 R5 S5,",
        "A3 R5 S6 A9 R9 S9,",
        "r3 R5, 2024-12-05",
        "r5,",
        "W5,"
    })
    void the_ledger_comes_back_in_its_order_and_names_the_last_response(String events, @Nullable LocalDate responded) {
        List<ClockEvent> clock =
                Stream.of(events.split(" ")).map(LedgerTest::event).toList();

        Ledger ledger = Ledger.of(clock);

        assertThat(ledger.events()).isEqualTo(clock);
        assertThat(ledger.responded()).isEqualTo(Optional.ofNullable(responded));
    }

    @Test
    void events_recorded_late_come_back_in_order_of_happening() {
        Ledger ledger = Ledger.of(List.of(event("R5"), event("A3")));

        assertThat(ledger.events()).containsExactly(event("A3"), event("R5"));
    }

    /** An event such as {@code A5}: a letter for its kind, and its day in December 2024. */
    private static ClockEvent event(String code) {
        Kind kind = switch (code.charAt(0)) {
            case 'A' -> Kind.CLARIFICATION_ASKED;
            case 'S' -> Kind.CLARIFICATION_SUPPLIED;
            case 'W' -> Kind.WITHDRAWN;
            default -> Kind.RESPONDED;
        };
        Optional<Integer> part = code.charAt(0) == 'r' ? Optional.of(1) : Optional.empty();
        LocalDate on = LocalDate.of(2024, Month.DECEMBER, Integer.parseInt(code.substring(1)));
        return ClockEvent.of(kind, on, part);
    }
}
