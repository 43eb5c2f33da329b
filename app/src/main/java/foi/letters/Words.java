package foi.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a text, to tell a reason from a phrase. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\d/]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
