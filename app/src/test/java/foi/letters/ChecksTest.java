package foi.letters;

import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    private static final Cases FAULTY = Cases.with("-", outcome("withheld", "s.40", ""))
            .part("2)", "Ages?", "fewer than five", outcome("not-held", "", "", "why", "See s.12."))
            .part("3)", "Spend?", "")
            .part("4)", "How long?", "", outcome("clarification-needed", "", ""))
            .part("5)", "Future?", "", outcome("withheld", "s.22", ""))
            .dated("2024-12-01");

    @Test
    void every_name_by_which_a_finding_can_be_set_aside_is_listed_once() {
        assertThat(LetterWriter.checkNames())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"))
                .contains("unprintable")
                .hasSize(70);
        assertThat(LetterWriter.checkNames())
                .containsAll(FAULTY.findings().stream().map(Finding::check).toList());
    }

    @Test
    void the_gravest_come_first_and_within_one_weight_the_order_of_reading_is_kept() {
        List<Finding> findings = FAULTY.findings();

        assertThat(findings).isSortedAccordingTo(Comparator.comparing(Finding::severity));
        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.BREACH)
                .extracting(Finding::check)
                .containsExactly(
                        "part-answered", "small-numbers", "section-named", "reasons", "reasons", "public-interest");
        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.RISK)
                .extracting(Finding::check)
                .containsExactly("dates-coherent", "future-publication", "not-held-wording", "clarification-specific");
    }

    @Test
    void every_finding_is_a_sentence_with_a_way_out_and_a_source() {
        assertThat(FAULTY.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).matches("(?s)[A-Zs\"].*\\.").doesNotContain("..");
            assertThat(finding.remedy()).matches("(?s)[A-Z].*\\.").doesNotContain("..");
            assertThat(finding.source()).matches("s\\.\\d.*");
        });
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertThat(Cases.with("312", Cases.disclosed()).findings()).isEmpty();
    }

    @Test
    void a_severity_is_named_as_files_write_it() {
        assertThat(Severity.values()).extracting(Severity::code).containsExactly("breach", "risk", "advice");
    }
}
