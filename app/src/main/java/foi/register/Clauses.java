package foi.register;

import foi.law.Catalogue;
import foi.law.Citation;
import foi.law.NotAllowed;
import foi.law.Particular;
import foi.law.Provision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause library: paragraphs from which an officer starts, and that must be adapted to the case.
 *
 * <p>An authority's own stand among its settings as {@code clause.PLACE.TEXT}, such as {@code clause.s.43(2).harm}, and
 * go before those of the program. What is in square brackets is to be replaced.
 *
 * @param settings the authority's settings
 */
public record Clauses(Settings settings) {

    private static final String PREFIX = "clause.";
    private static final Pattern KEY = Pattern.compile("clause\\.(.+)\\.(\\w+)");
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]");
    private static final Map<String, String> BUNDLED = read();

    /** The clause for a text of an outcome that relies on {@code provision}: of that place, or of its section. */
    public Optional<String> of(Provision provision, Particular particular) {
        List<Citation> places =
                List.of(provision.citation(), new Citation(provision.citation().section(), List.of()));
        return places.stream()
                .map(place -> settings.values().get(key(place, particular)))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .or(() -> places.stream()
                        .map(place -> BUNDLED.get(key(place, particular)))
                        .filter(text -> text != null)
                        .findFirst());
    }

    /** What of its clause {@code text} has kept that was to be adapted; empty when nothing. */
    public Optional<String> left(Provision provision, Particular particular, String text) {
        return of(provision, particular).flatMap(clause -> {
            if (Text.line(text).equals(Text.line(clause))) {
                return Optional.of(Text.line(clause));
            }
            return GAP.matcher(clause)
                    .results()
                    .map(gap -> gap.group())
                    .filter(Text.line(text)::contains)
                    .findFirst();
        });
    }

    /** Whether {@code name} means to name a clause. */
    public static boolean isKey(String name) {
        return name.startsWith(PREFIX);
    }

    /**
     * The exact name of the clause that {@code typed} names.
     *
     * @throws InputRefused when there is no such place, or it has no such text
     */
    public static String keyOf(String typed) {
        Matcher key = KEY.matcher(typed.strip());
        if (!key.matches()) {
            throw new InputRefused(refused(typed));
        }
        Provision provision = Citation.parse(key.group(1))
                .flatMap(place -> Catalogue.find(place).or(() -> Catalogue.findDenial(place)))
                .orElseThrow(() -> new InputRefused(refused(typed)));
        Particular particular = Particular.named(key.group(2)).orElseThrow(() -> new InputRefused(refused(typed)));
        return key(provision.citation(), particular);
    }

    private static NotAllowed refused(String typed) {
        return new NotAllowed(
                "\"%s\" names no clause.".formatted(Text.excerpt(typed, 60)),
                "Write clause, the place and the text, such as clause.s.43(2).harm.");
    }

    /** The name of the setting that holds an authority's own clause for that text. */
    public static String key(Provision provision, Particular particular) {
        return key(provision.citation(), particular);
    }

    private static String key(Citation place, Particular particular) {
        return PREFIX + place + "." + particular.code();
    }

    /** The program's own, by the names that settings would have. */
    static Map<String, String> bundled() {
        return BUNDLED;
    }

    private static Map<String, String> read() {
        try (InputStream file = Clauses.class.getResourceAsStream("clauses.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without its clauses.");
            }
            Map<String, String> clauses = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> clauses.put(PREFIX + columns[0] + "." + columns[1], columns[2]));
            return Map.copyOf(clauses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
