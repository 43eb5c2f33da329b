package foi.register;

import foi.law.Particular;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that an officer has supplied with an outcome. A blank one counts as not supplied.
 *
 * @param texts what was supplied, in the order in which the law asks
 */
public record Particulars(Map<Particular, String> texts) {

    /** Nothing supplied. */
    public static final Particulars NONE = new Particulars(Map.of());

    public Particulars {
        Map<Particular, String> kept = new EnumMap<>(Particular.class);
        texts.forEach((particular, text) -> {
            if (!text.isBlank()) {
                kept.put(particular, text);
            }
        });
        texts = java.util.Collections.unmodifiableMap(kept);
    }

    /** One text alone. */
    public static Particulars of(Particular particular, String text) {
        return new Particulars(Map.of(particular, text));
    }

    /** These with one more, or with one in place of what it was. */
    public Particulars with(Particular particular, String text) {
        Map<Particular, String> more = new EnumMap<>(Particular.class);
        more.putAll(texts);
        more.put(particular, text);
        return new Particulars(more);
    }

    /** These and {@code later}; where both supplied a text, the later one. */
    public Particulars and(Particulars later) {
        Map<Particular, String> both = new EnumMap<>(Particular.class);
        both.putAll(texts);
        both.putAll(later.texts);
        return new Particulars(both);
    }

    /** What was supplied for {@code particular}. */
    public Optional<String> get(Particular particular) {
        return Optional.ofNullable(texts.get(particular));
    }

    /** Those of {@code needed} for which nothing was supplied. */
    public List<Particular> missing(Collection<Particular> needed) {
        return needed.stream().filter(p -> !texts.containsKey(p)).toList();
    }
}
