package foi.tui.part;

import foi.law.Particular;
import java.util.EnumMap;
import java.util.Map;

/** Short names of what an outcome needs, for the column of labels; one without a name of its own has its code's words. */
final class Labelled {

    private static final Map<Particular, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Particular.WHY, "Why it applies"),
            Map.entry(Particular.PUBLIC_INTEREST_FOR, "For disclosing"),
            Map.entry(Particular.PUBLIC_INTEREST_AGAINST, "For withholding"),
            Map.entry(Particular.PUBLIC_INTEREST, "Balance"),
            Map.entry(Particular.HELD_FOR_PUBLICATION, "Held to publish"),
            Map.entry(Particular.EXPECTED, "To be published"),
            Map.entry(Particular.REASONABLE, "Why wait"),
            Map.entry(Particular.HELD_STATEMENT, "Whether held"),
            Map.entry(Particular.AGGREGATED, "Counted with it"),
            Map.entry(Particular.OPINION, "Qualified person"),
            Map.entry(Particular.OBTAINED_FROM, "From whom"),
            Map.entry(Particular.ENACTMENT, "What forbids it")));

    private Labelled() {}

    static String of(Particular particular) {
        return NAMES.getOrDefault(particular, words(particular.code()));
    }

    private static String words(String code) {
        StringBuilder words = new StringBuilder();
        code.chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                words.append(' ');
            }
            words.append((char) Character.toLowerCase(c));
        });
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }
}
