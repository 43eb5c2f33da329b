package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.CostEstimate.Activity;
import foi.law.CostEstimate.Line;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CostEstimateTest {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(450);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "locating: 1200 files x 5 minutes      | LOCATING    | 100   | 2500.00",
                "- Retrieving: 3 hours                 | RETRIEVING  | 3     | 75.00",
                "extracting: 1,200 e-mails at 1.5 mins | EXTRACTING  | 30    | 750.00",
                "determining whether held: 20 minutes  | DETERMINING | 0.33  | 8.33",
                "searching: 7 mailboxes × 2 hrs each.  | LOCATING    | 14    | 350.00"
            })
    void a_line_is_an_activity_with_its_working(String typed, Activity activity, String hours, String cost) {
        assertThat(CostEstimate.read(typed).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.activity()).isEqualTo(activity);
                    assertThat(line.hours().toPlainString()).isEqualTo(hours);
                    assertThat(line.cost()).isEqualByComparingTo(cost);
                });
    }

    @Test
    void the_sum_is_exact_and_what_is_no_activity_stays_as_a_remark() {
        CostEstimate estimate = CostEstimate.read(
                        "locating: 100 files x 4 minutes; extracting: 100 files x 7 minutes\nWe tried ten of them.")
                .orElseThrow();

        assertThat(estimate.lines())
                .extracting(Line::working)
                .containsExactly("100 files x 4 minutes", "100 files x 7 minutes");
        assertThat(estimate.hours().toPlainString()).isEqualTo("18.33");
        assertThat(estimate.cost()).isEqualByComparingTo("458.33");
        assertThat(estimate.remarks()).containsExactly("We tried ten of them.");
        assertThat(estimate.exceeds(LIMIT)).isTrue();
    }

    @Test
    void eighteen_hours_are_the_limit_and_a_minute_more_exceeds_it() {
        assertThat(CostEstimate.read("locating: 18 hours").orElseThrow().exceeds(LIMIT))
                .isFalse();
        assertThat(CostEstimate.read("locating: 1081 minutes").orElseThrow().exceeds(LIMIT))
                .isTrue();
        assertThat(CostEstimate.read("locating: 24 hours").orElseThrow().exceeds(BigDecimal.valueOf(600)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redacting: 40 files x 30 minutes", "Consultation: 3 hours", "legal review: 2 hours"})
    void an_activity_that_does_not_count_is_refused(String typed) {
        assertThat(CostEstimate.refuses(typed))
                .hasValueSatisfying(no -> assertThat(no.remedy()).contains("redaction"));
    }

    @Test
    void prose_is_neither_refused_nor_reckoned() {
        String prose = "There are 1,200 paper files and each takes about five minutes to search.";

        assertThat(CostEstimate.refuses(prose)).isEmpty();
        assertThat(CostEstimate.read(prose)).isEmpty();
        assertThat(CostEstimate.uncounted(prose)).isEmpty();
    }

    @Test
    void prose_that_counts_redaction_is_noticed_unless_it_says_that_it_does_not_count() {
        assertThat(CostEstimate.uncounted("Searching and redacting them takes 30 hours."))
                .contains("redacting");
        assertThat(CostEstimate.uncounted("This does not include redaction.")).isEmpty();
    }
}
