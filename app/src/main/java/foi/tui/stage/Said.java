package foi.tui.stage;

import foi.tui.face.Style;

/**
 * What the row above the hints says.
 *
 * @param sentence what has just happened, or why not
 * @param style how it is shown
 */
public record Said(String sentence, Style style) {

    /** Nothing. */
    public static final Said NOTHING = plainly("");

    /** What has happened. */
    public static Said plainly(String sentence) {
        return new Said(sentence, Style.PLAIN);
    }

    /** What is wrong and what to do. */
    public static Said warning(String sentence) {
        return new Said(sentence, Style.BOLD);
    }
}
