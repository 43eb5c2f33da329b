package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods that no clock counts: reviews, complaints, and requests taken together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutsideTheLimitTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();

    @Test
    void a_review_has_twenty_working_days_and_never_more_than_forty() {
        LocalDate asked = LocalDate.parse("2026-12-07");

        assertThat(ReviewTimes.due(asked, UK)).isEqualTo("2027-01-08");
        assertThat(ReviewTimes.latest(asked, UK)).isEqualTo("2027-02-05");
        assertThat(ReviewTimes.lastDayToAsk(LocalDate.parse("2026-12-01"), UK)).isEqualTo("2027-02-01");
        assertThat(ReviewTimes.lastDayToComplain(LocalDate.parse("2027-01-08"))).isEqualTo("2027-02-19");
    }

    @ParameterizedTest(name = "received {0}: from {1} to {2}")
    @CsvSource({
        "2026-11-02, 2026-08-10, 2027-01-29",
        "2026-11-28, 2026-09-08, 2027-02-25",
        "2026-11-29, 2026-09-08, 2027-02-25",
        "2026-11-30, 2026-09-08, 2027-02-25"
    })
    void requests_are_taken_together_within_sixty_consecutive_working_days(
            LocalDate received, LocalDate first, LocalDate last) {
        Aggregation around = Aggregation.around(received, UK);

        assertThat(around).isEqualTo(new Aggregation(first, last));
        assertThat(around.covers(first)).isTrue();
        assertThat(around.covers(last)).isTrue();
        assertThat(around.covers(first.minusDays(1))).isFalse();
        assertThat(around.covers(last.plusDays(1))).isFalse();
    }

    @Test
    void two_requests_belong_together_whichever_of_them_is_looked_at() {
        RandomClocks clocks = new RandomClocks(60);
        for (int i = 0; i < 2_000; i++) {
            LocalDate one = clocks.next().received().plusDays(240);
            LocalDate other = one.plusDays(i % 180 - 90);
            Aggregation around = Aggregation.around(one, UK);

            assertThat(around.covers(one)).isTrue();
            assertThat(around.covers(other))
                    .as("%s and %s", one, other)
                    .isEqualTo(Aggregation.around(other, UK).covers(one));
        }
    }
}
