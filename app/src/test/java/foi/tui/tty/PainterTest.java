package foi.tui.tty;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class PainterTest {

    private static final Size WINDOW = new Size(80, 5);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Painter painter;

    @BeforeEach
    void open() throws IOException {
        painter = painter(new Theme(true, false));
    }

    @Test
    void nothing_is_said_twice() throws IOException {
        painted(Line.of("one"), Line.of("two"));
        assertThat(painted(Line.of("one"), Line.of("two"))).isEmpty();
        assertThat(painted(Line.of("one"), Line.of("twa"))).isEqualTo("\033[2;3Ha\033[1H");
    }

    @Test
    void an_arrow_key_costs_two_rows_and_few_bytes_besides() throws IOException {
        painted(list(1));
        painted(list(2));
        String said = painted(list(3));
        assertThat(said).contains("\033[m").contains("\033[;7m");
        assertThat(said.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(80 + 58 + 20);
    }

    @Test
    void blanks_are_erased_where_that_is_shorter() throws IOException {
        painted(Line.of("x".repeat(80)), Line.of("x".repeat(80)));
        assertThat(painted(Line.of("a").and(" ".repeat(20)).and("b  c"), Line.of("d", Style.SELECTED)))
                .isEqualTo("\033[1Ha\033[20X\033[20Cb  c\033[K\r\n\033[;7md\033[m\033[K\033[1H");
    }

    @Test
    void what_terminals_disagree_about_shifts_nothing() throws IOException {
        assertThat(painted(Line.of("日本e\u0323\u0301x😀y\ufffdz")))
                .contains("日\033[1;3H本\033[1;5H", "\033[1;6Hx😀\033[1;9Hy");
        assertThat(painted(Line.of("ab本e\u0323\u0301x😀y\ufffdz"))).isEqualTo("\033[1Hab\r");
        assertThat(painted(Line.of("日本e\u0323\u0301x😀y\ufffdz"))).isEqualTo("\033[1H日\r");
        assertThat(painted(Line.of("日本e\u0323\u0301x🚒y\ufffdz"))).isEqualTo("\033[1;7H🚒\r");
    }

    @Test
    void no_byte_is_nought() throws IOException {
        assertThat(painted(Line.of("£ é – “x”"))).doesNotContain("\0");
    }

    @Test
    void another_size_is_painted_as_a_whole() throws IOException {
        painted(Line.of("one"), Line.of("two"));
        painter.resized(new Size(40, 3));
        assertThat(painted(Line.of("one"), Line.of("two"))).contains("\033[2J", "one", "two");
        painter.resized(new Size(1, 1));
        assertThat(painted(Line.of("one"), Line.of("two"))).contains("…").doesNotContain("two");
    }

    @Test
    void colours_only_repeat_what_words_say() throws IOException {
        assertThat(painted(Line.of("late", Style.LATE))).contains("\033[;1;31mlate");
        painter = painter(new Theme(false, false));
        for (Style style : Style.values()) {
            assertThat(painted(Line.of(style.name(), style))).doesNotContainPattern("\033\\[[0-9;]*[349][0-9]m");
        }
    }

    @Test
    void signs_have_stand_ins_of_the_same_width_where_there_is_only_ASCII() throws IOException {
        painter = painter(new Theme(true, true));
        assertThat(painted(Line.of("“Yes” – it’s … ─│▶ £5")))
                .contains("\"Yes\"\033[C-\033[Cit's\033[C~\033[C-|>\033[C£5");
    }

    private Painter painter(Theme theme) throws IOException {
        Glyphs glyphs = new Glyphs();
        return new Painter(new Wire(out, glyphs, WINDOW), glyphs, theme, WINDOW);
    }

    private static Line[] list(int selected) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            Line line = Line.of("FOI-2627-0000" + row + "  Grants of money to sports clubs  Anytown  " + row);
            lines.add((row == selected ? line.in(Style.SELECTED) : line).fit(80));
        }
        return lines.toArray(new Line[0]);
    }

    private String painted(Line... lines) throws IOException {
        out.reset();
        painter.paint(new Drawing(List.of(lines), new Place(0, 0)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
