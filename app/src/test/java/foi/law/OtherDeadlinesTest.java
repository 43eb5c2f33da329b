package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherDeadlinesTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @ParameterizedTest(name = "received {0}, {1} {2}, due {4}: {6}")
    @CsvFileSource(resources = "other-deadline-cases.csv", numLinesToSkip = 1)
    void other_limits_give_the_days_that_authorities_and_their_software_have_published(
            LocalDate received,
            String limit,
            @Nullable String event,
            @Nullable String disregarded,
            LocalDate due,
            String source,
            String why) {
        TimeRule rule = new TimeRule(Reading.STATUTE, TimeLimit.parse(limit).orElseThrow());
        String[] told = event == null ? new String[] {"", ""} : event.split(" ");
        WorkingDays days = told[0].equals("closed") ? UK.withSchoolsClosed(SchoolClosures.parse(told[1])) : UK;
        List<ClockEvent> events = Kind.parse(told[0])
                .map(kind -> List.of(ClockEvent.of(kind, LocalDate.parse(told[1]))))
                .orElse(List.of());
        SchoolClosures left =
                SchoolClosures.parse(Optional.ofNullable(disregarded).orElse(""));

        LocalDate counted = disregarded == null
                ? new Clock(received, events).state(days, rule).due().orElseThrow()
                : Deadline.of(received, rule, days, left::covers).due();
        assertThat(counted).as("%s (%s)", why, source).isEqualTo(due);
    }

    /** One day too early, as those count who look only at the holidays of England. */
    @ParameterizedTest(name = "received {0}: due {1}, with the holidays of England alone {2}")
    @CsvSource({
        "2024-12-02, 2025-01-03, 2025-01-02",
        "2023-12-19, 2024-01-22, 2024-01-19",
        "2026-06-05, 2026-07-06, 2026-07-03",
        "2026-11-02, 2026-12-01, 2026-11-30"
    })
    void a_calendar_of_england_alone_is_wrong(LocalDate received, LocalDate due, LocalDate wrong) {
        WorkingDays england = new WorkingDays(
                UK.bankHolidays().stream()
                        .filter(day -> day.division() == Division.ENGLAND_AND_WALES)
                        .toList(),
                UK.from(),
                UK.until());

        assertThat(Deadline.of(received, TimeRule.STATUTE, UK).due()).isEqualTo(due);
        assertThat(Deadline.of(received, TimeRule.STATUTE, england).due()).isEqualTo(wrong);
    }

    @Test
    void clarification_gives_a_whole_new_time_where_a_pause_would_give_less() {
        LocalDate received = LocalDate.parse("2026-11-02");
        LocalDate asked = LocalDate.parse("2026-11-06");
        LocalDate supplied = LocalDate.parse("2026-11-27");
        Clock clock = new Clock(
                received,
                List.of(
                        ClockEvent.of(Kind.CLARIFICATION_ASKED, asked),
                        ClockEvent.of(Kind.CLARIFICATION_SUPPLIED, supplied)));
        FeePause pause = new FeePause(asked, supplied);

        assertThat(clock.state(UK, TimeRule.STATUTE).due()).contains(LocalDate.parse("2026-12-30"));
        assertThat(Deadline.of(received, TimeRule.STATUTE, UK, pause::covers).due())
                .isEqualTo("2026-12-23");
    }
}
