package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {

    private static final LocalDate SECOND_DECEMBER = LocalDate.of(2024, 12, 2);

    @Test
    void a_date_is_written_for_people() {
        assertThat(Dates.full(SECOND_DECEMBER)).isEqualTo("2 December 2024");
        assertThat(Dates.withWeekday(SECOND_DECEMBER)).isEqualTo("Monday 2 December 2024");
        assertThat(Dates.shortWithWeekday(SECOND_DECEMBER)).isEqualTo("Mon 2 Dec 2024");
        assertThat(Dates.shortWithWeekday(LocalDate.of(2024, 9, 12))).isEqualTo("Thu 12 Sep 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-12-02",
                "2024-12-2",
                "2024/12/02",
                "2024.12.02",
                "2024 12 02",
                "2/12/2024",
                "02/12/2024",
                "02.12.24",
                "2.12.24",
                "2-12-2024",
                "2 / 12 / 2024",
                "2 12 2024",
                "2 December 2024",
                "2 december 2024",
                "2 DECEMBER 2024",
                "2nd Dec 2024",
                "2ND DEC. 2024",
                "2ⁿᵈ December 2024",
                "2-Dec-24",
                "02Dec2024",
                "2 Dec '24",
                "2 Dec ’24",
                "Mon 2 Dec 2024",
                "Mon, 2 Dec 2024",
                "Monday, 2nd of December, 2024.",
                "Monday the 2nd of December 2024",
                "2024-12-2nd",
                "Dec 2, 2024",
                "December 2nd, 2024",
                "2024 Dec 2",
                "2024 2 Dec",
                "2 2024 December",
                "24 Dec 2nd",
                "  2   December\t2024\n",
                "2\u00A0December\u20092024",
                "\uFEFF2 December 2024\u200B",
                "２／１２／２０２４",
                "2‐12‐2024",
                "2–12–2024"
            })
    void it_is_read_in_every_usual_spelling(String typed) {
        assertThat(Dates.parse(typed)).isEqualTo(SECOND_DECEMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-12-02T10:11:12Z",
                "2024-12-02T10:11:12.345678Z",
                "2024-12-02T10:11:12,345+00:00",
                "2024-12-02T10:11+00:00[Europe/London]",
                "2024-12-02 10:11:12",
                "2/12/2024 14:05",
                "2/12/2024, 14:05:59",
                "2/12/24 2:05pm",
                "02.12.24 2 p.m.",
                "2 Dec 2024 at 2pm",
                "2 Dec 2024 at 2.30 pm",
                "2 December 2024 at 14.30",
                "2 December 2024 14:05hrs",
                "2 December 2024 at noon",
                "14:05 2/12/2024",
                "Mon, 02 Dec 2024 10:11:12 +0000 (GMT)",
                "Mon Dec  2 10:11:12 GMT 2024"
            })
    void a_time_of_day_beside_it_is_passed_over(String typed) {
        assertThat(Dates.parse(typed)).isEqualTo(SECOND_DECEMBER);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1/2/2024, 2024-02-01",
        "12/11/2024, 2024-11-12",
        "29/2/2024, 2024-02-29",
        "24-12-02, 2002-12-24",
        "31.12.99, 2099-12-31",
        "1 Sept 2025, 2025-09-01",
        "Weds 4 June 2025, 2025-06-04",
        "Thurs 5th June 2025, 2025-06-05",
        "1 May 1900, 1900-05-01"
    })
    void figures_are_day_before_month_and_two_figures_are_a_year_of_this_century(String typed, LocalDate date) {
        assertThat(Dates.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            31 February 2025      | February 2025 has the days 1 to 28
            29/2/2025             | February 2025 has the days 1 to 28
            0 May 2025            | May 2025 has the days 1 to 31
            2/13/2024             | figures are read as day, month, year
            2024-13-02            | figures are read as day, month, year
            2/0/2024              | figures are read as day, month, year
            Tuesday 2 Dec 2024    | 2 December 2024 is a Monday and not a Tuesday
            Mon Tue 2 Dec 2024    | names two weekdays
            2 Dec Jan 2024        | names two months
            2st December 2024     | one writes 2nd and not 2st
            11st May 2025         | one writes 11th and not 11st
            2 December            | a date has a day, a month and a year
            December 2024         | a date has a day, a month and a year
            12/2024               | a date has a day, a month and a year
            Monday                | a date has a day, a month and a year
            20241202              | a date has a day, a month and a year
            2/12/2024/1           | more figures than a date
            2 12 December 2024    | more figures than a date
            2 Dec 1899            | between the years 1900 and 2099
            2/12/2100             | between the years 1900 and 2099
            2 Dec 202             | no year that can be read
            2/12/20240            | no year that can be read
            2/12/4                | no year that can be read
            2nd/12th/2024         | no month that can be read
            2 Decembre 2024       | the word "decembre"
            tomorrow              | the word "tomorrow"
            2 Dec 2024 25:00      | no clock shows
            2 Dec 2024 at 10:75   | no clock shows
            -2/12/2024            | no date that can be read
            2//12//2024           | no date that can be read
            """)
    void what_is_impossible_contradictory_or_unclear_is_refused_with_the_reason(String typed, String reason) {
        assertThatExceptionOfType(DateRefused.class)
                .isThrownBy(() -> Dates.parse(typed))
                .withMessageContaining(reason)
                .withMessageContaining("Type it as 2 December 2024")
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\u0000", "\u00A0\u200B", "\uD800", "%s%n", "\u001B[31m2", "١/٢/٢٠٢٤", "½/12/2024"
            })
    void what_is_no_text_for_a_date_is_refused(String typed) {
        assertThatExceptionOfType(DateRefused.class)
                .isThrownBy(() -> Dates.parse(typed))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContainPattern("\\p{Cntrl}"));
    }

    @Test
    void a_whole_book_is_refused_at_once_and_quoted_in_part() {
        assertThatExceptionOfType(DateRefused.class)
                .isThrownBy(() -> Dates.parse("2 Dec 2024 ".repeat(100_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void no_text_whatever_causes_anything_but_a_date_or_a_refusal() {
        String[] scraps = {
            "2", "12", "2024", "/", "-", " ", ".", ",", "dec", "mon", "nd", "T", ":", "at", "pm", "'", "\0", "99", "Z",
            "+", "[", "é", "\uD83D", "0", "th", "may", "00:00", "ﷺ", "ſ", "\u0130"
        };
        Random random = new Random(1066);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                typed.append(scraps[random.nextInt(scraps.length)]);
            }
            try {
                assertThat(Dates.parse(typed.toString()).getYear()).isBetween(1900, 2099);
            } catch (DateRefused refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void every_date_that_is_written_is_read_again() {
        for (LocalDate day = LocalDate.of(2004, 1, 1); day.getYear() < 2033; day = day.plusDays(1)) {
            assertThat(Dates.parse(Dates.full(day))).isEqualTo(day);
            assertThat(Dates.parse(Dates.withWeekday(day))).isEqualTo(day);
            assertThat(Dates.parse(Dates.shortWithWeekday(day))).isEqualTo(day);
            assertThat(Dates.parse(day.toString())).isEqualTo(day);
        }
    }
}
