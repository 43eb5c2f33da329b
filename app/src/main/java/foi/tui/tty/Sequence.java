package foi.tui.tty;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of the keys that terminals send as sequences: xterm, PuTTY, rxvt, the Linux console, tmux and screen.
 *
 * <p>Whatever is not found here has no name and does nothing: reports of focus, mouse, colours and versions among it.
 */
final class Sequence {

    private static final Map<Character, String> BY_LETTER = Map.ofEntries(
            Map.entry('A', "Up"),
            Map.entry('B', "Down"),
            Map.entry('C', "Right"),
            Map.entry('D', "Left"),
            Map.entry('H', "Home"),
            Map.entry('F', "End"),
            Map.entry('P', "F1"),
            Map.entry('Q', "F2"),
            Map.entry('R', "F3"),
            Map.entry('S', "F4"),
            Map.entry('Z', "Shift-Tab"));

    private static final String[] BY_NUMBER = {
        "", "Home", "Insert", "Delete", "End", "PgUp", "PgDn", "Home", "End", "", "", "F1", "F2", "F3", "F4", "F5", "",
        "F6", "F7", "F8", "F9", "F10", "", "F11", "F12"
    };

    /** The keys of the numeric pad in application mode, from {@code ESC O j} on. */
    private static final String PAD = "*+,-./0123456789";

    private static final Pattern REMAINDER =
            Pattern.compile("\\[(200~[\\s\\S]*|[0-9;?<]{0,30}[A-Za-z~^@$])|O[A-DFHP-S]");

    private Sequence() {}

    /** Whether these bytes are a sequence but for its Esc, which a slow line has sent ahead. */
    static boolean isRemainder(byte[] bytes, int length) {
        return length > 1
                && REMAINDER
                        .matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    /** The key of one code point, after an Esc where {@code alt} says so. */
    static Optional<String> plain(int c, boolean alt) {
        if (c >= 0x80 && c < 0xa0) {
            return Optional.empty();
        }
        String before = alt ? "Alt-" : "";
        return Optional.of(
                switch (c) {
                    case 0x00 -> "Ctrl-" + before + "Space";
                    case 0x08, 0x7f -> before + "Backspace";
                    case '\t' -> before + "Tab";
                    case '\r', '\n' -> before + "Enter";
                    default -> c < 0x20 ? "Ctrl-" + before + (char) (c + 0x40) : before + Character.toString(c);
                });
    }

    /** The key of what follows {@code ESC [}. */
    static Optional<String> control(String sequence, boolean alt) {
        int end = sequence.length() - 1;
        char last = sequence.charAt(end);
        String[] numbers = sequence.substring(0, end).split(";", -1);
        int modifiers = numbers.length == 2 ? number(numbers[1]) - 1 : 0;
        if (sequence.startsWith("[")) {
            return last >= 'A' && last <= 'E' ? name("F" + (last - 'A' + 1), 0, alt) : Optional.empty();
        }
        if (last >= 'a' && last <= 'd' && end == 0) {
            return name(BY_LETTER.getOrDefault(Character.toUpperCase(last), ""), 1, alt);
        }
        int rxvt = "$^@".indexOf(last);
        if (last == '~' || rxvt >= 0) {
            int number = number(numbers[0]);
            String name = number > 0 && number < BY_NUMBER.length && numbers.length < 3 ? BY_NUMBER[number] : "";
            return name(name, rxvt < 0 ? modifiers : new int[] {1, 4, 5}[rxvt], alt);
        }
        boolean plain = end == 0 || (numbers.length == 2 && number(numbers[0]) == 1);
        return plain ? name(BY_LETTER.getOrDefault(last, ""), modifiers, alt) : Optional.empty();
    }

    /** The key of what follows {@code ESC O}. */
    static Optional<String> single(String sequence, boolean alt) {
        int end = sequence.length() - 1;
        char last = sequence.charAt(end);
        int modifiers = Math.max(0, number(sequence.substring(0, end)) - 1);
        if (last >= 'a' && last <= 'd') {
            return name(BY_LETTER.getOrDefault(Character.toUpperCase(last), ""), 4, alt);
        }
        if (last >= 'j' && last <= 'y') {
            return Optional.of(String.valueOf(PAD.charAt(last - 'j')));
        }
        return switch (last) {
            case 'M' -> name("Enter", modifiers, alt);
            case 'I' -> name("Tab", modifiers, alt);
            default -> name(BY_LETTER.getOrDefault(last, ""), modifiers, alt);
        };
    }

    private static Optional<String> name(String key, int modifiers, boolean alt) {
        if (key.isEmpty() || modifiers < 0 || modifiers > 15) {
            return Optional.empty();
        }
        boolean shift = (modifiers & 1) != 0 && !key.startsWith("Shift-");
        return Optional.of(((modifiers & 4) != 0 ? "Ctrl-" : "")
                + (alt || (modifiers & 10) != 0 ? "Alt-" : "")
                + (shift ? "Shift-" : "")
                + key);
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    }
}
