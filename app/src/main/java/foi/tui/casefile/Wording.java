package foi.tui.casefile;

import foi.law.NotAllowed;
import foi.law.Trouble;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Refusals that were worded for somebody who types commands, as they are said to somebody before a screen. */
final class Wording {

    private static final Map<Pattern, String> ON_SCREEN = new LinkedHashMap<>();

    static {
        put("Repeat the command with --part (.*)\\.$", "Choose part $1 under Part.");
        put("Repeat the command for each with --part\\.", "Record it for each of these parts by itself.");
        put(
                "Record it with --part for the part that it opens again\\.",
                "Choose the part that it opens again under Part.");
        put(
                "Repeat the command with --anyway to remove it all the same; (.*)",
                "Look at it again before you remove it; $1");
        put("Give --label, --question or both\\.", "Type another label or question.");
        put("Leave --until out for .*", "Leave the second date empty.");
        put("Give a fact that differs from what .*", "Type something else, or press Esc.");
        put(" ?\\((?:see )?foi .*\\)", "");
        put(" with foi [a-z]+ [^;,.]*", "");
    }

    private Wording() {}

    private static void put(String words, String instead) {
        ON_SCREEN.put(Pattern.compile(words), instead);
    }

    /** What is wrong and what to do, without words that only a command has. */
    static String of(Trouble trouble) {
        return of(trouble.what() + " ", trouble.remedy());
    }

    /** The same of a rule's "no". */
    static String of(NotAllowed no) {
        return of(no.what() + " ", no.remedy());
    }

    private static String of(String what, String remedy) {
        String said = remedy;
        for (Map.Entry<Pattern, String> entry : ON_SCREEN.entrySet()) {
            said = entry.getKey().matcher(said).replaceAll(entry.getValue());
        }
        return what + said;
    }
}
