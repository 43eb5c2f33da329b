package foi.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {

    private static final Size VIEW = new Size(60, 16);

    private static final List<Choice> CAME_BY =
            List.of(new Choice("email", "e-mail"), new Choice("post", "post"), new Choice("portal", "portal"));

    private static final Form FORM = Form.of(List.of(
            Entry.line("name", "Requester").with("Jo"),
            Entry.choice("by", "Came by", CAME_BY).with("post"),
            Entry.area("address", "Address", 2).with("City Hall\nLeicester"),
            Entry.line("subject", "Subject")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // keys                              ; focused
                "''                                  ; name",
                "{Tab}                               ; by",
                "{Tab}{Tab}{Tab}                     ; subject",
                "{Tab}{Tab}{Tab}{Tab}                ; name",
                "{Shift-Tab}                         ; subject",
                "{Tab}{Shift-Tab}                    ; name",
                "{Enter}                             ; by",
                "{Enter}{Enter}                      ; address",
                "{Enter}{Enter}{Enter}               ; address",
                "{Down}                              ; by",
                "{Down}{Up}                          ; name",
                "{Up}                                ; name",
                "{Down}{Down}{Down}                  ; address",
                "{Down}{Down}{Down}{Down}            ; subject",
                "{Down}{Down}{Down}{Down}{Down}      ; subject",
                "{Shift-Tab}{Up}                     ; address",
                "{Shift-Tab}{Up}{Up}                 ; by",
                "{Tab}{Tab}{Down}{Up}{Up}            ; by",
                "{Shift-Tab}{Enter}                  ; subject",
            })
    void keys_step_between_the_entries(String keys, String focused) {
        assertThat(typed(FORM, keys).focused()).isEqualTo(focused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // keys                         ; name   ; value
                "' Moran'                       ; name   ; 'Jo Moran'",
                "{Tab}                          ; by     ; post",
                "{Tab}{Right}                   ; by     ; portal",
                "{Tab}{Right}{Right}            ; by     ; email",
                "{Tab}{Left}                    ; by     ; email",
                "{Tab}{Left}{Left}              ; by     ; portal",
                "'{Tab} '                       ; by     ; portal",
                "{Tab}e                         ; by     ; email",
                "{Tab}P                         ; by     ; portal",
                "{Tab}pp                        ; by     ; post",
                "{Tab}z                         ; by     ; post",
                "{Tab}{Home}                    ; by     ; email",
                "{Tab}{End}                     ; by     ; portal",
                "{Tab}{Right}{Ctrl-Z}           ; by     ; post",
                "{Tab}{Right}{Ctrl-Z}{Ctrl-Y}   ; by     ; portal",
                "{Tab}{paste email}             ; by     ; post",
                "{Tab}{Tab}x                    ; address; xCity Hall¶Leicester",
                "{Tab}{Tab}{Enter}              ; address; ¶City Hall¶Leicester",
                "{Tab}{Tab}{Down}x              ; address; City Hall¶xLeicester",
                "{Shift-Tab}{paste a¶b}         ; subject; a b",
                "x{Tab}{Shift-Tab}y{Ctrl-Z}     ; name   ; Jox",
                "x{Tab}{Tab}y{Ctrl-Z}           ; name   ; Jox",
                "x{Tab}{Tab}y{Ctrl-Z}           ; address; City Hall¶Leicester",
            })
    void the_focused_entry_takes_the_other_keys(String keys, String name, String value) {
        assertThat(typed(FORM, keys).value(name)).isEqualTo(Typing.text(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Esc", "Ctrl-S", "F1", "F6", "Ctrl-F", "Alt-x", "Up", "Ctrl-Z"})
    void a_key_that_means_nothing_leaves_the_same_form(String key) {
        assertThat(FORM.take(new Key(key), VIEW)).isSameAs(FORM);
    }

    @Test
    void a_letter_is_typed_everywhere_but_where_there_is_a_choice() {
        assertThat(FORM.typing()).isTrue();
        assertThat(FORM.focus("by").typing()).isFalse();
        assertThat(FORM.focus("address").typing()).isTrue();
    }

    @Test
    void all_values_are_told_in_the_order_of_the_entries() {
        assertThat(FORM.values())
                .containsExactly(
                        Map.entry("name", "Jo"),
                        Map.entry("by", "post"),
                        Map.entry("address", "City Hall\nLeicester"),
                        Map.entry("subject", ""));
        assertThat(FORM.value("owner")).isEmpty();
    }

    @Test
    void a_form_is_changed_until_it_is_as_it_began() {
        assertThat(FORM.changed()).isFalse();
        assertThat(typed(FORM, "{Tab}{Tab}{Down}").changed()).isFalse();
        assertThat(typed(FORM, "x").changed()).isTrue();
        assertThat(typed(FORM, "x{Ctrl-Z}").changed()).isFalse();
        assertThat(typed(FORM, "{Tab}{Right}").changed()).isTrue();
        assertThat(typed(FORM, "{Tab}{Right}{Left}").changed()).isFalse();
        assertThat(typed(FORM, "{Tab}{Tab}x").changed()).isTrue();
    }

    @Test
    void a_value_put_in_can_be_undone() {
        Form form = FORM.with("name", "Sam Green");

        assertThat(form.value("name")).isEqualTo("Sam Green");
        assertThat(typed(form, "!").value("name")).isEqualTo("Sam Green!");
        assertThat(typed(form, "{Ctrl-Z}").value("name")).isEqualTo("Jo");
        assertThat(FORM.with("name", "Jo")).isSameAs(FORM);
        assertThat(FORM.with("by", "pigeon")).isSameAs(FORM);
    }

    @Test
    void what_was_kept_comes_back_as_a_change() {
        Form form = typed(FORM, "x{Tab}{Right}{Tab}y{Tab}z");

        Form back = FORM.restored(form.values());

        assertThat(back.values()).isEqualTo(form.values());
        assertThat(back.changed()).isTrue();
        assertThat(back.focused()).isEqualTo("name");
    }

    @Test
    void entries_of_the_same_name_keep_what_was_typed_and_the_focus() {
        Form form = typed(FORM, "x{Shift-Tab}Crack cocaine");

        Form other = form.entries(List.of(
                Entry.line("subject", "About"),
                Entry.line("owner", "Owner").with("sgreen"),
                Entry.line("name", "Who")));

        assertThat(other.focused()).isEqualTo("subject");
        assertThat(other.values())
                .containsExactly(
                        Map.entry("subject", "Crack cocaine"), Map.entry("owner", "sgreen"), Map.entry("name", "Jox"));
        assertThat(typed(other, "{Ctrl-Z}").value("subject")).isEmpty();
    }

    @Test
    void what_was_typed_waits_for_an_entry_that_goes_and_comes_back() {
        Form form = typed(FORM, "{Shift-Tab}Crack cocaine");
        Form without = form.entries(form.entries().subList(0, 2));

        assertThat(without.values()).containsOnlyKeys("name", "by");
        assertThat(without.value("subject")).isEmpty();
        assertThat(without.focused()).isEqualTo("by");
        assertThat(without.entries(FORM.entries()).value("subject")).isEqualTo("Crack cocaine");
    }

    @Test
    void what_was_kept_waits_for_an_entry_that_is_not_there_yet() {
        Form form = FORM.restored(Map.of("why", "unvalidated figures\nmay mislead", "test", "no"));

        Form later = form.entries(List.of(
                Entry.area("why", "Why wait", 3),
                Entry.choice("test", "Held", List.of(new Choice("yes", "yes"), new Choice("no", "no")))));

        assertThat(form.values()).doesNotContainKey("why");
        assertThat(later.value("why")).isEqualTo("unvalidated figures\nmay mislead");
        assertThat(later.value("test")).isEqualTo("no");
        assertThat(later.changed()).isTrue();
    }

    @Test
    void a_choice_that_is_no_longer_there_gives_way_to_the_first() {
        Form form = FORM.entries(List.of(Entry.choice("by", "Came by", CAME_BY.subList(0, 1))));

        assertThat(form.value("by")).isEqualTo("email");
    }

    @Test
    void an_entry_that_becomes_an_area_keeps_its_text() {
        Form form = FORM.entries(List.of(Entry.area("name", "Requester", 2)));

        assertThat(form.value("name")).isEqualTo("Jo");
    }

    @Test
    void a_form_without_entries_takes_nothing() {
        Form form = Form.of(List.of());

        assertThat(form.take(new Key("Tab"), VIEW)).isSameAs(form);
        assertThat(form.focused()).isEmpty();
        assertThat(form.typing()).isFalse();
        assertThat(form.draw(VIEW, name -> List.of()).lines()).hasSize(VIEW.rows());
    }

    @Test
    void two_entries_of_one_name_are_refused() {
        assertThatThrownBy(() -> Form.of(List.of(Entry.line("a", "A"), Entry.line("a", "B"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, a]");
        assertThatThrownBy(() -> Entry.choice("a", "A", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_editor_of_an_area_can_be_worked_with() {
        Form form = FORM.focus("address");
        Editor found =
                form.editor("address").flatMap(editor -> editor.find("Lei")).orElseThrow();

        assertThat(typed(form.with("address", found), "x").value("address")).isEqualTo("City Hall\nxLeicester");
        assertThat(form.editor("name")).isEmpty();
        assertThat(form.with("name", found)).isSameAs(form);
    }

    @Test
    void a_pause_ends_a_step() {
        assertThat(typed(typed(FORM, "a").paused(), "b{Ctrl-Z}").value("name")).isEqualTo("Joa");
        assertThat(FORM.paused()).isSameAs(FORM);
    }

    static Form typed(Form form, String keys) {
        Form taken = form;
        for (In in : Typing.of(keys)) {
            taken = taken.take(in, VIEW);
        }
        return taken;
    }
}
