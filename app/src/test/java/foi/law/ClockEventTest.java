package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockEventTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void two_events_are_the_same_only_when_all_that_is_kept_of_them_is() {
        ClockEvent target =
                ClockEvent.of(Kind.TARGET, DAY).until(DAY.plusDays(3)).because("search");
        ClockEvent corrected = ClockEvent.receiptCorrected(DAY, DAY.minusDays(9), "stamp");

        assertThat(target)
                .isEqualTo(
                        ClockEvent.of(Kind.TARGET, DAY).until(DAY.plusDays(3)).because("search"));
        assertThat(target)
                .hasSameHashCodeAs(
                        ClockEvent.of(Kind.TARGET, DAY).until(DAY.plusDays(3)).because("search"));
        assertThat(List.of(
                        ClockEvent.of(Kind.EXTENSION, DAY)
                                .until(DAY.plusDays(3))
                                .because("search"),
                        ClockEvent.of(Kind.TARGET, DAY.plusDays(1))
                                .until(DAY.plusDays(3))
                                .because("search"),
                        target.about(1),
                        target.until(DAY.plusDays(4)),
                        target.because("sign off")))
                .doesNotContain(target)
                .doesNotHaveDuplicates();
        assertThat(ClockEvent.receiptCorrected(DAY, DAY.minusDays(8), "stamp")).isNotEqualTo(corrected);
    }

    @Test
    void only_what_points_ahead_has_a_later_day_and_only_a_correction_an_earlier_one() {
        for (Kind kind : Kind.values()) {
            ClockEvent event = ClockEvent.of(kind, DAY);
            assertThat(kind.pointsAhead()).as(kind.code()).isEqualTo(kind == Kind.EXTENSION || kind == Kind.TARGET);
            if (!kind.pointsAhead()) {
                assertThatThrownBy(() -> event.until(DAY)).isInstanceOf(IllegalArgumentException.class);
            }
            if (kind != Kind.RECEIPT_CORRECTED) {
                assertThatThrownBy(() ->
                                new ClockEvent(kind, DAY, Optional.empty(), Optional.empty(), Optional.of(DAY), ""))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
