package foi.tui.part;

import foi.law.Citation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an outcome may rely on by what an officer types: a section, or words of theirs. */
final class GroundSearch {

    /** Words that officers use, and those of the Act that are meant. */
    private static final Map<String, Set<String>> MEANT = Map.ofEntries(
            Map.entry("data", Set.of("information")),
            Map.entry("gdpr", Set.of("personal")),
            Map.entry("names", Set.of("personal")),
            Map.entry("hours", Set.of("cost")),
            Map.entry("fees", Set.of("cost")),
            Map.entry("time", Set.of("cost")),
            Map.entry("expensive", Set.of("cost")),
            Map.entry("publish", Set.of("publication")),
            Map.entry("published", Set.of("publication", "accessible")),
            Map.entry("later", Set.of("future")),
            Map.entry("soon", Set.of("future")),
            Map.entry("already", Set.of("accessible")),
            Map.entry("website", Set.of("accessible")),
            Map.entry("online", Set.of("accessible")),
            Map.entry("nothing", Set.of("not")),
            Map.entry("none", Set.of("not")),
            Map.entry("clarify", Set.of("clarification")),
            Map.entry("unclear", Set.of("clarification")),
            Map.entry("other", Set.of("elsewhere", "other")),
            Map.entry("transfer", Set.of("elsewhere")),
            Map.entry("harassing", Set.of("vexatious")),
            Map.entry("again", Set.of("repeated")),
            Map.entry("same", Set.of("repeated")),
            Map.entry("ncnd", Set.of("neither")),
            Map.entry("released", Set.of("disclosed")),
            Map.entry("given", Set.of("disclosed")),
            Map.entry("sent", Set.of("disclosed")));

    private static final Set<String> EMPTY =
            Set.of("to", "be", "is", "the", "a", "an", "of", "by", "for", "s", "section");

    private GroundSearch() {}

    /** Those that fit, the likeliest first; all of them while nothing is typed. */
    static List<Ground> find(List<Ground> all, String typed) {
        Optional<Citation> citation = Citation.parse(typed);
        if (citation.isPresent()) {
            String bare = citation.get().bare();
            return all.stream()
                    .filter(ground -> bare(ground).startsWith(bare))
                    .sorted(Comparator.comparing((Ground ground) -> !ground.isPrecise())
                            .thenComparing(ground -> !bare(ground).equals(bare)))
                    .toList();
        }
        List<String> wanted = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d.()]+"))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
        return all.stream()
                .filter(ground -> wanted.stream().allMatch(word -> has(ground, word)))
                .sorted(Comparator.comparing(ground -> !wanted.isEmpty() && !ground.isPrecise()))
                .toList();
    }

    private static String bare(Ground ground) {
        return ground.provision().map(p -> p.citation().bare()).orElse("");
    }

    private static boolean has(Ground ground, String word) {
        String text = "%s %s %s %s %s"
                .formatted(ground.cited(), bare(ground), ground.title(), Words.kind(ground.kind()), ground.effect());
        Set<String> meant = MEANT.getOrDefault(word, Set.of());
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s:,]+"))
                .anyMatch(token -> token.startsWith(word) || meant.contains(token));
    }
}
