package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation 3 of the Time for Compliance Regulations 2004: sessions alone count, but never beyond the sixtieth day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolLimitTest {

    private static final TimeRule SCHOOL = new TimeRule(Reading.STATUTE, TimeLimit.SCHOOL);
    private static final String CHRISTMAS = "2026-12-21..2027-01-04";
    private static final String ALL_WINTER = "2026-11-03..2027-03-31";

    @ParameterizedTest(name = "received {0}, closed {1}: due {2}, by the Code {3}")
    @CsvSource({
        "2026-11-02, 2026-12-21..2027-01-04, 2026-12-01, 2026-12-01",
        "2026-12-01, 2026-12-21..2027-01-04, 2027-01-13, 2027-01-13",
        "2026-12-01, , 2026-12-31, 2026-12-31",
        "2026-11-28, 2026-12-21..2027-01-04, 2027-01-12, 2027-01-13",
        "2026-11-02, 2026-11-03..2027-03-31, 2027-02-01, 2027-02-01",
        "2026-11-28, 2026-11-03..2027-03-31, 2027-02-26, 2027-03-01",
        "2026-11-02, 2026-11-23..2027-03-31, 2027-02-01, 2027-02-01"
    })
    void days_without_a_session_are_left_out_up_to_the_sixtieth(
            LocalDate received, String closed, LocalDate statute, LocalDate code) {
        WorkingDays days = closed(closed == null ? "" : closed);
        Clock clock = new Clock(received, List.of());

        assertThat(clock.state(days, SCHOOL).due()).contains(statute);
        assertThat(clock.state(days, SCHOOL.otherReading()).due()).contains(code);
    }

    @ParameterizedTest(name = "received {0}, notice {1}, paid {2}, closed {3}: due {4}, by the Code {5}")
    @CsvSource({
        "2026-11-02, 2026-11-09, 2026-11-20, 2026-11-03..2027-03-31, 2027-02-15, 2027-02-15",
        "2026-11-28, 2026-12-07, 2026-12-11, 2026-11-03..2027-03-31, 2027-03-05, 2027-03-08",
        "2026-12-01, 2026-12-07, 2026-12-11, 2026-12-21..2027-01-04, 2027-01-20, 2027-01-20"
    })
    void the_wait_for_a_fee_is_left_out_of_the_sixty_days_too(
            LocalDate received, LocalDate notice, LocalDate paid, String closed, LocalDate statute, LocalDate code) {
        Clock clock = new Clock(
                received, List.of(ClockEvent.of(Kind.FEES_NOTICE, notice), ClockEvent.of(Kind.FEE_PAID, paid)));

        assertThat(clock.state(closed(closed), SCHOOL).due()).contains(statute);
        assertThat(clock.state(closed(closed), SCHOOL.otherReading()).due()).contains(code);
    }

    @Test
    void an_extension_without_a_date_runs_twenty_working_days_beyond_the_schools_own_time() {
        Clock clock = new Clock(
                LocalDate.parse("2026-12-01"), List.of(ClockEvent.of(Kind.EXTENSION, LocalDate.parse("2027-01-11"))));

        assertThat(clock.state(closed(CHRISTMAS), SCHOOL).due()).contains(LocalDate.parse("2027-02-10"));
    }

    @Test
    void the_explanation_says_which_days_had_no_session_and_which_is_the_sixtieth() {
        assertThat(told("2026-12-01", CHRISTMAS))
                .contains("Mon 21 Dec 2026  not counted: no school session, s.10(4), 2004 Regulations reg 3")
                .contains("Tue 5 Jan 2027  day 14")
                .endsWith("Wed 13 Jan 2027  the last day for complying, s.10(4), 2004 Regulations reg 3");
        assertThat(told("2026-11-02", ALL_WINTER))
                .noneMatch(line -> line.endsWith("day 1"))
                .endsWith("Mon 1 Feb 2027  the last day for complying: the sixtieth working day, s.10(4),"
                        + " 2004 Regulations reg 3");
    }

    @Test
    void closures_concern_no_other_limit() {
        Clock clock = new Clock(LocalDate.parse("2026-11-02"), List.of());

        assertThat(Stream.of(TimeLimit.STANDARD, TimeLimit.ARCHIVE, TimeLimit.of(45))
                        .map(limit -> new TimeRule(Reading.STATUTE, limit)))
                .allSatisfy(rule -> assertThat(clock.state(closed(ALL_WINTER), rule))
                        .isEqualTo(clock.state(BankHolidayFile.bundled(), rule)));
    }

    private static List<String> told(String received, String closed) {
        return new Clock(LocalDate.parse(received), List.of())
                .read(closed(closed), SCHOOL).steps().stream()
                        .map(Step::toString)
                        .toList();
    }

    private static WorkingDays closed(String periods) {
        return BankHolidayFile.bundled().withSchoolsClosed(SchoolClosures.parse(periods));
    }
}
