package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineBreaksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "in 2017/18 and; in |2017/18 |and",
                "£680,000-£700,000 approx; £680,000-£700,000 |approx",
                "the 24/7 team, i.e. nobody; the |24/7 |team, |i.e. |nobody",
                "FOI-2026-0042; FOI-2026-0042",
                "n/a or N/A, and/or; n/a |or |N/A, |and/or",
                "in-patient detoxification; in-|patient |detoxification",
                "applications/representations; applications/|representations",
                "ico.org.uk/make-a-complaint, or; ico.org.uk/|make-a-complaint, |or",
                "https://a.gov.uk/x?y=1&z=2; https://a.gov.uk/|x?|y=|1&|z=|2",
                "foi.team@council.gov.uk; foi.team@|council.gov.uk",
                "section 17(1)(a); section |17(1)(a)",
            })
    void a_line_ends_between_words_and_never_inside_a_figure(String text, String expected) {
        assertThat(String.join("|", pieces(text))).isEqualTo(expected);
    }

    @Test
    void chinese_breaks_between_characters() {
        assertThat(pieces("北京市政府")).hasSize(5);
    }

    @Test
    void a_word_without_end_is_cut_and_no_character_with_it() {
        List<String> pieces = pieces("😀".repeat(1_000));
        assertThat(pieces).hasSizeGreaterThan(4);
        assertThat(String.join("", pieces)).isEqualTo("😀".repeat(1_000));
        assertThat(pieces).noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
