package foi.letters;

import foi.law.Provision;
import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.IssuedLetter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the letters that were issued before want of this one: another reviewer, the same exemptions. */
final class ReviewChecks {

    private ReviewChecks() {}

    /** The s.45 Code: a fresh look by somebody who did not deal with the request. */
    static Stream<Fault> reviewer(Subject subject) {
        Occasion occasion = subject.occasion();
        return last(occasion, LetterKind.RESPONSE)
                .filter(response -> response.officer().equals(occasion.officer().account()))
                .map(response -> Fault.whole(
                        "The response was issued by %s as well, who now reviews it.".formatted(response.officer()),
                        "Let somebody review it who did not deal with the request, and issue the letter."))
                .stream();
    }

    /** A review says what it found on each point that was complained of. */
    static Stream<Fault> decided(Subject subject) {
        return Reasons.given(subject.occasion().supplement().words(), "internal review")
                ? Stream.empty()
                : Stream.of(Fault.whole(
                        "The letter does not say what the review found.",
                        "Say it for each point of the complaint with --say: upheld or not, and why."));
    }

    /** Particulars of the right to go to the regulator, which is open from now on. */
    static Stream<Fault> regulator(Subject subject) {
        return ClosingChecks.tellsOfRegulator(subject)
                ? Stream.empty()
                : Stream.of(
                        Fault.whole(
                                "The letter does not tell of the right to apply to the regulator under section 50.",
                                "Set regulator.name and regulator.url, regulator.telephone or regulator.address with foi settings."));
    }

    /** More time was taken to weigh certain exemptions; to rely on another now means that it was taken for nothing. */
    static Stream<Fault> sameExemptions(Subject subject) {
        return last(subject.occasion(), LetterKind.EXTENSION).stream()
                .map(notice -> Subject.squeezed(notice.page()))
                .flatMap(notice -> subject.decided()
                        .filter(d -> d.outcome()
                                .provision()
                                .filter(Provision::isQualified)
                                .isPresent())
                        .filter(d -> wasExtended(subject, d))
                        .filter(d -> !notice.contains(Subject.squeezed(
                                d.outcome().provision().orElseThrow().citation().inFull())))
                        .map(d -> Fault.in(
                                d.name(),
                                "%s: the notice of more time did not name this exemption.".formatted(d.called()),
                                "Rely on what the notice named, or accept that the time was not lawfully extended.")));
    }

    private static boolean wasExtended(Subject subject, Decided d) {
        return subject.occasion().request().clock().stream()
                .filter(event -> event.kind() == foi.law.ClockEvent.Kind.EXTENSION)
                .anyMatch(event ->
                        event.part().isEmpty() || event.part().get() == d.part().number());
    }

    private static Optional<IssuedLetter> last(Occasion occasion, LetterKind kind) {
        List<IssuedLetter> alike = occasion.earlier().stream()
                .filter(letter -> letter.kind().equals(kind.code()))
                .toList();
        return alike.isEmpty() ? Optional.empty() : Optional.of(alike.get(alike.size() - 1));
    }
}
