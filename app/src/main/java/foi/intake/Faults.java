package foi.intake;

import foi.register.Text;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one case, gathered so that its sender hears of everything at once. */
final class Faults {

    private static final int SHOWN = 12;
    private static final int LONGEST = 400;

    private final List<String> unknown = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    /** Notes a field whose name means nothing, such as {@code parts[2].outcomes[1].colour}. */
    void unknown(String place) {
        unknown.add(Text.excerpt(place, 80));
    }

    /** Notes something else that is wrong, in a whole sentence. */
    void add(String sentence) {
        sentences.add(Text.excerpt(sentence, LONGEST));
    }

    boolean isEmpty() {
        return unknown.isEmpty() && sentences.isEmpty();
    }

    /** All of it, the unknown fields first, since a misspelt name is often why another is missing. */
    String told() {
        List<String> all = new ArrayList<>();
        if (unknown.size() == 1) {
            all.add("The field " + unknown.get(0) + " is not known; correct its name or remove it.");
        } else if (!unknown.isEmpty()) {
            all.add("The fields " + listed() + " are not known; correct their names or remove them.");
        }
        all.addAll(sentences.subList(0, Math.min(SHOWN, sentences.size())));
        if (sentences.size() > SHOWN) {
            all.add("There is more that is wrong; correct this first and import it again.");
        }
        return String.join(" ", all);
    }

    private String listed() {
        boolean tooMany = unknown.size() > SHOWN;
        int shown = tooMany ? SHOWN : unknown.size() - 1;
        return String.join(", ", unknown.subList(0, shown)) + " and "
                + (tooMany ? unknown.size() - SHOWN + " more" : unknown.get(shown));
    }
}
