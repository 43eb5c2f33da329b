package foi.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number an applicant quotes, such as {@code FOI-2425-00001}.
 *
 * <p>The same body writes one reference three ways, so two references are the same when their letters and
 * digits are: {@code foi 2425/00001} finds {@code FOI-2425-00001}.
 *
 * @param written as it is printed: 1 to 60 letters, digits and marks between them, at least one digit
 */
public record Reference(String written) {

    private static final Pattern FORM = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d ./_()#-]{0,59}");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]");

    public Reference {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException("No reference: " + written);
        }
    }

    /** Reads a reference as people type it. */
    public static Optional<Reference> parse(String typed) {
        String stripped = typed.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new Reference(stripped)) : Optional.empty();
    }

    /** Its letters and digits alone, in capitals: what makes two references the same. */
    public String key() {
        return BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && key().equals(reference.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
