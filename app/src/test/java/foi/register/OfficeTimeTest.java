package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeTimeTest {

    @ParameterizedTest(name = "{0} is {1} on {2}: {3}")
    @CsvSource({
        "2026-11-24T09:05:59Z, 09:05, 2026-11-24, in winter as it is kept",
        "2026-06-30T23:30:00Z, 00:30, 2026-07-01, in summer an hour later and so the next day",
        "2026-10-25T01:30:00Z, 01:30, 2026-10-25, just after summer time has ended"
    })
    void a_moment_is_told_by_the_clock_on_the_wall(Instant at, String time, LocalDate day, String why) {
        assertThat(OfficeTime.time(at)).as(why).isEqualTo(time);
        assertThat(OfficeTime.day(at)).as(why).isEqualTo(day);
    }
}
