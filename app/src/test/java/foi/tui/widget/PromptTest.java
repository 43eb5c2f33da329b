package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Place;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromptTest {

    @Test
    void what_is_typed_stands_after_the_question() {
        Drawing drawing = typed(Prompt.of("Find"), "crack").draw(20);

        assertThat(drawing.text()).containsExactly("Find  crack");
        assertThat(drawing.cursor()).isEqualTo(new Place(0, 11));
    }

    @Test
    void a_long_answer_scrolls_and_a_long_question_gives_way() {
        Prompt prompt = typed(Prompt.of("Why is the letter issued"), "x".repeat(50));
        for (int columns = 1; columns < 80; columns++) {
            Drawing drawing = prompt.draw(columns);
            assertThat(drawing.lines().get(0).width()).isEqualTo(columns);
            assertThat(drawing.cursor().column()).isBetween(0, columns - 1);
        }
    }

    @Test
    void a_key_that_means_nothing_leaves_the_same_prompt() {
        Prompt prompt = Prompt.of("Find");

        assertThat(prompt.take(new Key("Enter"))).isSameAs(prompt);
        assertThat(prompt.take(new Key("Esc"))).isSameAs(prompt);
        assertThat(typed(prompt, "ab{Ctrl-U}").text()).isEmpty();
    }

    private static Prompt typed(Prompt prompt, String keys) {
        Prompt taken = prompt;
        for (In in : Typing.of(keys)) {
            taken = taken.take(in);
        }
        return taken;
    }
}
