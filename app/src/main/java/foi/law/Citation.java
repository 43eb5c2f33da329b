package foi.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the Freedom of Information Act 2000, such as {@code s.40(2)}.
 *
 * @param section the section's number with its letter, such as {@code 22A}
 * @param limbs the subsection and paragraphs below it without their brackets, such as {@code 1}, {@code a}
 */
public record Citation(String section, List<String> limbs) {

    private static final Pattern FORM = Pattern.compile(
            "(?:SECTION|SECT|SEC|S)?\\s*\\.?\\s*(\\d{1,3}[A-Z]{0,2})((?:\\s*(?:\\(\\s*\\w{1,6}\\s*\\)|\\.\\s*\\w{1,6}))*)\\s*\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIMB = Pattern.compile("\\w+");

    public Citation {
        limbs = List.copyOf(limbs);
    }

    /** Reads a citation as people type it: {@code S22}, {@code section 40 (2)}, {@code 17.1}, {@code s.31(1)(a)}. */
    public static Optional<Citation> parse(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        List<String> limbs = new ArrayList<>();
        Matcher limb = LIMB.matcher(form.group(2));
        while (limb.find()) {
            limbs.add(asInTheAct(limb.group()));
        }
        return Optional.of(new Citation(form.group(1).toUpperCase(Locale.ROOT), limbs));
    }

    /** Inserted subsections have capitals, paragraphs do not: s.40(5B), s.2(3)(fa). */
    private static String asInTheAct(String limb) {
        return Character.isDigit(limb.charAt(0)) ? limb.toUpperCase(Locale.ROOT) : limb.toLowerCase(Locale.ROOT);
    }

    static Citation of(String written) {
        return parse(written).orElseThrow(() -> new IllegalArgumentException("No citation: " + written));
    }

    /** As a letter writes it: {@code section 40(2)}. */
    public String inFull() {
        return "section " + bare();
    }

    /** The number alone: {@code 40(2)}. */
    public String bare() {
        StringBuilder written = new StringBuilder(section);
        limbs.forEach(limb -> written.append('(').append(limb).append(')'));
        return written.toString();
    }

    /** As it is written in short and in JSON: {@code s.40(2)}. */
    @Override
    public String toString() {
        return "s." + bare();
    }
}
