package foi.register;

import foi.law.NotAllowed;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an authority writes its references.
 *
 * <p>The pattern is the reference itself with these in it: {@code {fy}} the financial year of receipt (2425),
 * {@code {year}} its calendar year (2024), {@code {initials}} the officer's, {@code {serial}} the running
 * number, {@code {serial:5}} the same with leading zeros to five digits.
 *
 * @param pattern such as {@code FOI-{fy}-{serial:5}}
 * @param restarts whether the serial begins again with each year that the pattern names
 */
public record ReferencePattern(String pattern, boolean restarts) {

    private static final Pattern TOKEN = Pattern.compile("\\{(fy|year|initials|serial(?::([1-9]))?)}");

    private static final LocalDate A_DAY = LocalDate.of(2024, Month.DECEMBER, 2);

    /** A serial as large as the register's first may be set, so that no later one makes a reference too long. */
    private static final long LARGEST = 999_999_999;

    /** The reason why {@code pattern} cannot be one. */
    public static Optional<NotAllowed> refuses(String pattern) {
        String rest = TOKEN.matcher(pattern).replaceAll("");
        long serials = TOKEN.matcher(pattern)
                .results()
                .filter(token -> token.group(1).startsWith("serial"))
                .count();
        String example = "For example FOI-{fy}-{serial:5} or FOI-{fy}-{initials}{serial}.";
        if (serials != 1) {
            return Optional.of(new NotAllowed(
                    "A reference pattern holds the running number {serial} once; this one holds it " + serials
                            + " times.",
                    example));
        }
        if (rest.contains("{") || rest.contains("}")) {
            return Optional.of(new NotAllowed(
                    "In a reference pattern only {fy}, {year}, {initials}, {serial} and {serial:5} stand in braces.",
                    example));
        }
        return Stream.of("SG", "")
                .map(initials -> new ReferencePattern(pattern, false).fill(A_DAY, initials, LARGEST))
                .filter(written -> Reference.parse(written)
                        .filter(r -> r.written().equals(written))
                        .isEmpty())
                .findFirst()
                .map(written -> new NotAllowed(
                        "\"%s\" would be no reference.".formatted(Text.excerpt(written, 60)),
                        "Use up to 60 letters, digits, spaces and . / _ - # ( ). " + example));
    }

    /** The series in which the serials for requests received on {@code received} run. */
    public String series(LocalDate received) {
        String stable = pattern.replace("{initials}", "");
        return restarts ? stable.replace("{fy}", financialYear(received)).replace("{year}", year(received)) : stable;
    }

    /** The reference of a request received on {@code received}. */
    public Reference write(LocalDate received, String initials, long serial) {
        return new Reference(fill(received, initials, serial));
    }

    private String fill(LocalDate received, String initials, long serial) {
        Matcher token = TOKEN.matcher(pattern);
        return token.replaceAll(found -> switch (found.group(1)) {
            case "fy" -> financialYear(received);
            case "year" -> year(received);
            case "initials" -> Matcher.quoteReplacement(initials);
            default -> padded(serial, found.group(2));
        });
    }

    private static String padded(long serial, @org.jspecify.annotations.Nullable String digits) {
        return digits == null ? Long.toString(serial) : String.format(Locale.ROOT, "%0" + digits + "d", serial);
    }

    private static String financialYear(LocalDate day) {
        int begins = day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1;
        return String.format(Locale.ROOT, "%02d%02d", begins % 100, (begins + 1) % 100);
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
