package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import foi.tui.face.Drawing;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormDrawingTest {

    private static final Form FORM = Form.of(List.of(
            Entry.line("received", "Received").with("14/11/2026"),
            Entry.choice("by", "Came by", List.of(new Choice("email", "e-mail"))),
            Entry.line("published", "To be published").with("by NDTMS").saying("s.22(1)(a)"),
            Entry.area("address", "Address", 2).with("City Hall\nLeicester\nLE1"),
            Entry.area("body", "Text of the request", 0)
                    .with("Dear Sir\nPlease tell me")
                    .saying("38 lines")));

    @Test
    void labels_stand_in_a_column_and_an_area_takes_what_room_remains() {
        Drawing drawing = FORM.draw(new Size(60, 10), FormDrawingTest::silent);

        assertThat(drawing.text())
                .containsExactly(
                        "Received         14/11/2026",
                        "Came by          < e-mail >",
                        "To be published  by NDTMS                         s.22(1)(a)",
                        "Address          City Hall",
                        "                 … 2 more lines",
                        "── Text of the request ────────────────────────── 38 lines ─",
                        "Dear Sir",
                        "Please tell me",
                        "",
                        "");
        assertThat(drawing.cursor()).isEqualTo(new Place(0, 27));
        assertThat(drawing.lines().get(0).spans().get(0).style()).isEqualTo(Style.BOLD);
        assertThat(drawing.lines().get(1).spans().get(0).style()).isEqualTo(Style.QUIET);
    }

    @Test
    void the_cursor_is_on_the_focused_entry() {
        Size view = new Size(60, 10);

        assertThat(FORM.focus("by").draw(view, FormDrawingTest::silent).cursor())
                .isEqualTo(new Place(1, 19));
        assertThat(FORM.focus("published").draw(view, FormDrawingTest::silent).cursor())
                .isEqualTo(new Place(2, 25));
        assertThat(FORM.focus("address").draw(view, FormDrawingTest::silent).cursor())
                .isEqualTo(new Place(3, 17));
        assertThat(FORM.focus("body").draw(view, FormDrawingTest::silent).cursor())
                .isEqualTo(new Place(6, 0));
    }

    @Test
    void an_echo_stands_beside_a_short_field() {
        Drawing drawing = FORM.draw(new Size(70, 12), FormDrawingTest::date);

        assertThat(drawing.text().subList(0, 3))
                .containsExactly(
                        "Received         14/11/2026            Saturday 14 November 2026",
                        "                                       due Mon 14 December 2026",
                        "Came by          < e-mail >");
    }

    @Test
    void an_echo_stands_below_where_there_is_no_room_beside() {
        Drawing drawing = FORM.draw(new Size(50, 14), FormDrawingTest::date);

        assertThat(drawing.text().subList(0, 3))
                .containsExactly(
                        "Received         14/11/2026",
                        "                 Saturday 14 November 2026",
                        "                 due Mon 14 December 2026");
    }

    @Test
    void help_stands_below_where_there_is_no_room_beside() {
        Drawing drawing = FORM.draw(new Size(40, 14), FormDrawingTest::silent);

        assertThat(drawing.text().subList(2, 4))
                .containsExactly("To be published  by NDTMS", "                 s.22(1)(a)");
    }

    @Test
    void a_long_label_is_cut() {
        Form form = Form.of(
                List.of(Entry.line("a", "What is in favour of disclosing now").with("x")));

        assertThat(form.draw(new Size(60, 1), FormDrawingTest::silent).text())
                .containsExactly("What is in favour of …  x");
    }

    @Test
    void the_form_is_scrolled_so_that_the_focused_entry_and_its_echo_are_seen() {
        Form form = Form.of(IntStream.range(0, 40)
                .mapToObj(i -> Entry.line("f" + i, "Field " + i))
                .toList());
        Function<String, List<Line>> echo = name -> name.equals("f30") ? List.of(Line.of("e".repeat(45))) : List.of();

        Drawing drawing = form.focus("f30").draw(new Size(50, 6), echo);

        assertThat(drawing.text()).hasSize(6).contains("Field 30").anyMatch(line -> line.contains("eee"));
        assertThat(drawing.text().get(drawing.cursor().row())).isEqualTo("Field 30");
    }

    @Test
    void the_cursor_is_seen_in_an_area_higher_than_the_window() {
        Form form =
                Form.of(List.of(Entry.line("a", "A"), Entry.area("b", "B", 20).with("x\n".repeat(19) + "end")));
        Size view = new Size(30, 5);
        Form end = form.focus("b").take(new Key("Ctrl-End"), view);

        Drawing drawing = end.draw(view, FormDrawingTest::silent);

        assertThat(drawing.text().get(drawing.cursor().row())).contains("end");
    }

    @Test
    void a_form_is_drawn_in_a_window_of_any_size() {
        for (Entry entry : FORM.entries()) {
            for (int columns = 0; columns < 100; columns += columns < 40 ? 1 : 13) {
                for (int rows = 0; rows < 30; rows += rows < 8 ? 1 : 7) {
                    Size view = new Size(columns, rows);
                    Form form = FORM.focus(entry.name()).take(new Key("End"), view);
                    Drawing drawing = form.draw(view, FormDrawingTest::date);
                    assertThat(drawing.lines()).hasSize(rows).allMatch(line -> line.width() == view.columns());
                    assertThat(drawing.cursor().row()).isBetween(0, Math.max(0, rows - 1));
                    assertThat(drawing.cursor().column()).isBetween(0, Math.max(0, columns - 1));
                }
            }
        }
    }

    private static List<Line> date(String name) {
        return name.equals("received")
                ? List.of(Line.of("Saturday 14 November 2026"), Line.of("due Mon 14 December 2026"))
                : List.of();
    }

    private static List<Line> silent(String name) {
        return List.of();
    }
}
