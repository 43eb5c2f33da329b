package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GlyphsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", new int[] {0}),
                Arguments.of("ab", new int[] {0, 1, 2}),
                Arguments.of("q\u0303\u0323x", new int[] {0, 3, 4}),
                Arguments.of("\u0303x", new int[] {0, 1, 2}),
                Arguments.of("a😀b", new int[] {0, 1, 3, 4}),
                Arguments.of("日\ufe0f本", new int[] {0, 2, 3}),
                Arguments.of("\ud83d", new int[] {0, 1}),
                Arguments.of("a\ude00b", new int[] {0, 1, 2, 3}));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_letter_and_what_combines_with_it_is_one_step(String text, int[] boundaries) {
        for (int i = 0; i < boundaries.length; i++) {
            int before = boundaries[Math.max(0, i - 1)];
            int after = boundaries[Math.min(boundaries.length - 1, i + 1)];
            assertThat(Glyphs.next(text, boundaries[i])).isEqualTo(after);
            assertThat(Glyphs.previous(text, boundaries[i])).isEqualTo(before);
            assertThat(Glyphs.snap(text, boundaries[i])).isEqualTo(boundaries[i]);
            assertThat(Glyphs.snap(text, before + 1)).isIn(boundaries[i], after);
        }
    }

    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of("", "", "", 0),
                Arguments.of("a", "", "a", 1),
                Arguments.of("", "a", "a", 0),
                Arguments.of("a", "b", "ab", 1),
                Arguments.of("ae", "\u0301b", "aéb", 2),
                Arguments.of("aq", "\u0303b", "aq\u0303b", 3),
                Arguments.of("", "\u0303b", "\u0303b", 0),
                Arguments.of("\u1100", "\u1161", "가", 1),
                Arguments.of("日", "本", "日本", 1));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void pieces_that_meet_are_composed(String left, String right, String text, int seam) {
        assertThat(Glyphs.join(left, right)).isEqualTo(new Glyphs.Joined(text, seam));
    }
}
