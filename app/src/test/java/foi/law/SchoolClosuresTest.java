package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.SchoolClosures.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolClosuresTest {

    private static final SchoolClosures TWO =
            new SchoolClosures(List.of(period("2026-12-21", "2027-01-01"), period("2027-02-15", "2027-02-19")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21 Dec 2026 to 1 Jan 2027; 15 Feb 2027 to 19 Feb 2027",
                "2026-12-21..2027-01-01 | 2027-02-15..2027-02-19",
                "15/2/2027 - 19/2/2027\n21/12/2026 - 1/1/2027\n",
                "Mon 21 December 2026 until Fri 1 January 2027;15.02.27 – 19.02.27;",
                "21st Dec 2026 TO 1st Jan 2027; 15 February 2027 — 19 February 2027"
            })
    void closures_are_read_in_the_usual_spellings_and_in_any_order(String typed) {
        assertThat(SchoolClosures.parse(typed)).isEqualTo(TWO);
        assertThat(SchoolClosures.parse(TWO.toString())).isEqualTo(TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";;", "\n"})
    void nothing_typed_is_no_closure(String typed) {
        assertThat(SchoolClosures.parse(typed)).isEqualTo(SchoolClosures.NONE);
    }

    @Test
    void a_single_day_stands_for_itself() {
        SchoolClosures inset = SchoolClosures.parse("4 Jan 2027");

        assertThat(inset.covers(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(inset.covers(LocalDate.parse("2027-01-03"))).isFalse();
        assertThat(inset.covers(LocalDate.parse("2027-01-05"))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-20, false", "2026-12-21, true", "2027-01-01, true", "2027-01-02, false",
        "2027-02-14, false", "2027-02-15, true", "2027-02-19, true", "2027-02-20, false"
    })
    void both_ends_belong_to_a_closure(LocalDate day, boolean closed) {
        assertThat(TWO.covers(day)).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 Jan 2027 to 21 Dec 2026", "Easter", "21 Dec 2026 to Easter", "31/2/2027", "to 1 Jan 2027"})
    void what_is_no_period_is_refused_with_a_sentence(String typed) {
        assertThatThrownBy(() -> SchoolClosures.parse(typed))
                .isInstanceOf(DateRefused.class)
                .message()
                .endsWith(".");
    }

    @Test
    void a_period_has_its_days_in_order() {
        assertThatThrownBy(() -> period("2027-01-01", "2026-12-21")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }
}
