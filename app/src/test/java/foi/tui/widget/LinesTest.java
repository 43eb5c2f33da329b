package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_replaced_they_are_as_a_plain_list_would_be(long seed) {
        Random random = new Random(seed);
        List<String> plain = new ArrayList<>(List.of(""));
        Lines lines = Lines.of("");
        for (int step = 0; step < 400; step++) {
            int from = random.nextInt(plain.size() + 1);
            int to = from + random.nextInt(Math.min(random.nextInt(10) == 0 ? 2_000 : 3, plain.size() - from) + 1);
            List<String> others =
                    Collections.nCopies(random.nextInt(random.nextInt(10) == 0 ? 1_000 : 4), "line " + step);
            plain.subList(from, to).clear();
            plain.addAll(from, others);
            if (plain.isEmpty()) {
                plain.add("");
            }
            lines = lines.replace(from, to, others);
            assertThat(lines.size()).isEqualTo(plain.size());
        }

        assertThat(lines.text(0, lines.size())).isEqualTo(String.join("\n", plain));
        for (int i = 0; i < plain.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(plain.get(i));
        }
        assertThat(lines.same(Lines.of(String.join("\n", plain)))).isTrue();
    }

    @Test
    void a_change_leaves_the_lines_before_it_as_they_were() {
        Lines before = Lines.of("a\nb\nc");

        Lines after = before.replace(1, 2, List.of("x", "y"));

        assertThat(before.text(0, 3)).isEqualTo("a\nb\nc");
        assertThat(after.text(0, 4)).isEqualTo("a\nx\ny\nc");
        assertThat(after.same(before)).isFalse();
    }

    @Test
    void there_is_always_one_line() {
        assertThat(Lines.of("").size()).isEqualTo(1);
        assertThat(Lines.of("a\nb").replace(0, 2, List.of()).size()).isEqualTo(1);
    }
}
