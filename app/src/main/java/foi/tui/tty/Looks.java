package foi.tui.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.List;

/**
 * How a style looks.
 *
 * @param colour one of the terminal's own sixteen, which its owner has made legible, or its default
 * @param modifiers bold, reverse
 */
record Looks(TextColor colour, List<SGR> modifiers) {

    Looks {
        modifiers = List.copyOf(modifiers);
    }

    static Looks of(TextColor colour, SGR... modifiers) {
        return new Looks(colour, List.of(modifiers));
    }

    Looks withoutColour() {
        return new Looks(TextColor.ANSI.DEFAULT, modifiers);
    }

    TextCharacter cell(char c) {
        return TextCharacter.fromCharacter(c, colour, TextColor.ANSI.DEFAULT, modifiers.toArray(new SGR[0]))[0];
    }
}
