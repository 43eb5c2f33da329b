package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockReading.Phase;
import foi.law.Step.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds of every clock; a failure names the seed's clock, which is made again with the same seed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockPropertiesTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();
    private static final int CASES = 20_000;

    private final RandomClocks clocks = new RandomClocks(17);

    @Test
    void the_last_day_is_a_working_day_or_the_one_that_was_promised() {
        each((clock, rule, days) -> clock.state(days, rule).due().ifPresent(due -> {
            boolean promised =
                    clock.events().stream().anyMatch(event -> event.until().equals(Optional.of(due)));
            assertThat(days.isWorkingDay(due) || promised).isTrue();
            assertThat(due).isAfter(clock.received());
        }));
    }

    @Test
    void one_more_holiday_never_makes_a_last_day_earlier() {
        Random random = new Random(3);
        each(
                (clock, rule, days) -> {
                    LocalDate holiday = clock.received().plusDays(random.nextInt(120));
                    List<BankHoliday> more = new ArrayList<>(UK.bankHolidays());
                    more.add(new BankHoliday(holiday, "Jubilee", Division.SCOTLAND));
                    Optional<LocalDate> before = clock.state(days, rule).due();
                    WorkingDays longer =
                            new WorkingDays(more, UK.from(), UK.until()).withSchoolsClosed(days.closures());
                    Optional<LocalDate> after = clock.state(longer, rule).due();

                    before.ifPresent(
                            due -> assertThat(after.orElse(LocalDate.MAX)).isAfterOrEqualTo(due));
                },
                CASES / 10);
    }

    @Test
    void the_reading_of_the_code_is_never_the_earlier() {
        each((clock, rule, days) -> {
            TimeRule statute = new TimeRule(Reading.STATUTE, rule.limit());
            Optional<LocalDate> due = clock.state(days, statute).due();
            Optional<LocalDate> code = clock.state(days, statute.otherReading()).due();

            due.ifPresent(day -> assertThat(code.orElse(LocalDate.MAX)).isAfterOrEqualTo(day));
        });
    }

    @Test
    void the_state_is_that_of_the_reading_that_explains_it() {
        each((clock, rule, days) -> {
            ClockReading read = clock.read(days, rule);

            assertThat(new ClockState(read.phase(), read.due(), read.missed())).isEqualTo(clock.state(days, rule));
        });
    }

    @Test
    void whoever_counts_the_explained_days_comes_to_the_last_day() {
        Map<Phase, Integer> seen = new EnumMap<>(Phase.class);
        each((clock, rule, days) -> {
            ClockReading read = clock.read(days, rule);
            if (read.phase() == Phase.RUNNING || read.phase() == Phase.EXTENDED) {
                seen.merge(read.phase(), 1, Integer::sum);
                isExplained(read, rule);
            }
        });
        assertThat(seen).containsOnlyKeys(Phase.RUNNING, Phase.EXTENDED);
        assertThat(seen.values()).allMatch(times -> times > CASES / 20);
    }

    private static void isExplained(ClockReading read, TimeRule rule) {
        LocalDate due = read.due().orElseThrow();
        List<Step> steps = read.steps().stream()
                .filter(step -> step.date().isAfter(read.receipt()))
                .filter(step -> !step.date().isAfter(due))
                .toList();
        List<Step> counted =
                steps.stream().filter(step -> step.kind() == Kind.COUNTED).toList();
        Set<LocalDate> told = new HashSet<>();
        steps.stream()
                .filter(step -> step.kind() == Kind.COUNTED
                        || step.kind() == Kind.NON_WORKING
                        || step.kind() == Kind.DISREGARDED
                        || step.kind() == Kind.DEEMED_RECEIPT)
                .forEach(step -> assertThat(told.add(step.date()))
                        .as("%s is told once", step.date())
                        .isTrue());
        assertThat(counted)
                .extracting(Step::day)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, counted.size()).boxed().toList());
        boolean whole = counted.size() == rule.limit().days();
        if (read.phase() == Phase.RUNNING && rule.limit().rule() != TimeLimit.Rule.SCHOOL) {
            assertThat(whole).isTrue();
        }
        if (read.phase() == Phase.RUNNING && whole) {
            assertThat(counted.get(counted.size() - 1).date()).isEqualTo(due);
        }
        steps.stream()
                .filter(step -> step.kind() == Kind.EVENT)
                .filter(step -> step.source().equals("s.10(2)"))
                .forEach(step -> told.add(step.date()));
        assertThat(told)
                .containsAll(
                        read.receipt().plusDays(1).datesUntil(due.plusDays(1)).toList());
    }

    private void each(Holds property) {
        each(property, CASES);
    }

    private void each(Holds property, int cases) {
        for (int i = 0; i < cases; i++) {
            Clock clock = clocks.next();
            TimeRule rule = clocks.rule();
            WorkingDays days = UK.withSchoolsClosed(clocks.closures(clock.received()));
            try {
                property.holds(clock, rule, days);
            } catch (AssertionError wrong) {
                throw new AssertionError("%s by %s, no session %s".formatted(clock, rule, days.closures()), wrong);
            }
        }
    }

    /** What is asserted of one clock. */
    private interface Holds {

        void holds(Clock clock, TimeRule rule, WorkingDays days);
    }
}
