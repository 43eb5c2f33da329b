package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.NotAllowed;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferencePatternTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2024-12-02");

    @ParameterizedTest(name = "{0} with {1} and {2} is {3}")
    @CsvSource({
        "FOI-{fy}-{serial:5}, SG, 1, FOI-2425-00001",
        "FOI-{fy}-{initials}{serial}, SG, 15879, FOI-2425-SG15879",
        "FOI/{year}/{serial:4}, SG, 2475, FOI/2024/2475",
        "{serial}/{year}, SG, 1306, 1306/2024",
        "FOI-{serial:2}, SG, 12345, FOI-12345",
        "FOI-{initials}{serial}, '', 7, FOI-7"
    })
    void the_pattern_is_the_reference_with_its_tokens_filled(
            String pattern, String initials, long serial, String written) {
        assertThat(new ReferencePattern(pattern, true).write(RECEIVED, initials, serial))
                .hasToString(written);
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({
        "2025-03-31, FOI-2425-7, the last day of the financial year",
        "2025-04-01, FOI-2526-7, the first of the next",
        "2024-12-31, FOI-2425-7, the calendar year plays no part",
        "2025-01-01, FOI-2425-7, nor does the next",
        "2000-01-01, FOI-9900-7, two figures each",
        "2099-06-01, FOI-9900-7, and again after a century"
    })
    void the_financial_year_runs_from_1_april_to_31_march(LocalDate received, String written, String why) {
        assertThat(new ReferencePattern("FOI-{fy}-{serial}", true)
                        .write(received, "SG", 7)
                        .written())
                .as(why)
                .isEqualTo(written);
    }

    @Test
    void a_series_that_restarts_is_one_for_each_year_named() {
        ReferencePattern financial = new ReferencePattern("FOI-{fy}-{serial:5}", true);
        ReferencePattern calendar = new ReferencePattern("FOI-{year}-{serial:5}", true);

        assertThat(financial.series(LocalDate.parse("2025-03-31")))
                .isEqualTo(financial.series(LocalDate.parse("2024-04-01")))
                .isNotEqualTo(financial.series(LocalDate.parse("2025-04-01")));
        assertThat(calendar.series(LocalDate.parse("2025-03-31")))
                .isEqualTo(calendar.series(LocalDate.parse("2025-04-01")))
                .isNotEqualTo(calendar.series(LocalDate.parse("2024-12-31")));
    }

    @Test
    void a_series_that_never_restarts_runs_through_all_years() {
        ReferencePattern references = new ReferencePattern("FOI-{fy}-{serial:5}", false);

        assertThat(references.series(LocalDate.parse("2025-03-31")))
                .isEqualTo(references.series(LocalDate.parse("2031-04-01")));
    }

    @Test
    void a_pattern_that_names_no_year_has_one_series() {
        ReferencePattern references = new ReferencePattern("FOI-{serial}", true);

        assertThat(references.series(LocalDate.parse("2025-03-31")))
                .isEqualTo(references.series(LocalDate.parse("2031-04-01")));
    }

    @Test
    void officers_share_one_series_whatever_their_initials() {
        assertThat(new ReferencePattern("FOI-{fy}-{initials}{serial}", true).series(RECEIVED))
                .doesNotContain("{initials}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "FOI-{fy}, holds it 0 times",
        "'', holds it 0 times",
        "{serial}-{serial:3}, holds it 2 times",
        "FOI-{month}-{serial}, 'only {fy}, {year}, {initials}, {serial} and {serial:5} stand in braces'",
        "FOI-{fy:2}-{serial}, stand in braces",
        "FOI-{serial:0}, holds it 0 times",
        "FOI-{serial:12}, holds it 0 times",
        "FOI-{{serial}}, stand in braces",
        "-{serial}, would be no reference",
        "'{serial} ', would be no reference",
        "FOI*{serial}, would be no reference",
        "FOI$1{serial}, would be no reference",
        "../{serial}, would be no reference",
        "{initials}-{serial}, '\"-999999999\" would be no reference'"
    })
    void a_pattern_that_would_make_no_reference_is_refused_with_the_reason(String pattern, String reason) {
        assertThat(ReferencePattern.refuses(pattern)).hasValueSatisfying(no -> {
            assertThat(no.what()).contains(reason).endsWith(".");
            assertThat(no.remedy()).contains("FOI-{fy}-{serial:5}").endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOI-{fy}-{serial:5}",
                "FOI-{fy}-{initials}{serial}",
                "{serial}",
                "FOI {year}/{serial}",
                "ÉIR_{serial:9}"
            })
    void a_pattern_that_makes_references_is_taken(String pattern) {
        assertThat(ReferencePattern.refuses(pattern)).isEmpty();
    }

    @Test
    void a_pattern_that_a_large_serial_would_make_too_long_is_refused_beforehand() {
        assertThat(ReferencePattern.refuses("F".repeat(51) + "{serial}")).isEmpty();
        assertThat(ReferencePattern.refuses("F".repeat(52) + "{serial}"))
                .map(NotAllowed::remedy)
                .hasValueSatisfying(remedy -> assertThat(remedy).contains("up to 60"));
    }

    @Test
    void digits_are_those_of_english_wherever_the_host_stands() {
        Locale host = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new ReferencePattern("FOI-{fy}-{serial:5}", true).write(RECEIVED, "SG", 12))
                    .hasToString("FOI-2425-00012");
        } finally {
            Locale.setDefault(host);
        }
    }
}
