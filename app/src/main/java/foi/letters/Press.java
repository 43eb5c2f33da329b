package foi.letters;

import java.util.List;

/** Puts a letter on paper. */
public interface Press {

    /** The letter as the bytes of a PDF document. */
    byte[] print(Letter letter);

    /** The code points in {@code text}, as {@link foi.register.Text} shows it, for which no typeface at hand has a character, each once, in order. */
    List<Integer> unprintable(String text);
}
