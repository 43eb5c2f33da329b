package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockStateTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    /** In and out of the calendar at both its ends, and round a year's end within it. */
    private static final List<LocalDate> TIMES = Stream.of("2005-01-01", "2024-12-10", "2028-11-25", "2028-12-31")
            .map(LocalDate::parse)
            .toList();

    private final Random random = new Random(10);

    @Test
    void the_state_is_that_of_the_explained_reading_and_refused_for_the_same_day() {
        int refused = 0;
        for (int i = 0; i < 8000; i++) {
            Clock clock = clock();
            Reading reading = any(List.of(Reading.values()));
            int limit = random.nextInt(4) == 0 ? 1 + random.nextInt(60) : TimeLimit.STANDARD.days();
            Result state = result(() -> clock.state(UK, new TimeRule(reading, TimeLimit.of(limit))));
            Result read = result(() -> stateOf(clock.read(UK, new TimeRule(reading, TimeLimit.of(limit)))));
            assertThat(state).as("%s by %s in %s days", clock, reading, limit).isEqualTo(read);
            refused += state.refusal().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(800, 7200);
    }

    @Test
    void the_last_day_is_the_last_that_the_explanation_counts() {
        for (int i = 0; i < 2000; i++) {
            Clock clock = clock();
            Result state = result(() -> clock.state(UK, TimeRule.standard(Reading.CODE)));
            if (state.state()
                    .filter(s -> s.phase() == ClockReading.Phase.RUNNING)
                    .isPresent()) {
                Deadline counted = clock.read(UK, TimeRule.standard(Reading.CODE))
                        .deadline()
                        .orElseThrow();
                assertThat(counted.counted()).hasSize(TimeLimit.STANDARD.days());
                assertThat(state.state().flatMap(ClockState::due)).contains(counted.due());
            }
        }
    }

    private record Result(Optional<ClockState> state, String refusal) {}

    private static Result result(Supplier<ClockState> work) {
        try {
            return new Result(Optional.of(work.get()), "");
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return new Result(Optional.empty(), String.valueOf(beyondTheCalendar.getMessage()));
        }
    }

    private static ClockState stateOf(ClockReading reading) {
        return new ClockState(reading.phase(), reading.due(), reading.missed());
    }

    /** Whatever might be recorded of a request, possible or not. */
    private Clock clock() {
        LocalDate received = any(TIMES).plusDays(random.nextInt(120) - 60);
        List<ClockEvent> events = new ArrayList<>();
        for (int left = random.nextInt(7); left > 0; left--) {
            Kind kind = any(List.of(Kind.values()));
            LocalDate on = received.plusDays(random.nextInt(90) - 5);
            events.add(
                    kind == Kind.EXTENSION && random.nextBoolean()
                            ? ClockEvent.extension(on, on.plusDays(random.nextInt(80)))
                            : ClockEvent.of(kind, on));
        }
        return new Clock(received, events);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
