package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlowClockTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();
    private static final SlowCalendar CALENDAR = new SlowCalendar(2005, 2030);
    private static final int CASES = 100_000;

    @Test
    void the_bundled_list_is_what_the_schedule_and_the_proclamations_give() {
        for (LocalDate day = UK.from(); !day.isAfter(UK.until()); day = day.plusDays(1)) {
            assertThat(UK.isWorkingDay(day)).as(Dates.withWeekday(day)).isEqualTo(CALENDAR.isWorking(day));
        }
    }

    @Test
    void counting_one_day_after_the_other_gives_the_same_for_every_ledger_limit_and_reading() {
        RandomClocks clocks = new RandomClocks(2000_36);
        Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int missed = 0;
        for (int i = 0; i < CASES; i++) {
            Clock clock = clocks.next();
            TimeRule rule = clocks.rule();
            SchoolClosures closures = clocks.closures(clock.received());
            if (!agree(clock, rule, closures)) {
                Clock smallest = shrunk(clock, rule, closures);
                assertThat(state(smallest, rule, closures))
                        .as("%s by %s, no session %s", smallest, rule, closures)
                        .isEqualTo(slow(smallest, rule, closures));
            }
            ClockState state = state(clock, rule, closures);
            phases.merge(state.phase(), 1, Integer::sum);
            missed += state.missed().isPresent() ? 1 : 0;
            clock.events().forEach(event -> kinds.add(event.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
        assertThat(phases)
                .containsOnlyKeys(Phase.values())
                .allSatisfy((phase, times) -> assertThat(times).as(phase.name()).isGreaterThan(CASES / 200));
        assertThat(missed).isGreaterThan(CASES / 50);
    }

    private static boolean agree(Clock clock, TimeRule rule, SchoolClosures closures) {
        return state(clock, rule, closures).equals(slow(clock, rule, closures));
    }

    private static ClockState state(Clock clock, TimeRule rule, SchoolClosures closures) {
        return clock.state(UK.withSchoolsClosed(closures), rule);
    }

    private static ClockState slow(Clock clock, TimeRule rule, SchoolClosures closures) {
        return new SlowClock(clock.received(), rule, CALENDAR::isWorking, closures::covers).after(clock.events());
    }

    /** Without every event that is not needed for the two to differ, so that a failure can be read. */
    private static Clock shrunk(Clock clock, TimeRule rule, SchoolClosures closures) {
        for (int i = 0; i < clock.events().size(); i++) {
            List<ClockEvent> fewer = new ArrayList<>(clock.events());
            fewer.remove(i);
            Clock smaller = new Clock(clock.received(), fewer);
            if (ClockRules.firstImpossible(smaller).isEmpty() && !agree(smaller, rule, closures)) {
                return shrunk(smaller, rule, closures);
            }
        }
        return clock;
    }
}
