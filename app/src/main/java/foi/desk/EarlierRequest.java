package foi.desk;

import foi.law.Particular;
import foi.letters.Finding;
import foi.letters.LetterWriter;
import foi.letters.Severity;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The earlier request that a repeated one repeats: the register must have it, and it must have been complied with. */
final class EarlierRequest {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()]+");

    private EarlierRequest() {}

    /** What there is to say of the earlier requests that the outcomes of {@code request} name: s.14(2). */
    static List<Finding> findings(Desk desk, Request request) {
        return request.parts().stream()
                .flatMap(part -> part.outcomes().stream()
                        .flatMap(outcome -> outcome.text(Particular.EARLIER_REQUEST).stream())
                        .flatMap(text -> found(desk, request, part, text)))
                .toList();
    }

    private static Stream<Finding> found(Desk desk, Request request, Part part, String text) {
        String name = Labels.of(request).name(part);
        return BETWEEN.splitAsStream(text)
                .map(word -> word.replaceAll("[.:]+$", ""))
                .filter(word -> word.matches(".*\\d{2}.*") && word.matches(".*\\p{L}.*"))
                .flatMap(word -> Reference.parse(word).stream())
                .flatMap(reference -> desk.register().find(reference).stream())
                .flatMap(earlier -> fault(desk, request, earlier).stream())
                .map(
                        what -> new Finding(
                                LetterWriter.EARLIER_COMPLIED,
                                Severity.RISK,
                                Optional.of(name),
                                "s.14(2)",
                                "s.14(2): " + what,
                                "Name a request of the same applicant that was answered before this one came (--earlier-request)."));
    }

    private static Optional<String> fault(Desk desk, Request request, Request earlier) {
        if (earlier.reference().equals(request.reference())) {
            return Optional.of("the request is said to repeat itself.");
        }
        if (!earlier.requester().name().equalsIgnoreCase(request.requester().name())) {
            return Optional.of("%s came from another applicant.".formatted(earlier.reference()));
        }
        boolean complied = desk.standing(earlier)
                .responded()
                .filter(day -> !day.isAfter(request.asked().received()))
                .isPresent();
        return complied
                ? Optional.empty()
                : Optional.of("%s had not been answered when this request came.".formatted(earlier.reference()));
    }
}
