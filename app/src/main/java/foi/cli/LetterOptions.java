package foi.cli;

import foi.law.Dates;
import foi.letters.LetterKind;
import foi.register.InputRefused;
import foi.register.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which letter of which request, and the date it bears. */
final class LetterOptions {

    @Parameters(index = "0", paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KIND", description = "Which letter; response when left out.")
    private @Nullable String kind;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The date that the letter bears; today when left out.")
    private @Nullable String dated;

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
