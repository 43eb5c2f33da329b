package foi.desk;

import foi.letters.Finding;
import foi.letters.LetterWriter;
import foi.letters.Occasion;
import foi.letters.Severity;
import foi.register.Enclosure;
import foi.register.Reference;
import foi.register.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files that another case has too: a leaflet may, and what was added to the wrong case does. */
final class FilesElsewhere {

    private FilesElsewhere() {}

    static List<Finding> findings(Desk desk, Occasion occasion) {
        return occasion.enclosures().stream()
                .flatMap(file -> finding(desk, occasion.request(), file).stream())
                .toList();
    }

    private static Optional<Finding> finding(Desk desk, Request request, Enclosure file) {
        List<Reference> others = desk.register().elsewhere(file.sha256(), request.reference());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        LetterWriter.ENCLOSURE_ELSEWHERE,
                        Severity.RISK,
                        Optional.empty(),
                        "UK GDPR, Article 5(1)(f)",
                        "\"%s\" is the same file as in %s."
                                .formatted(
                                        file.name(),
                                        others.stream().map(Reference::written).collect(Collectors.joining(", "))),
                        "Look whether it belongs to this case."));
    }
}
