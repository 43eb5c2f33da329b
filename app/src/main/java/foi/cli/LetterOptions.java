package foi.cli;

import static foi.letters.LetterKind.CLARIFICATION;
import static foi.letters.LetterKind.EIR_REFUSAL;
import static foi.letters.LetterKind.EXTENSION;
import static foi.letters.LetterKind.FEES_NOTICE;
import static foi.letters.LetterKind.HOLDING;
import static foi.letters.LetterKind.INVALID_REQUEST;
import static foi.letters.LetterKind.REVIEW;
import static foi.letters.LetterKind.SIGNPOST;
import static foi.letters.LetterKind.WITHDRAWN;

import foi.law.Dates;
import foi.letters.LetterKind;
import foi.letters.Supplement;
import foi.register.InputRefused;
import foi.register.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which letter of which request, and the date it bears. */
final class LetterOptions {

    private static final Set<LetterKind> TAKES_WORDS = Set.of(
            CLARIFICATION, FEES_NOTICE, EXTENSION, HOLDING, WITHDRAWN, INVALID_REQUEST, SIGNPOST, REVIEW, EIR_REFUSAL);

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KIND",
            description =
                    "Which letter: response (when left out), acknowledgement, clarification, fees-notice, extension, holding,"
                            + " lapsed, withdrawn, invalid-request, signpost, review or eir-refusal.")
    private @Nullable String kind;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The date that the letter bears; today when left out.")
    private @Nullable String dated;

    @Option(
            names = "--say",
            paramLabel = "TEXT",
            description = "What the letter says besides the case: the question, the reason; - is standard input.")
    private @Nullable String say;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "When a decision (extension) or the answer (holding) is expected.")
    private @Nullable String until;

    @Option(names = "--fee", paramLabel = "POUNDS", description = "The fee of a fees notice, such as 12.50.")
    private @Nullable String fee;

    /** What the letter says besides the case; refused where this kind of letter has no place for it. */
    Supplement supplement(Terminal terminal) {
        refuse(say, "--say", TAKES_WORDS);
        refuse(until, "--until", Set.of(EXTENSION, HOLDING));
        refuse(fee, "--fee", Set.of(FEES_NOTICE));
        String words = say == null ? "" : say.equals("-") ? Input.read(say, terminal) : say;
        return new Supplement(
                words.strip(),
                Optional.ofNullable(until).map(Dates::parse),
                Optional.ofNullable(fee).map(LetterOptions::pounds));
    }

    private void refuse(@Nullable String given, String option, Set<LetterKind> kinds) {
        if (given != null && !kinds.contains(kind())) {
            throw new InputRefused(
                    "The letter \"%s\" has no place for %s.".formatted(kind().code(), option),
                    "Leave it out, or choose the letter that has: %s."
                            .formatted(kinds.stream()
                                    .map(LetterKind::code)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static BigDecimal pounds(String typed) {
        if (!typed.strip().matches("£?\\d{1,6}(\\.\\d{2})?") || typed.strip().matches("£?[0.]+")) {
            throw new InputRefused(
                    "\"%s\" is no sum of money.".formatted(Text.excerpt(typed, 40)),
                    "Give pounds and pence, such as 12.50.");
        }
        return new BigDecimal(typed.strip().replace("£", ""));
    }

    String reference() {
        return reference;
    }

    LetterKind kind() {
        if (kind == null) {
            return LetterKind.RESPONSE;
        }
        return LetterKind.parse(kind)
                .orElseThrow(() -> new InputRefused(
                        "There is no letter \"%s\".".formatted(Text.excerpt(String.valueOf(kind), 40)),
                        "Give one of "
                                + Arrays.stream(LetterKind.values())
                                        .map(LetterKind::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    Optional<LocalDate> dated() {
        return Optional.ofNullable(dated).map(Dates::parse);
    }
}
