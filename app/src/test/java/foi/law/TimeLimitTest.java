package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.intake.BankHolidayFile;
import foi.law.TimeLimit.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeLimitTest {

    @ParameterizedTest(name = "{0}: {1} by {2}, called {3}, {4}")
    @CsvSource({
        "standard, 20, STANDARD, standard, s.10(1)",
        "20, 20, STANDARD, standard, s.10(1)",
        "VARIED 20, 20, STANDARD, standard, s.10(1)",
        "' School ', 20, SCHOOL, school, 's.10(4), 2004 Regulations reg 3'",
        "archive, 30, ARCHIVE, archive, 's.10(4), 2004 Regulations reg 4'",
        "45, 45, VARIED, varied 45, s.10(4)",
        "varied   60, 60, VARIED, varied 60, s.10(4)",
        "1, 1, VARIED, varied 1, s.10(4)"
    })
    void a_limit_is_read_as_it_is_typed_and_has_one_name(
            String typed, int days, Rule rule, String code, String source) {
        TimeLimit limit = TimeLimit.parse(typed).orElseThrow();

        assertThat(limit).isEqualTo(new TimeLimit(rule, days));
        assertThat(limit.code()).isEqualTo(code);
        assertThat(limit.source()).isEqualTo(source);
        assertThat(TimeLimit.parse(code)).contains(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "61", "varied", "varied 0", "varied 999", "-5", "1000", "20 days", "archive 30"})
    void what_is_no_limit_is_not_read_as_one(String typed) {
        assertThat(TimeLimit.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 21", "SCHOOL, 60", "ARCHIVE, 20", "VARIED, 0", "VARIED, 61"})
    void no_rule_gives_another_number_of_days(Rule rule, int days) {
        assertThatThrownBy(() -> new TimeLimit(rule, days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_other_reading_keeps_the_limit() {
        TimeRule school = new TimeRule(Reading.CODE, TimeLimit.SCHOOL);

        assertThat(school.otherReading()).isEqualTo(new TimeRule(Reading.STATUTE, TimeLimit.SCHOOL));
        assertThat(school.otherReading().otherReading()).isEqualTo(school);
        assertThat(TimeRule.standard(Reading.STATUTE)).isEqualTo(TimeRule.STATUTE);
    }

    @ParameterizedTest(name = "received {0}, {1}: {2}, by the Code {3}")
    @CsvSource({
        "2026-11-02, archive, 2026-12-15, 2026-12-15",
        "2026-11-28, archive, 2027-01-15, 2027-01-18",
        "2026-11-28, varied 60, 2027-02-26, 2027-03-01",
        "2026-11-28, varied 1, 2026-12-01, 2026-12-02"
    })
    void an_archive_and_a_varied_time_are_counted_by_both_readings(
            LocalDate received, String limit, LocalDate statute, LocalDate code) {
        WorkingDays days = BankHolidayFile.bundled();
        TimeRule rule = new TimeRule(Reading.STATUTE, TimeLimit.parse(limit).orElseThrow());

        assertThat(Deadline.of(received, rule, days).due()).isEqualTo(statute);
        assertThat(Deadline.of(received, rule.otherReading(), days).due()).isEqualTo(code);
    }
}
