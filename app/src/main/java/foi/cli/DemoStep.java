package foi.cli;

import java.util.List;

/**
 * One command of the demonstration.
 *
 * @param say what is said before it; empty where it follows on
 * @param words the command's words, with {@code {NAME}} for what an earlier step has kept
 * @param input what it is given on standard input
 * @param expected the exit code that it must end with
 * @param keeps the name under which its first line is kept; empty for none
 */
record DemoStep(String say, List<String> words, String input, int expected, String keeps) {

    static DemoStep of(String say, String... words) {
        return new DemoStep(say, List.of(words), "", 0, "");
    }

    DemoStep given(String text) {
        return new DemoStep(say, words, text, expected, keeps);
    }

    DemoStep ending(int code) {
        return new DemoStep(say, words, input, code, keeps);
    }

    DemoStep keeping(String name) {
        return new DemoStep(say, words, input, expected, name);
    }
}
