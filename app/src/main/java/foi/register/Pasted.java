package foi.register;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text pasted from an e-mail or a document, tidied before it is put into a form. */
public final class Pasted {

    /** The bullets of the fonts Symbol and Wingdings, which stand for nothing anywhere else. */
    private static final Pattern WORD_PROCESSOR_BULLET = Pattern.compile("[\uF0A7\uF0B7\uF0D8\uF0FC]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}]");
    private static final Pattern GAP = Pattern.compile("\n{4,}");

    private Pasted() {}

    /**
     * The text as {@link Text#shown} has it, with plain spaces for spaces of every kind, no spaces at the ends of lines,
     * and no more than two empty lines in a row. Tabs within a line stay.
     */
    public static String tidy(String text) {
        String shown = Text.shown(WORD_PROCESSOR_BULLET.matcher(text).replaceAll("•"));
        String spaced = SPACE.matcher(shown).replaceAll(" ");
        String lines = spaced.lines().map(Pasted::withoutEnd).collect(Collectors.joining("\n", "", ending(spaced)));
        return GAP.matcher(lines).replaceAll("\n\n\n");
    }

    /** Without spaces at its end; tabs there are the empty cells of a row. */
    private static String withoutEnd(String line) {
        String bare = line.stripTrailing();
        if (bare.isEmpty()) {
            return bare;
        }
        return bare + line.substring(bare.length()).replace(" ", "");
    }

    private static String ending(String text) {
        return text.endsWith("\n") ? "\n" : "";
    }
}
