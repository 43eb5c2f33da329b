package foi.tui.stage;

import java.util.function.BiFunction;

/**
 * A text for an editor outside the program.
 *
 * @param text as it is handed over
 * @param then what comes of the text as it returns, on the screen that sent it
 */
public record Outside(String text, BiFunction<Screen, String, Turn> then) {}
