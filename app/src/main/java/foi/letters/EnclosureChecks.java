package foi.letters;

import foi.letters.Check.Fault;
import foi.register.Enclosure;
import foi.register.Hidden;
import foi.register.OutcomeKind;
import foi.register.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes with the letter: whether it hides something, whether it may go at all, whether it is there. */
final class EnclosureChecks {

    /** Words that say that something comes along; "attached to" a building or a condition does not. */
    private static final Pattern PROMISED = Pattern.compile(
            "(?i)\\b(?:please find|find|see|is|are|have|has been|have been|as)\\s+(?:\\w+\\s+)?(?:attached|enclosed)\\b(?!\\s+to\\b)"
                    + "|\\b(?:attached|enclosed)\\s+(?:file|spreadsheet|workbook|document|list|table|report|pdf|copy)"
                    + "|\\b(?:see|in|with)\\s+the\\s+(?:attachment|enclosure)s?\\b");

    private static final int SHOWN = 4;

    private EnclosureChecks() {}

    /** A file that hides something goes only when somebody has looked and decided. */
    static Stream<Fault> hides(Subject subject) {
        return subject.occasion().enclosures().stream()
                .filter(file -> !file.hidden().isEmpty())
                .map(file -> file.released()
                        .map(decision -> Fault.whole(
                                        "\"%s\" hides something: %s. %s has released it: %s"
                                                .formatted(
                                                        file.name(),
                                                        hidden(file),
                                                        decision.officer(),
                                                        stopped(decision.reason())),
                                        "Look whether that is still right.")
                                .weighing(Severity.RISK))
                        .orElseGet(() -> Fault.whole(
                                "\"%s\" hides something: %s.".formatted(file.name(), hidden(file)),
                                "Send a copy without it, as PDF or .csv; or release it with a reason"
                                        + " (foi enclosure, or f on the case).")));
    }

    private static String stopped(String reason) {
        return Text.excerpt(reason, 120).replaceAll("[.\\s]+$", "") + ".";
    }

    private static String hidden(Enclosure file) {
        List<Hidden> all = file.hidden();
        String first = all.stream().limit(SHOWN).map(Hidden::told).collect(Collectors.joining("; "));
        return all.size() > SHOWN ? first + "; and " + (all.size() - SHOWN) + " more" : first;
    }

    /** A letter that neither confirms nor denies anything at all has nothing to send: s.17(4). */
    static Stream<Fault> withNeither(Subject subject) {
        boolean neitherAlone = subject.decided().findAny().isPresent()
                && subject.decided().allMatch(d -> d.outcome().kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        return neitherAlone && !subject.occasion().enclosures().isEmpty()
                ? Fault.stream(
                        "The letter neither confirms nor denies, and sends a file along.",
                        "Remove the file; what goes along tells that something is held.")
                : Stream.empty();
    }

    /** What the answers say is attached has to be there. */
    static Stream<Fault> missing(Subject subject) {
        return subject.occasion().enclosures().isEmpty()
                ? subject.written()
                        .filter(written -> PROMISED.matcher(written.text()).find())
                        .map(written -> new Fault(
                                java.util.Optional.empty(),
                                written.part(),
                                "It says that something is attached, and no file goes with the letter.",
                                "Add the file to the case (foi enclosure, or f on the case), or say where it is."))
                : Stream.empty();
    }
}
