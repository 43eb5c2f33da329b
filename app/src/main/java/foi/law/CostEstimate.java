package foi.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What complying with a request would cost, by the four activities that count and £25 for an hour of anybody's time:
 * Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004, reg 4(3) and (4).
 *
 * @param lines the activities, as they were typed, a line each: {@code locating: 1200 files x 5 minutes}
 * @param remarks what else was typed, a line each
 */
public record CostEstimate(List<Line> lines, List<String> remarks) {

    /** Pounds for an hour of one person's time: reg 4(4). */
    public static final BigDecimal POUNDS_AN_HOUR = BigDecimal.valueOf(25);

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private static final Pattern LINE = Pattern.compile(
            "(?i)\\s*(?:[-*•]\\s+)?(?<activity>[^:]{3,80}):\\s*"
                    + "(?:(?<count>\\d[\\d,]{0,11})\\s*(?<things>[^\\d×*@:]{0,60}?)\\s*(?:(?<![a-z])[x×*@](?![a-z])|\\bat\\b)\\s*)?"
                    + "(?<time>\\d{1,7}(?:\\.\\d{1,2})?)\\s*(?<unit>minutes?|mins?|hours?|hrs?|h)\\b\\s*(?:each|per \\w+)?\\s*[.;]?\\s*");

    /** What takes time as well and does not count: it happens after the information has been found. */
    private static final Pattern UNCOUNTED = Pattern.compile(
            "(?i)\\b(?:redact\\w*|anonymis\\w*|consult\\w*|legal advice|(?:consider|apply|decid)\\w*\\s+(?:\\w+\\s+)?exemptions?"
                    + "|public interest|proof-?read\\w*|photocopy\\w*|postage)\\b");

    private static final Pattern NEGATED = Pattern.compile("(?i)\\b(?:not|no|without|excluding|except|leaving out)\\b");

    public CostEstimate {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** An activity that may be counted: reg 4(3). */
    public enum Activity {
        DETERMINING("determining whether the information is held", "determin|finding out|establish"),
        LOCATING("locating the information, or a document which may contain it", "locat|search|find"),
        RETRIEVING("retrieving the information, or a document which may contain it", "retriev|fetch|collect"),
        EXTRACTING("extracting the information from a document containing it", "extract|tak(?:e|ing) out");

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
        private final Pattern names;

        Activity(String words, String names) {
            this.words = words;
            this.names = Pattern.compile("(?i)\\s*(?:" + names + ").*");
        }

        /** The activity in the words of the Regulations. */
        public String words() {
            return words;
        }

        private static Optional<Activity> named(String typed) {
            return Stream.of(values())
                    .filter(activity -> activity.names.matcher(typed).matches())
                    .findFirst();
        }
    }

    /**
     * One activity.
     *
     * @param activity which
     * @param working how the time was worked out, as typed: "1200 files x 5 minutes"
     * @param minutes the time it takes in all, in minutes
     */
    public record Line(Activity activity, String working, BigDecimal minutes) {

        /** The time in hours, to the hundredth. */
        public BigDecimal hours() {
            return CostEstimate.hours(minutes);
        }

        /** Its cost in pounds, to the penny. */
        public BigDecimal cost() {
            return CostEstimate.cost(minutes);
        }
    }

    /** The estimate that {@code text} gives; empty where it is prose without a line that could be reckoned. */
    public static Optional<CostEstimate> read(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (String typed : split(text)) {
            line(typed).ifPresentOrElse(lines::add, () -> remarks.add(typed));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new CostEstimate(lines, remarks));
    }

    /** Why an estimate cannot be recorded: it counts an activity that the Regulations do not. */
    public static Optional<NotAllowed> refuses(String text) {
        return split(text).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group("activity").strip())
                .filter(activity -> Activity.named(activity).isEmpty())
                .findFirst()
                .map(activity -> new NotAllowed(
                        "\"%s\" is no activity that may be counted: Fees Regulations 2004, reg 4(3)."
                                .formatted(activity),
                        "Count determining whether it is held, locating, retrieving and extracting; redaction,"
                                + " consultation and reading for exemptions do not count."));
    }

    /** The first activity of which {@code text} speaks as if it counted, though it does not. */
    public static Optional<String> uncounted(String text) {
        return Stream.of(text.split("(?<=[.;!?])\\s+|\\n"))
                .filter(sentence -> !NEGATED.matcher(sentence).find())
                .map(UNCOUNTED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("[\\n;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private static Optional<Line> line(String typed) {
        Matcher line = LINE.matcher(typed);
        if (!line.matches()) {
            return Optional.empty();
        }
        String count = line.group("count");
        BigDecimal times = count == null ? BigDecimal.ONE : new BigDecimal(count.replace(",", ""));
        BigDecimal each = new BigDecimal(line.group("time"));
        boolean hours = line.group("unit").toLowerCase(Locale.ROOT).startsWith("h");
        BigDecimal minutes = times.multiply(hours ? each.multiply(MINUTES) : each);
        String working = typed.substring(typed.indexOf(':') + 1).strip().replaceAll("[.;]$", "");
        return Activity.named(line.group("activity")).map(activity -> new Line(activity, working, minutes));
    }

    /** The time in minutes, exactly. */
    public BigDecimal minutes() {
        return lines.stream().map(Line::minutes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The time in hours, to the hundredth. */
    public BigDecimal hours() {
        return hours(minutes());
    }

    /** The cost in pounds, to the penny. */
    public BigDecimal cost() {
        return cost(minutes());
    }

    /** Whether it comes to more than {@code limit} pounds: s.12(1). Nothing is rounded. */
    public boolean exceeds(BigDecimal limit) {
        return minutes().multiply(POUNDS_AN_HOUR).compareTo(limit.multiply(MINUTES)) > 0;
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static BigDecimal cost(BigDecimal minutes) {
        return minutes.multiply(POUNDS_AN_HOUR).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }
}
