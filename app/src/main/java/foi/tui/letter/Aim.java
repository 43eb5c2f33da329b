package foi.tui.letter;

import foi.law.Particular;
import foi.law.Provision;
import foi.letters.Finding;
import foi.letters.Severity;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Request;
import foi.register.Setting;
import foi.register.Text;
import foi.tui.letter.Mending.Room;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where a finding is to be mended, check by check.
 *
 * @param request the case
 * @param finding what a check found in its letter
 */
record Aim(Request request, Finding finding) {

    private static final String LICENCE = "Open Government Licence";

    /** How much of its scope a finding repeats of an outcome. */
    private static final int SCOPE = 60;

    Mending mending() {
        return switch (finding.check()) {
            case "dates-coherent", "in-time", "calendar-covers", "both-readings", "still-open" ->
                Mending.in(Room.CLOCK);
            case "part-answered", "refusal-stated" -> part().map(Mending::in).orElse(Mending.in(Room.CASE));
            case "held-stated" -> heldStated();
            case "small-numbers" -> part().map(Mending::in).orElse(Mending.in(Room.COMMON_ANSWER));
            case "section-named" ->
                outcome(o -> o.provision().filter(p -> !p.precise()).isPresent(), List.of());
            case "reasons" -> reasons();
            case "exemption-available", "same-exemptions", "investigations-or-enforcement" ->
                outcome(o -> o.provision().filter(Provision::isExemption).isPresent(), List.of());
            case "qualified-person" ->
                outcome(
                        o -> o.provision()
                                .filter(p -> p.needs().contains(Particular.OPINION))
                                .isPresent(),
                        List.of(Particular.OPINION));
            case "ground-shown" ->
                outcome(
                        o -> o.provision().filter(Provision::isExemption).isPresent(),
                        List.of(Particular.HARM, Particular.PURPOSE, Particular.OBTAINED_FROM, Particular.ENACTMENT));
            case "public-interest" ->
                outcome(
                        o -> o.provision().filter(Provision::isQualified).isPresent(),
                        List.of(Particular.PUBLIC_INTEREST));
            case "clause-adapted", "text-copied" -> outcome(o -> o.provision().isPresent(), List.of());
            case "harm-likelihood" -> needing(Particular.HARM);
            case "confirming-interest" ->
                outcome(o -> o.kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY, List.of(Particular.PUBLIC_INTEREST));
            case "needless-interest" ->
                outcome(o -> o.provision().filter(Provision::isExemption).isPresent(), List.of());
            case "neither-revealing" ->
                outcome(o -> o.kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY, List.of(Particular.WHY));
            case "cost-limb", "vexatious-limb", "aggregation" ->
                outcome(o -> o.kind() == OutcomeKind.REFUSED, List.of());
            case "cost-estimate" -> needing(Particular.ESTIMATE);
            case "cost-advice" -> needing(Particular.ADVICE);
            case "earlier-request", "earlier-complied" -> needing(Particular.EARLIER_REQUEST);
            case "location-given" -> needing(Particular.WHERE);
            case "data-protection-condition" -> needing(Particular.CONDITION);
            case "regulator-verified" -> Mending.in(Setting.REGULATOR_VERIFIED);
            case "future-publication" -> futurePublication();
            case "not-held-wording" ->
                finding.severity() == Severity.ADVICE
                        ? Mending.in(Setting.WORDING_NOT_HELD)
                        : outcome(o -> o.kind() == OutcomeKind.NOT_HELD, List.of());
            case "not-held-search" ->
                outcome(
                        o -> o.kind() == OutcomeKind.NOT_HELD && isSilent(o),
                        List.of(Particular.SEARCH, Particular.LIKELY_HOLDER));
            case "clarification-specific" ->
                outcome(o -> o.kind() == OutcomeKind.CLARIFICATION_NEEDED, List.of(Particular.WHY));
            case "complaints-procedure" -> Mending.in(Setting.COMPLAINTS_EMAIL);
            case "regulator", "review-regulator", "eir-appeal" -> Mending.in(Setting.REGULATOR_NAME);
            case "review-and-regulator" -> Mending.in(Setting.COMPLAINTS_EMAIL);
            case "licence" -> licence();
            case "unprintable" -> unprintable();
            case "enclosure-hides", "enclosure-elsewhere", "neither-enclosing" -> Mending.in(Room.FILES);
            case "enclosure-missing" -> part().map(Mending::in).orElse(Mending.in(Room.FILES));
            default -> part().map(Mending::in).orElse(Mending.in(Room.CASE));
        };
    }

    private Mending needing(Particular particular) {
        return outcome(
                o -> o.provision().filter(p -> p.needs().contains(particular)).isPresent(), List.of(particular));
    }

    private Mending heldStated() {
        Predicate<Outcome> costly = o -> o.provision()
                .filter(p -> p.needs().contains(Particular.HELD_STATEMENT))
                .isPresent();
        boolean unsaid =
                part().filter(p -> p.outcomes().stream().anyMatch(costly)).isEmpty();
        return unsaid
                ? part().map(Mending::in).orElse(Mending.in(Room.CASE))
                : outcome(costly, List.of(Particular.HELD_STATEMENT));
    }

    private Mending reasons() {
        Mending found = outcome(
                o -> o.kind() == OutcomeKind.WITHHELD || o.kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY, List.of());
        boolean elsewhere = found(found)
                .flatMap(Outcome::provision)
                .filter(p -> p.needs().contains(Particular.WHERE))
                .isPresent();
        Particular wanted = elsewhere ? Particular.WHERE : Particular.WHY;
        return found.room() == Room.OUTCOME
                ? new Mending(found.room(), found.part(), found.place(), Optional.of(wanted), Optional.empty())
                : found;
    }

    private Mending futurePublication() {
        return outcome(
                o -> o.provision()
                        .filter(p -> p.needs().contains(Particular.EXPECTED))
                        .isPresent(),
                List.of(
                        Particular.HELD_FOR_PUBLICATION,
                        Particular.PUBLISHER,
                        Particular.EXPECTED,
                        Particular.REASONABLE));
    }

    private Mending licence() {
        return request.parts().stream()
                .filter(p -> p.answer().contains(LICENCE))
                .findFirst()
                .map(Mending::in)
                .or(() -> Optional.of(Mending.in(Room.COMMON_ANSWER))
                        .filter(answer -> request.answer().contains(LICENCE)))
                .orElse(Mending.in(Setting.WORDING_LICENCE));
    }

    private Mending unprintable() {
        Optional<Part> part = part();
        if (part.isPresent()) {
            return finding.message().startsWith("An outcome")
                            && part.get().outcomes().size() == 1
                    ? Mending.in(part.get(), part.get().outcomes().get(0), Optional.empty())
                    : Mending.in(part.get());
        }
        return Mending.in(finding.message().startsWith("The answer") ? Room.COMMON_ANSWER : Room.FACTS);
    }

    private Optional<Part> part() {
        return finding.part().flatMap(Labels.of(request)::find);
    }

    /** The outcome of the part that the finding means: the one whose section and scope it repeats, or the first alike. */
    private Mending outcome(Predicate<Outcome> alike, List<Particular> wanted) {
        if (part().isEmpty()) {
            return Mending.in(Room.CASE);
        }
        Part part = part().get();
        List<Outcome> candidates = part.outcomes().stream().filter(alike).toList();
        return candidates.stream()
                .filter(this::isNamed)
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(o -> Mending.in(
                        part,
                        o,
                        o.particulars().missing(wanted).stream()
                                .findFirst()
                                .or(() -> wanted.stream().findFirst())))
                .orElse(Mending.in(part));
    }

    private boolean isNamed(Outcome outcome) {
        String cited = outcome.provision().map(p -> p.citation().toString()).orElse("");
        String scope = outcome.scope().isBlank() ? "" : " (" + Text.excerpt(outcome.scope(), SCOPE) + ")";
        int at = finding.message().indexOf(cited + scope);
        int after = at + cited.length() + scope.length();
        return at >= 0
                && !(cited + scope).isEmpty()
                && (after >= finding.message().length()
                        || " :".indexOf(finding.message().charAt(after)) >= 0)
                && !(scope.isEmpty() && finding.message().startsWith(" (", after));
    }

    private Optional<Outcome> found(Mending mending) {
        return part().flatMap(p -> mending.place().map(place -> p.outcomes().get(place)));
    }

    private static boolean isSilent(Outcome outcome) {
        return !outcome.particulars()
                .missing(List.of(Particular.SEARCH, Particular.LIKELY_HOLDER))
                .isEmpty();
    }
}
