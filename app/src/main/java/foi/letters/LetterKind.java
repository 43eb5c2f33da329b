package foi.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters that can be made, each from the template of the same name. */
public enum LetterKind {
    /** The answer to a request: what is disclosed, what is refused and why, what is not held (ss.1 and 17). */
    RESPONSE;

    /** The name by which commands and templates call it, such as {@code response}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that {@code typed} names, however it is capitalised. */
    public static Optional<LetterKind> parse(String typed) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
