package foi.law;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The condition under which other people's personal data are exempt: s.40(2) to (4A). */
public enum DataCondition {
    /** Disclosure would contravene a data protection principle: s.40(3A). Absolute, by s.2(3)(fa). */
    FIRST("3A|first\\s+(?:data protection\\s+)?(?:condition|principle)"),
    /** The person has a right to object: s.40(3B). The public interest is weighed. */
    SECOND("3B|second\\s+condition|right to object|article\\s*21"),
    /** The person could not have access to it themselves: s.40(4A). The public interest is weighed. */
    THIRD("4A|third\\s+condition|right of access|article\\s*15");

    private static final Pattern PRINCIPLE =
            Pattern.compile("(?i)principle|lawful|fair|article\\s*[56]\\b|legitimate interest");

    @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
    private final Pattern names;

    DataCondition(String names) {
        this.names = Pattern.compile("(?i)" + names);
    }

    /** The condition that an officer's words name; who speaks of a principle alone means the first. */
    public static Optional<DataCondition> named(String words) {
        return Stream.of(values())
                .filter(condition -> condition.names.matcher(words).find())
                .findFirst()
                .or(() -> namesPrinciple(words) ? Optional.of(FIRST) : Optional.empty());
    }

    /** Whether the words say which principle disclosure would contravene, or why it would. */
    public static boolean namesPrinciple(String words) {
        return PRINCIPLE.matcher(words).find();
    }

    /** Whether the public interest is weighed under it: s.2(3)(fa) lists the first alone. */
    public boolean isWeighed() {
        return this != FIRST;
    }
}
