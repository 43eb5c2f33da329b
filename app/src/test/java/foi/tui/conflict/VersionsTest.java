package foi.tui.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Overtaken.Clash;
import foi.tui.face.Line;
import foi.tui.face.Span;
import foi.tui.face.Style;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionsTest {

    private static List<Line> versions(String theirs, String yours) {
        return new Versions("mpatel", 80).of(List.of(new Clash("the address", theirs, yours)));
    }

    private static List<String> shown(String theirs, String yours) {
        return versions(theirs, yours).stream()
                .map(line -> line.text().stripTrailing())
                .toList();
    }

    @Test
    void both_versions_stand_one_under_the_other() {
        assertThat(shown("14 Walk, LE4 0PE", "14 Walk, LE4 0DS"))
                .containsExactly(" The address", " yours    14 Walk, LE4 0DS", " mpatel   14 Walk, LE4 0PE");
    }

    @Test
    void the_words_that_differ_are_bold() {
        assertThat(versions("14 Walk, LE4 0PE", "14 Walk, LE4 0DS").get(1).spans())
                .filteredOn(span -> span.style() == Style.BOLD)
                .extracting(Span::text)
                .containsExactly("0DS");
    }

    @Test
    void what_is_the_same_in_both_is_shown_once_and_far_from_a_difference_not_at_all() {
        String same = IntStream.range(0, 9).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        assertThat(shown(same + "\ntheirs", same + "\nyours"))
                .containsExactly(
                        " The address",
                        "          … 7 lines, the same in both",
                        "          line 7",
                        "          line 8",
                        " yours    yours",
                        " mpatel   theirs");
    }

    @Test
    void a_line_that_only_one_has_stands_alone() {
        assertThat(shown("one\ntwo\nthree", "one\nthree"))
                .containsExactly(" The address", "          one", " mpatel   two", "          three");
    }

    @Test
    void what_was_taken_away_is_said() {
        assertThat(shown("", "mine")).containsExactly(" The address", " yours    mine", " mpatel   (taken away)");
        assertThat(shown("theirs", "")).containsExactly(" The address", " yours    (nothing)", " mpatel   theirs");
    }

    @Test
    void long_lines_are_wrapped_and_very_long_texts_are_shown() {
        String many = IntStream.range(0, 3000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        assertThat(versions(many, many.replace('a', 'b'))).hasSize(6001);
        assertThat(versions("word ".repeat(40), "other ".repeat(40)))
                .allMatch(line -> line.width() <= 80)
                .hasSizeGreaterThan(4);
    }
}
