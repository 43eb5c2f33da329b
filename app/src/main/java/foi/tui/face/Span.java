package foi.tui.face;

import foi.register.Text;

/**
 * A piece of a line in one style.
 *
 * @param text made fit to be shown: nothing in it steers the terminal, whatever came in
 * @param style what it is
 */
public record Span(String text, Style style) {

    public Span {
        text = fit(text);
    }

    private static String fit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return Text.shown(text).replace('\n', ' ').replace('\t', ' ');
            }
        }
        return text;
    }
}
