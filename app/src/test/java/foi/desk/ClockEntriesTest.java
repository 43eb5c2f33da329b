package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.Event;
import foi.register.InputRefused;
import foi.register.Request;
import foi.register.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer records in the clock and takes back, on 9 December 2024. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class ClockEntriesTest {

    @TempDir
    Path directory;

    private Room room;
    private Desk desk;
    private String reference = "";

    @BeforeEach
    void open() {
        room = new Room(directory);
        desk = room.desk("sgreen");
        reference = Room.logs(desk, "2024-12-02", "1)", "2)");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_day_of_receipt_is_corrected_with_the_reason_and_the_day_it_was() {
        Request corrected = record(Kind.RECEIPT_CORRECTED, "2024-11-29", "", "Stamped on arrival.");

        assertThat(corrected.asked().received()).isEqualTo("2024-11-29");
        assertThat(corrected.clock())
                .containsExactly(
                        ClockEvent.receiptCorrected(Room.TODAY, LocalDate.parse("2024-12-02"), "Stamped on arrival."));
        assertThat(desk.request(reference).clock()).isEqualTo(corrected.clock());
        assertThat(Room.history(desk, reference))
                .extracting(Event::summary)
                .last()
                .asString()
                .contains("before 2 December 2024", "Stamped on arrival.");
    }

    @ParameterizedTest(name = "{0} on {1} for [{2}] because [{3}]: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT_CORRECTED | 2024-12-02 |    | Stamp. | recorded as received on 2 December 2024 already.
            RECEIPT_CORRECTED | 2024-12-10 |    | Stamp. | 10 December 2024 is in the future.
            RECEIPT_CORRECTED | 2024-11-29 |    |        | The day of receipt is changed for a reason only
            RECEIPT_CORRECTED | 2024-12-06 |    | Stamp. | Clarification asked was recorded for 5 December 2024, which is before 6 December 2024.
            RECEIPT_CORRECTED | 2024-11-29 | 1) | Stamp. | Receipt-corrected concerns the whole request.
            REVIEW_ASKED      | 2024-12-06 | 1) |        | Review-asked concerns the whole request.
            RESPONDED         | 2024-12-06 |    |        | A response is not recorded by hand.
            """)
    void what_cannot_be_recorded_is_refused_and_changes_nothing(
            Kind kind, String on, String part, String why, String what) {
        record(Kind.CLARIFICATION_ASKED, "2024-12-05", "2)", "");
        Request before = desk.request(reference);

        assertThatThrownBy(() -> record(kind, on, part == null ? "" : part, why == null ? "" : why))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(what);
        assertThat(desk.request(reference)).isEqualTo(before);
    }

    @Test
    void only_what_lasts_has_a_day_until_which_it_does() {
        assertThatThrownBy(() -> new RecordClockEvent(desk)
                        .record(
                                reference,
                                new RecordClockEvent.Told(
                                        Kind.FEES_NOTICE, Room.TODAY, Optional.empty(), Optional.of(Room.TODAY), "")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("Only an extension and a target have a day until which they last.");
    }

    @Test
    void an_entry_typed_by_mistake_is_taken_back_and_the_history_keeps_both() {
        record(Kind.CLARIFICATION_ASKED, "2024-12-05", "2)", "");
        Request back = takeBack(Kind.CLARIFICATION_ASKED, "2024-12-05", "2)", "It was about another case.");

        assertThat(back.clock()).isEmpty();
        assertThat(desk.standing(back).state()).isEqualTo(State.OPEN);
        assertThat(Room.history(desk, reference))
                .extracting(Event::summary)
                .endsWith(
                        "Clarification asked on 5 December 2024 for part \"2)\".",
                        "Taken back: clarification asked on 5 December 2024. It was about another case.");
    }

    @Test
    void of_several_targets_of_a_day_the_last_is_taken_back() {
        target("2024-12-12", "Search.");
        target("2024-12-16", "Sign off.");

        assertThat(takeBack(Kind.TARGET, "2024-12-09", "", "Too early.").clock())
                .extracting(ClockEvent::why)
                .containsExactly("Search.");
    }

    @ParameterizedTest(name = "{0} on {1} for [{2}] because [{3}]: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            CLARIFICATION_ASKED    | 2024-12-05 | 2) |          | is taken back for a reason only
            CLARIFICATION_ASKED    | 2024-12-04 | 2) | Mistake. | The clock has no such entry for 4 December 2024: clarification asked.
            CLARIFICATION_ASKED    | 2024-12-05 | 1) | Mistake. | The clock has no such entry
            CLARIFICATION_ASKED    | 2024-12-05 |    | Mistake. | The clock has no such entry
            CLARIFICATION_ASKED    | 2024-12-05 | 2) | Mistake. | recorded for 6 December 2024: clarification supplied.
            RESPONDED              | 2024-12-06 |    | Mistake. | Response sent cannot be taken back.
            RECEIPT_CORRECTED      | 2024-12-09 |    | Mistake. | Day of receipt corrected cannot be taken back.
            """)
    void what_must_stay_is_not_taken_back(Kind kind, String on, String part, String why, String what) {
        record(Kind.CLARIFICATION_ASKED, "2024-12-05", "2)", "");
        record(Kind.CLARIFICATION_SUPPLIED, "2024-12-06", "2)", "");
        Request before = desk.request(reference);

        assertThatThrownBy(() -> takeBack(kind, on, part == null ? "" : part, why == null ? "" : why))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(what);
        assertThat(desk.request(reference)).isEqualTo(before);
    }

    private void target(String until, String what) {
        new RecordClockEvent(desk)
                .record(
                        reference,
                        new RecordClockEvent.Told(
                                Kind.TARGET, Room.TODAY, Optional.empty(), Optional.of(LocalDate.parse(until)), what));
    }

    private Request record(Kind kind, String on, String part, String why) {
        return new RecordClockEvent(desk)
                .record(
                        reference,
                        new RecordClockEvent.Told(
                                kind,
                                LocalDate.parse(on),
                                Optional.of(part).filter(label -> !label.isEmpty()),
                                Optional.empty(),
                                why))
                .request();
    }

    private Request takeBack(Kind kind, String on, String part, String why) {
        return new TakeBackClockEvent(desk)
                .takeBack(
                        reference, kind, LocalDate.parse(on), Optional.of(part).filter(label -> !label.isEmpty()), why);
    }
}
