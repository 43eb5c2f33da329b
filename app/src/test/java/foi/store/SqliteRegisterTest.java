package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.GREEN;
import static foi.store.Samples.atomically;
import static foi.store.Samples.bare;
import static foi.store.Samples.full;
import static foi.store.Samples.ref;
import static java.time.Month.APRIL;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.ClockEvent;
import foi.register.ChangedMeanwhile;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class SqliteRegisterTest {

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
    void a_request_with_everything_in_it_comes_back_as_it_was() {
        atomically(register, () -> register.add(full(1)));
        assertThat(register.find(ref(1))).contains(full(1));
        assertThat(register.requests(Selection.ALL)).containsExactly(full(1));
    }

    @Test
    void a_request_is_found_however_its_reference_is_written() {
        atomically(register, () -> register.add(bare(1)));
        Request found = register.find(new Reference("foi 2425/00001")).orElseThrow();
        assertThat(found.reference().written()).isEqualTo("FOI-2425-00001");
        assertThat(register.find(ref(2))).isEmpty();
    }

    @Test
    void a_taken_reference_is_refused_and_the_one_that_has_it_is_named() {
        atomically(register, () -> register.add(bare(1)));
        Request same = bare(1).withParts(List.of());
        Request other = new Request(
                new Reference("foi/2425/00001"),
                same.regime(),
                same.requester(),
                same.asked(),
                same.owner(),
                same.onBehalfOf(),
                same.layout(),
                same.rule(),
                "",
                List.of(),
                List.of(),
                0);
        assertThatThrownBy(() -> atomically(register, () -> register.add(other)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("the register holds FOI-2425-00001");
        assertThat(register.requests(Selection.ALL)).hasSize(1);
    }

    @Test
    void a_saved_request_replaces_what_was_there_and_counts_a_revision() {
        atomically(register, () -> register.add(full(1)));
        Request shorter = full(1).withParts(full(1).parts().subList(1, 2)).answered("");
        atomically(register, () -> register.save(shorter));
        assertThat(register.find(ref(1))).contains(shorter.at(1));
        atomically(register, () -> register.save(full(1).at(1)));
        assertThat(register.find(ref(1))).contains(full(1).at(2));
    }

    @Test
    void a_save_over_a_colleagues_is_refused_and_changes_nothing() {
        atomically(register, () -> register.add(full(1)));
        atomically(register, () -> register.save(full(1).answered("A colleague's")));
        assertThatThrownBy(() -> atomically(register, () -> register.save(full(1).answered("Mine"))))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("FOI-2425-00001 was changed by a colleague");
        assertThat(register.find(ref(1)))
                .contains(full(1).answered("A colleague's").at(1));
    }

    @Test
    void open_requests_are_those_neither_answered_nor_withdrawn_as_a_whole() {
        LocalDate day = LocalDate.of(2025, MAY, 1);
        ClockEvent part = ClockEvent.of(ClockEvent.Kind.WITHDRAWN, day).about(1);
        atomically(register, () -> {
            register.add(bare(4, LocalDate.of(2025, MARCH, 3)));
            register.add(bare(2, LocalDate.of(2025, APRIL, 1)).with(List.of(part)));
            register.add(
                    bare(3, LocalDate.of(2025, MARCH, 3)).with(List.of(ClockEvent.of(ClockEvent.Kind.RESPONDED, day))));
            register.add(
                    bare(1, LocalDate.of(2025, MARCH, 3)).with(List.of(ClockEvent.of(ClockEvent.Kind.WITHDRAWN, day))));
        });
        assertThat(references(Selection.OPEN)).containsExactly(ref(4), ref(2));
        assertThat(references(Selection.CLOSED)).containsExactly(ref(3), ref(1));
        assertThat(references(Selection.ALL)).containsExactly(ref(4), ref(3), ref(1), ref(2));
    }

    @Test
    void a_request_is_open_again_when_clarification_came_after_the_response() {
        LocalDate day = LocalDate.of(2025, MAY, 1);
        atomically(
                register,
                () -> register.add(bare(1, LocalDate.of(2025, MARCH, 3))
                        .with(List.of(
                                ClockEvent.of(ClockEvent.Kind.CLARIFICATION_ASKED, day),
                                ClockEvent.of(ClockEvent.Kind.RESPONDED, day),
                                ClockEvent.of(ClockEvent.Kind.CLARIFICATION_SUPPLIED, day)))));
        assertThat(references(Selection.OPEN)).containsExactly(ref(1));
        assertThat(references(Selection.CLOSED)).isEmpty();
        atomically(
                register,
                () -> register.save(register.find(ref(1))
                        .orElseThrow()
                        .with(List.of(ClockEvent.of(ClockEvent.Kind.RESPONDED, day)))));
        assertThat(references(Selection.OPEN)).isEmpty();
        assertThat(references(Selection.CLOSED)).containsExactly(ref(1));
    }

    @Test
    void similar_requests_are_of_the_same_applicant_or_on_the_same_subject_newest_first() {
        atomically(register, () -> {
            register.add(full(1));
            register.add(bare(2, LocalDate.of(2025, MARCH, 3)));
            register.add(bare(3, LocalDate.of(2025, APRIL, 1)));
        });
        Requester byEmail = new Requester("Z", Optional.of("ZOE@example.org"), Optional.empty(), Optional.empty());
        Requester byName = new Requester("a requester", Optional.empty(), Optional.empty(), Optional.empty());
        Requester nobody = new Requester("B", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(register.similar(byEmail, "")).containsExactly(ref(1));
        assertThat(register.similar(byEmail, "POTHOLES")).containsExactly(ref(3), ref(2), ref(1));
        assertThat(register.similar(byName, "")).containsExactly(ref(3), ref(2));
        assertThat(register.similar(nobody, "")).isEmpty();
    }

    @Test
    void of_many_similar_requests_the_newest_ten_are_told() {
        atomically(register, () -> {
            for (int serial = 1; serial <= 12; serial++) {
                register.add(bare(serial));
            }
        });
        assertThat(register.similar(bare(1).requester(), ""))
                .hasSize(10)
                .startsWith(ref(12))
                .endsWith(ref(3));
    }

    @Test
    void each_of_many_requests_comes_with_its_own_parts() {
        atomically(register, () -> {
            for (int serial = 1; serial <= 300; serial++) {
                register.add(full(serial));
            }
        });
        assertThat(register.requests(Selection.OPEN))
                .hasSize(300)
                .allSatisfy(request -> assertThat(request.parts()).isEqualTo(full(1).parts()));
    }

    @ParameterizedTest
    @MethodSource
    void text_comes_back_as_it_was_given(String text) {
        Request strange = bare(1).answered(text);
        atomically(register, () -> {
            register.add(strange);
            register.append(Happening.to(ref(1), GREEN, EventKind.ANSWERED, "Answered.", text));
        });
        assertThat(register.find(ref(1)).orElseThrow().answer()).isEqualTo(text);
        assertThat(register.history(Optional.of(ref(1))).get(0).content()).isEqualTo(text);
        assertThat(register.firstMisfitInHistory()).isEmpty();
    }

    static List<String> text_comes_back_as_it_was_given() {
        return List.of(
                "before\0after",
                "\0",
                "\u001b[31mred\u001b[0m\u0007",
                "\u202ereversed\u202c \u200b\u2066isolated\u2069 \ufeff",
                "👩‍👩‍👧‍👦 é e\u0301 \ud83c\uddec\ud83c\udde7",
                "\r\n\r\t  trailing  ",
                "x".repeat(1_000_000) + "\n" + "ü".repeat(1_000_000),
                "'; drop table request; --");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_event_can_be_kept(EventKind kind) {
        atomically(register, () -> register.append(new Happening(GREEN, Optional.empty(), kind, "It happened.", "")));
        assertThat(register.history(Optional.empty())).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(kind);
            assertThat(event.at()).isEqualTo(Samples.NOW);
            assertThat(event.reference()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_clock_event_can_be_kept(ClockEvent.Kind kind) {
        Request request = bare(1).with(List.of(ClockEvent.of(kind, LocalDate.of(2025, MAY, 1))));
        atomically(register, () -> register.add(request));
        assertThat(register.find(ref(1))).contains(request);
    }

    @Test
    void the_history_of_a_request_is_its_own() {
        Samples.log(register, 1);
        Samples.log(register, 2);
        assertThat(register.history(Optional.of(ref(2))))
                .extracting(event -> event.number())
                .containsExactly(2L);
        assertThat(register.history(Optional.empty())).hasSize(2);
    }

    @Test
    void a_setting_is_the_last_value_it_was_given() {
        atomically(register, () -> {
            register.set("authority.name", "Anytown Council");
            register.set("authority.name", "Anytown City Council");
            register.set("outbox", "");
        });
        assertThat(register.settings()).isEqualTo(Map.of("authority.name", "Anytown City Council", "outbox", ""));
    }

    @Test
    void an_issued_letter_comes_back_byte_for_byte() {
        Samples.log(register, 1);
        atomically(register, () -> register.keep(Samples.letter(1)));
        atomically(register, () -> register.keep(Samples.letter(1)));
        assertThat(register.letters(ref(1))).containsExactly(Samples.letter(1), Samples.letter(1));
        assertThat(register.letters(ref(2))).isEmpty();
    }

    @Test
    void a_letter_whose_kept_bytes_have_another_hash_is_not_kept() {
        Samples.log(register, 1);
        assertThatThrownBy(() ->
                        atomically(register, () -> register.keep(Samples.letter(1, HashChain.START, new byte[] {1}))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.letters(ref(1))).isEmpty();
    }

    private List<Reference> references(Selection selection) {
        return register.requests(selection).stream().map(Request::reference).toList();
    }
}
