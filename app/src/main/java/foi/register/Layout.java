package foi.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a response sets out what was asked and what is answered. */
public enum Layout {
    /** Each question with its answer below it. */
    QUESTIONS,
    /** A numbered table of questions and responses, the answer to the whole below it. */
    TABLE;

    /** The name in commands and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layout that {@code typed} names. */
    public static Optional<Layout> parse(String typed) {
        return Arrays.stream(values())
                .filter(layout -> layout.code().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
