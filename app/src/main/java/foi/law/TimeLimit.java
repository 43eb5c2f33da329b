package foi.law;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many working days the law gives for complying, and by which rule.
 *
 * @param rule the rule that gives them
 * @param days how many, 1 to 60: nothing may be put in place of the twentieth day that is later than the sixtieth (s.10(4))
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3364/contents">The Freedom of Information (Time for Compliance
 *     with Request) Regulations 2004</a>
 */
public record TimeLimit(Rule rule, int days) {

    /** What gives the time. */
    public enum Rule {
        /** "not later than the twentieth working day following the date of receipt": s.10(1). */
        STANDARD,
        /**
         * A maintained school, academy or nursery: the twentieth working day without those on which the school holds no
         * session, or the sixtieth working day if that is earlier: regulation 3.
         */
        SCHOOL,
        /** Information in a transferred public record that was not open: ten days more, the thirtieth: regulation 4. */
        ARCHIVE,
        /** What the Commissioner has allowed, up to the sixtieth day: regulations 5 and 6. */
        VARIED
    }

    /** The limit of s.10(1), from which only regulations depart. */
    public static final TimeLimit STANDARD = new TimeLimit(Rule.STANDARD, 20);

    /** The limit of a school. */
    public static final TimeLimit SCHOOL = new TimeLimit(Rule.SCHOOL, 20);

    /** The limit of an archive. */
    public static final TimeLimit ARCHIVE = new TimeLimit(Rule.ARCHIVE, 30);

    /** The most days that any rule can give: s.10(4). */
    public static final int LONGEST = 60;

    private static final Pattern VARIED = Pattern.compile("(?:varied\\s+)?(\\d{1,3})");

    public TimeLimit {
        boolean fits = switch (rule) {
            case STANDARD, SCHOOL -> days == 20;
            case ARCHIVE -> days == 30;
            case VARIED -> days >= 1 && days <= LONGEST;
        };
        if (!fits) {
            throw new IllegalArgumentException("No limit of " + days + " working days by " + rule);
        }
    }

    /** So many working days, 1 to 60: the ordinary limit where they are twenty, else one that was varied. */
    public static TimeLimit of(int days) {
        return days == STANDARD.days ? STANDARD : new TimeLimit(Rule.VARIED, days);
    }

    /** The limit that {@code typed} names: {@code standard}, {@code school}, {@code archive}, {@code varied 45} or {@code 45}. */
    public static Optional<TimeLimit> parse(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        Matcher varied = VARIED.matcher(word);
        if (varied.matches()) {
            int days = Integer.parseInt(varied.group(1));
            return days < 1 || days > LONGEST ? Optional.empty() : Optional.of(of(days));
        }
        return switch (word) {
            case "standard" -> Optional.of(STANDARD);
            case "school" -> Optional.of(SCHOOL);
            case "archive" -> Optional.of(ARCHIVE);
            default -> Optional.empty();
        };
    }

    /** The name by which commands and files call it, such as {@code school} or {@code varied 45}. */
    public String code() {
        String name = rule.name().toLowerCase(Locale.ROOT);
        return rule == Rule.VARIED ? name + " " + days : name;
    }

    /** The law it rests on, as explanations cite it. */
    public String source() {
        return switch (rule) {
            case STANDARD -> "s.10(1)";
            case SCHOOL -> "s.10(4), 2004 Regulations reg 3";
            case ARCHIVE -> "s.10(4), 2004 Regulations reg 4";
            case VARIED -> "s.10(4)";
        };
    }

    /** Whether working days on which the school holds no session are left out. */
    boolean countsSessionsAlone() {
        return rule == Rule.SCHOOL;
    }
}
