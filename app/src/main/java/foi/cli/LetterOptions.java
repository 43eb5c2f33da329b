package foi.cli;

import foi.law.Dates;
import foi.letters.LetterKind;
import foi.letters.Supplement;
import foi.register.InputRefused;
import foi.register.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which letter of which request, and the date it bears. */
final class LetterOptions {

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
        refuse(say, "--say", LetterKind::takesWords);
        refuse(until, "--until", LetterKind::takesDay);
        refuse(fee, "--fee", LetterKind::takesFee);
        String words = say == null ? "" : say.equals("-") ? Input.read(say, terminal) : say;
        return new Supplement(
                words.strip(),
                Optional.ofNullable(until).map(Dates::parse),
                Optional.ofNullable(fee).map(Supplement::pounds));
    }

    private void refuse(@Nullable String given, String option, Predicate<LetterKind> takes) {
        if (given != null && !takes.test(kind())) {
            throw new InputRefused(
                    "The letter \"%s\" has no place for %s.".formatted(kind().code(), option),
                    "Leave it out, or choose the letter that has: %s."
                            .formatted(Arrays.stream(LetterKind.values())
                                    .filter(takes)
                                    .map(LetterKind::code)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
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
