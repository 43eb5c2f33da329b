package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintabilityTest {

    @Test
    void what_no_typeface_has_is_told_with_its_place_and_its_name() {
        Cases letter = Cases.with("A tick ✓", disclosed())
                .part("2)", "And?", "", outcome("not-held", "", "", "why", "中"))
                .subject("Care 👍", "MT/14");

        List<Finding> findings = found(letter);

        assertThat(findings)
                .extracting(Finding::part)
                .containsExactly(Optional.empty(), Optional.of("1)"), Optional.of("2)"));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "The subject holds what no typeface here can print: U+1F44D thumbs up sign.",
                        "The answer holds what no typeface here can print: U+2713 check mark.",
                        "An outcome holds what no typeface here can print: U+4E2D cjk unified ideographs 4e2d.");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo("unprintable");
            assertThat(finding.severity()).isEqualTo(Severity.RISK);
        });
    }

    @Test
    void of_many_the_first_five_are_named() {
        assertThat(found(Cases.with("αβγδεζη", disclosed())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("small letter epsilon and 2 more."));
    }

    @Test
    void what_is_left_out_before_printing_is_not_told_of() {
        assertThat(found(Cases.with("a\u200bb\u001b", disclosed()))).isEmpty();
    }

    @Test
    void a_sign_that_only_the_senders_own_typeface_has_is_told_of_too() {
        assertThat(found(Cases.with("\uF0B7 a point", disclosed())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("U+F0B7"));
    }

    @Test
    void what_comes_from_a_setting_is_told_of_once_and_what_the_case_holds_is_not_told_of_again() {
        Cases letter = Cases.with("A tick ✓", disclosed()).setting("authority.team", "Team ★ ✓");

        assertThat(found(letter))
                .extracting(Finding::message)
                .containsExactly(
                        "The answer holds what no typeface here can print: U+2713 check mark.",
                        "A setting or a template holds what no typeface here can print: U+2605 black star.");
    }

    private static List<Finding> found(Cases letter) {
        Letter written = letter.writer().write(LetterKind.RESPONSE, letter.occasion(), false);
        return letter.writer().unprintable(written, letter.occasion(), new LatinPress());
    }

    /** A press with the characters of western Europe alone. */
    private static final class LatinPress implements Press {

        @Override
        public byte[] print(Letter letter) {
            return letter.page().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<Integer> unprintable(String text) {
            return text.codePoints()
                    .filter(c -> c > 0xFF && !"‘’“”–•".contains(Character.toString(c)))
                    .distinct()
                    .boxed()
                    .toList();
        }
    }
}
