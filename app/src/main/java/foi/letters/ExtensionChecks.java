package foi.letters;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.letters.Check.Fault;
import foi.register.Part;
import foi.register.Recording;
import foi.register.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a notice of more time keeps to what s.10(3) gives: time to weigh the public interest, and no other. */
final class ExtensionChecks {

    private ExtensionChecks() {}

    static Stream<Fault> qualified(Subject subject) {
        return subject.undecided().isEmpty()
                ? Fault.stream(
                        "No part has a qualified exemption whose public interest is still undecided.",
                        "Record the exemption, without its balance, for each part that needs more time.")
                : Stream.empty();
    }

    static Stream<Fault> date(Subject subject) {
        return subject.occasion().supplement().until().isEmpty()
                ? Fault.stream("The notice does not estimate the date of the decision.", "Give it with --until.")
                : Stream.empty();
    }

    /** The Commissioner ordinarily expects a decision within 40 working days of receipt; a second notice is rare. */
    static Stream<Fault> length(Subject subject) {
        Occasion occasion = subject.occasion();
        Optional<String> tooLong = occasion.supplement()
                .until()
                .flatMap(until -> new Recording(
                                occasion.request(),
                                occasion.days(),
                                occasion.settings().clarificationLapses())
                        .advice(ClockEvent.extension(occasion.dated(), until)));
        Stream<Fault> length = tooLong.stream()
                .map(advice ->
                        Fault.whole(advice, "Decide earlier, or say in the letter why it takes longer (--say)."));
        boolean second = occasion.request().clock().stream().anyMatch(event -> event.kind() == Kind.EXTENSION);
        return second && occasion.supplement().words().isBlank()
                ? Stream.concat(
                        length,
                        Stream.of(Fault.whole(
                                "The time was extended before, and the letter does not say why it is not enough.",
                                "Say it with --say.")))
                : length;
    }

    /** Time is longer "to the extent" of the undecided exemption alone: the rest is answered within its own time. */
    static Stream<Fault> rest(Subject subject) {
        Occasion occasion = subject.occasion();
        List<Part> waiting = Concerned.decidable(occasion.request(), occasion.dated());
        if (waiting.isEmpty() || subject.undecided().isEmpty()) {
            return Stream.empty();
        }
        Fault fault = Fault.whole(
                "%s %s: the notice gives no more time for what is not undecided."
                        .formatted(
                                waiting.size() == 1 ? "Part" : "Parts",
                                waiting.stream().map(subject::name).collect(Collectors.joining(", "))),
                "Answer the rest with a response, now or by its last day.");
        return Stream.of(isLastDay(occasion) ? fault : fault.weighing(Severity.RISK));
    }

    private static boolean isLastDay(Occasion occasion) {
        Request request = occasion.request();
        Optional<LocalDate> due =
                foi.register.Standing.decisive(request, occasion.days()).due();
        return due.filter(last -> !occasion.dated().isBefore(last)).isPresent();
    }
}
