package foi.tui.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardTest {

    @ParameterizedTest(name = "ESC{0} is {1}")
    @CsvSource({
        "[A, Up",
        "OA, Up",
        "[B, Down",
        "[C, Right",
        "[D, Left",
        "OD, Left",
        "[1;5D, Ctrl-Left",
        "[1;5C, Ctrl-Right",
        "Od, Ctrl-Left",
        "[1;2A, Shift-Up",
        "[a, Shift-Up",
        "[1;3B, Alt-Down",
        "[1;6C, Ctrl-Shift-Right",
        "[H, Home",
        "OH, Home",
        "[1~, Home",
        "[7~, Home",
        "[F, End",
        "OF, End",
        "[4~, End",
        "[8~, End",
        "[2~, Insert",
        "[3~, Delete",
        "[3;5~, Ctrl-Delete",
        "[3^, Ctrl-Delete",
        "[3$, Shift-Delete",
        "[5~, PgUp",
        "[6~, PgDn",
        "[6;5~, Ctrl-PgDn",
        "[Z, Shift-Tab",
        "OM, Enter",
        "Op, 0",
        "Ok, +",
        "OP, F1",
        "[11~, F1",
        "[[A, F1",
        "[1;2P, Shift-F1",
        "OQ, F2",
        "[12~, F2",
        "[[B, F2",
        "OR, F3",
        "[1;2R, Shift-F3",
        "[[C, F3",
        "OS, F4",
        "[14~, F4",
        "[15~, F5",
        "[[E, F5",
        "[17~, F6",
        "[18~, F7",
        "[19~, F8",
        "[20~, F9",
        "[21~, F10",
        "[23~, F11",
        "[24~, F12",
        "[24;2~, Shift-F12",
        "x, Alt-x",
        "é, Alt-é",
        "[[, ''"
    })
    void every_terminal_s_way_of_sending_a_key_is_known(String sequence, String name) {
        assertThat(Typing.together("\033" + sequence)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @ParameterizedTest(name = "ESC{0} types nothing")
    @ValueSource(
            strings = {
                "[I",
                "[O",
                "[?62;1;4c",
                "[>0;276;0c",
                "[24;80R",
                "[<0;33;12M",
                "[<0;33;12m",
                "[M !!",
                "[97;5u",
                "[27;5;115~",
                "[201~",
                "[99~",
                "[?1;2$y",
                "]11;rgb:ffff/ffff/ffff\007",
                "]10;rgb:0/0/0\033\\",
                "P1+r544e=787465726d\033\\",
                "_Gi=31;OK\033\\",
                "[200;1;2;3~",
                "[1;99A",
                "[E"
            })
    void what_is_not_known_is_swallowed_whole(String sequence) {
        assertThat(Typing.pieces("\033" + sequence, "a")).isEqualTo(List.of("a"));
    }

    @Test
    void control_characters_are_keys() {
        assertThat(Typing.together("\001\003\023\032\034\177\010\t\n\r\000"))
                .containsExactly(
                        "Ctrl-A",
                        "Ctrl-C",
                        "Ctrl-S",
                        "Ctrl-Z",
                        "Ctrl-\\",
                        "Backspace",
                        "Backspace",
                        "Tab",
                        "Enter",
                        "Enter",
                        "Ctrl-Space");
    }

    @Test
    void characters_of_any_length_are_one_key_each() {
        assertThat(Typing.together("a £é日😀e\u0301")).containsExactly("a", " ", "£", "é", "日", "😀", "e", "\u0301");
    }

    @Test
    void escape_alone_is_a_key_after_a_pause() {
        assertThat(Typing.together("\033")).containsExactly("Esc");
        assertThat(Typing.together("\033\033")).containsExactly("Esc", "Esc");
        assertThat(Typing.together("\033\033[A")).containsExactly("Alt-Up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\033[1;5A", "\033OP", "\033[15~", "\033[200~two\nlines\033[201~", "\033]0;t\033\\", "£", "😀"})
    void a_sequence_in_pieces_is_the_same_as_the_whole(String sequence) throws Exception {
        byte[] all = (sequence + "z").getBytes(StandardCharsets.UTF_8);
        List<String> whole = Typing.piped(all);
        assertThat(whole).endsWith("z");
        for (int cut = 1; cut < all.length; cut++) {
            assertThat(Typing.piped(Arrays.copyOf(all, cut), Arrays.copyOfRange(all, cut, all.length)))
                    .as("cut at " + cut)
                    .isEqualTo(whole);
        }
    }

    @Test
    void a_sequence_that_comes_long_after_its_escape_types_nothing() {
        assertThat(Typing.torn("\033", "[B")).containsExactly("Esc", "Down");
        assertThat(Typing.torn("\033", "OB")).containsExactly("Esc", "Down");
        assertThat(Typing.torn("\033", "[15~")).containsExactly("Esc", "F5");
        assertThat(Typing.torn("\033[", "B")).containsExactly("Down");
        assertThat(Typing.torn("\033[1;", "5A")).containsExactly("Ctrl-Up");
        assertThat(Typing.torn("\033", "[200~q\033[201~")).containsExactly("Esc", "«q»");
    }

    @Test
    void what_is_typed_after_escape_is_still_typed() {
        assertThat(Typing.torn("\033", "[")).containsExactly("Esc", "[");
        assertThat(Typing.torn("\033", "Ok")).containsExactly("Esc", "O", "k");
        assertThat(Typing.torn("\033", "q")).containsExactly("Esc", "q");
    }

    @Test
    void an_unfinished_string_ends_with_the_pause() {
        assertThat(Typing.torn("\033]", "a")).containsExactly("a");
    }

    @Test
    void a_paste_comes_as_a_whole_with_its_tabs_and_line_breaks() {
        assertThat(Typing.together("a\033[200~Dear Sir,\r\n\tq\n£5 – \003\033[A\rend\033[201~b"))
                .containsExactly("a", "«Dear Sir,\n\tq\n£5 – \003\033[A\nend»", "b");
    }

    @Test
    void a_paste_may_pause_anywhere_but_an_escape_alone_ends_it() {
        assertThat(Typing.torn("\033[200~one ", "two\033[201~")).containsExactly("«one two»");
        assertThat(Typing.torn("\033[200~one\033[20", "1~q")).containsExactly("«one»", "q");
        assertThat(Typing.torn("\033[200~lost\033", "q")).containsExactly("«lost»", "q");
    }

    @Test
    void a_byte_that_is_no_text_is_seen_as_lost() throws Exception {
        assertThat(Typing.piped(new byte[] {'a', (byte) 0xa3, 'b', (byte) 0xe2, (byte) 0x80, 'c', (byte) 0xff}))
                .containsExactly("a", "\ufffd", "b", "\ufffd", "c", "\ufffd");
        assertThat(Typing.piped(new byte[] {(byte) 0xc2, (byte) 0x9b, '3', '1', 'm'}))
                .containsExactly("3", "1", "m");
    }
}
