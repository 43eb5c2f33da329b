package foi.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of a request by the names officers call them.
 *
 * <p>A part is called by the requester's own label. Where that label is empty or stands more than once (five
 * bullets), the part is called by its place: {@code #3} is the third.
 */
public record Labels(List<Part> parts) {

    /** The labels of a request's parts. */
    public static Labels of(Request request) {
        return new Labels(request.parts());
    }

    /** The name of {@code part}: its label, or its place where the label does not tell it from others. */
    public String name(Part part) {
        String shown = Text.line(part.label());
        boolean alone =
                parts.stream().filter(p -> Text.line(p.label()).equals(shown)).count() == 1;
        return alone && !shown.isBlank() && !shown.startsWith("#") ? shown : "#" + (place(part) + 1);
    }

    /** The name of the part of that number. */
    public String name(int number) {
        return parts.stream()
                .filter(p -> p.number() == number)
                .map(this::name)
                .findFirst()
                .orElse("#?");
    }

    /**
     * The part that {@code typed} calls: by its exact name, by its place, or by its letters and digits alone. Where no
     * label holds a figure, the place may be typed without its {@code #}, which a shell takes for a comment.
     */
    public Optional<Part> find(String typed) {
        String wanted = typed.strip();
        return only(wanted, this::name)
                .or(() -> only(wanted, p -> "#" + (place(p) + 1)))
                .or(() -> only(plain(wanted), p -> plain(p.label())))
                .or(() -> figures() ? Optional.empty() : only(wanted, p -> String.valueOf(place(p) + 1)));
    }

    /** The part that {@code typed} calls, or a refusal that lists the parts there are. */
    public Part get(String typed, Reference reference) {
        return find(typed)
                .orElseThrow(() -> new InputRefused(
                        "%s has no part \"%s\".".formatted(reference, Text.excerpt(typed, 40)),
                        parts.isEmpty()
                                ? "It has no parts yet; add one with foi part %s add LABEL QUESTION."
                                        .formatted(reference)
                                : "Its parts are "
                                        + parts.stream().map(this::name).collect(Collectors.joining("  ")) + "."));
    }

    private Optional<Part> only(String wanted, Function<Part, String> called) {
        List<Part> found = wanted.isEmpty()
                ? List.of()
                : parts.stream().filter(p -> called.apply(p).equals(wanted)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean figures() {
        return parts.stream().anyMatch(p -> p.label().chars().anyMatch(Character::isDigit));
    }

    private int place(Part part) {
        return parts.stream().map(Part::number).toList().indexOf(part.number());
    }

    private static String plain(String label) {
        return label.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT).replaceFirst("^q(?=\\d)", "");
    }
}
