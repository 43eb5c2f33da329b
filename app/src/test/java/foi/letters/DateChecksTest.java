package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateChecksTest {

    @ParameterizedTest(name = "received {0}, dated {1}, today {2}")
    @CsvSource({
        "2024-12-02, 2024-01-06, 2025-01-06, before the request was received on 2 December 2024",
        "2024-12-02, 2024-12-01, 2024-12-16, before the request was received on 2 December 2024",
        "2024-12-02, 2025-12-16, 2024-12-16, today is 16 December 2024",
        "2024-12-02, 2024-12-17, 2024-12-16, today is 16 December 2024"
    })
    void a_letter_is_not_dated_before_the_request_nor_after_today(
            String received, String dated, String today, String why) {
        assertThat(dated(received, dated, today).findings("dates-coherent"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.source()).isEqualTo("s.10(1)");
                    assertThat(finding.message()).contains(why);
                });
    }

    @ParameterizedTest(name = "received {0}, dated {1}, today {2}")
    @CsvSource({"2024-12-02, 2024-12-02, 2024-12-02", "2024-12-02, 2024-12-13, 2024-12-16"})
    void a_letter_of_today_or_of_a_day_since_the_request_is_coherent(String received, String dated, String today) {
        assertThat(dated(received, dated, today).findings("dates-coherent")).isEmpty();
    }

    @ParameterizedTest(name = "received {0}, dated {1}")
    @CsvSource({"2024-12-02, 2025-01-04", "2024-12-02, 2025-01-06", "2026-06-15, 2026-07-15", "2026-11-28, 2026-12-31"})
    void a_letter_between_the_two_last_days_is_late_by_the_statute_alone(String received, String dated) {
        assertThat(dated(received, dated, dated).findings("both-readings"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.source()).isEqualTo("s.10(6)");
                    assertThat(finding.message())
                            .contains("late by the statute")
                            .contains("in time by the Code");
                });
    }

    @ParameterizedTest(name = "received {0}, dated {1}: {2}")
    @CsvSource({
        "2024-12-02, 2025-01-03, in time by both",
        "2024-12-02, 2025-01-07, late by both",
        "2024-12-03, 2025-01-07, a working day has one reading",
        "2024-12-02, 2024-01-06, dated before the request"
    })
    void a_letter_in_time_or_late_by_both_is_not_told_of(String received, String dated, String why) {
        assertThat(dated(received, dated, "2025-01-07").findings("both-readings"))
                .as(why)
                .isEmpty();
    }

    private static Cases dated(String received, String dated, String today) {
        return Cases.with("312", disclosed()).received(received).dated(dated).today(today);
    }
}
