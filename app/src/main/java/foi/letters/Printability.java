package foi.letters;

import foi.register.Labels;
import foi.register.Part;
import foi.register.Request;
import foi.register.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether everything in a letter has a character in some typeface, so that no name is printed with a gap. */
final class Printability {

    private Printability() {}

    /**
     * A finding for each place whose text the press cannot print whole.
     *
     * @param words the page of the letter, in which what comes from neither the case nor the officer is looked for
     */
    static List<Finding> of(Occasion occasion, String words, Press press) {
        List<Finding> findings = new ArrayList<>(ofCase(occasion.request(), press));
        String said = occasion.supplement().words();
        finding(Optional.empty(), "What you say in this letter", said, press).ifPresent(findings::add);
        List<Integer> missing = press.unprintable(words);
        if (!missing.isEmpty()) {
            String told = everywhere(occasion.request()) + said;
            List<Integer> rest =
                    missing.stream().filter(point -> told.indexOf(point) < 0).toList();
            finding(Optional.empty(), "A setting or a template", rest).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Finding> ofCase(Request request, Press press) {
        Stream<Optional<Finding>> parts = request.parts().stream().flatMap(part -> {
            Optional<String> name = Optional.of(Labels.of(request).name(part));
            return Stream.of(
                    finding(name, "The question", part.label() + part.question(), press),
                    finding(name, "The answer", part.answer(), press),
                    finding(name, "An outcome", texts(part), press));
        });
        Stream<Optional<Finding>> whole = Stream.of(
                finding(Optional.empty(), "The applicant's name or address", applicant(request), press),
                finding(Optional.empty(), "The subject", request.asked().subject(), press),
                finding(Optional.empty(), "The answer to all parts", request.answer(), press));
        return Stream.concat(whole, parts).flatMap(Optional::stream).toList();
    }

    /** All that the case says in its letter. */
    private static String everywhere(Request request) {
        return applicant(request)
                + request.asked().subject()
                + request.answer()
                + request.parts().stream()
                        .map(part -> part.label() + part.question() + part.answer() + texts(part))
                        .collect(Collectors.joining());
    }

    private static String applicant(Request request) {
        return request.requester().name()
                + request.requester().address().orElse("")
                + request.requester().organisation().orElse("");
    }

    private static String texts(Part part) {
        return part.outcomes().stream()
                .map(o -> o.scope() + String.join(" ", o.particulars().texts().values()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<Finding> finding(Optional<String> part, String where, String text, Press press) {
        return finding(part, where, missing(text, press));
    }

    private static Optional<Finding> finding(Optional<String> part, String where, List<Integer> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Checks.UNPRINTABLE,
                        Severity.RISK,
                        part,
                        "s.1(1)(b)",
                        "%s holds what no typeface here can print: %s.".formatted(where, named(missing)),
                        "Write it in other characters, or expect a box or nothing in its place."));
    }

    /** What no typeface has, and what means something only in the sender's own typeface and is left out. */
    private static List<Integer> missing(String text, Press press) {
        Stream<Integer> left = text.codePoints()
                .filter(point -> Character.getType(point) == Character.PRIVATE_USE)
                .boxed();
        return Stream.concat(press.unprintable(Text.shown(text)).stream(), left)
                .distinct()
                .toList();
    }

    private static String named(List<Integer> codePoints) {
        String named = codePoints.stream().limit(5).map(Printability::name).collect(Collectors.joining(", "));
        return codePoints.size() > 5 ? named + " and " + (codePoints.size() - 5) + " more" : named;
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return "U+%04X%s".formatted(codePoint, name == null ? "" : " " + name.toLowerCase(Locale.ROOT));
    }
}
