package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Received on Tuesday 3 December 2024, a request is due on 6 January 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LatenessTest {

    private static Cases on(String day) {
        return Cases.with("312", disclosed()).dated(day).today(day);
    }

    @Test
    void a_late_letter_apologises_and_remains_a_risk() {
        assertThat(on("2025-01-07").plain())
                .contains("We apologise that this letter is late")
                .contains("6 January 2025");
        assertThat(on("2025-01-07").findings("in-time")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.RISK);
            assertThat(finding.message()).contains("6 January 2025");
        });
    }

    @Test
    void on_the_last_day_there_is_nothing_to_apologise_for() {
        assertThat(on("2025-01-06").plain()).doesNotContain("apologise");
        assertThat(on("2025-01-06").findings("in-time")).isEmpty();
    }

    @Test
    void between_the_readings_it_is_not_plainly_late() {
        Cases between = on("2025-01-06").received("2024-12-02");

        assertThat(between.findings("in-time")).isEmpty();
        assertThat(between.findings("both-readings")).hasSize(1);
    }

    @Test
    void a_late_letter_whose_template_has_lost_the_apology_is_a_breach(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("partials"));
        Files.writeString(own.resolve("partials/opening.ftlh"), "<p>Thank you for your request.</p>");

        assertThat(on("2025-01-07").templates(own).findings("in-time"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
    }

    @Test
    void a_deadline_beyond_the_calendar_is_found() {
        assertThat(on("2099-01-07").received("2099-01-05").findings("calendar-covers"))
                .hasSize(1);
        assertThat(on("2025-01-06").findings("calendar-covers")).isEmpty();
    }

    @Test
    void the_regulators_particulars_are_looked_at_again_after_ninety_days() {
        Cases verified = Cases.with("312", disclosed()).today("2024-12-16");

        assertThat(verified.setting("regulator.verified", "2024-09-16").findings("regulator-verified"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("91 days ago"));
        assertThat(verified.setting("regulator.verified", "2024-09-17").findings("regulator-verified"))
                .isEmpty();
    }
}
