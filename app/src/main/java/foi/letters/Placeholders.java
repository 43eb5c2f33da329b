package foi.letters;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks that stand in an answer where something else was expected. */
final class Placeholders {

    private static final Pattern MARK =
            Pattern.compile("(?i)[-–—−·•.]+|n/?a\\.?|not applicable\\.?|withheld\\.?|exempt\\.?|redacted\\.?");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)not applicable\\.?");
    private static final Pattern TO_FOLLOW =
            Pattern.compile("(?i)(?:tb[acd]|none|nil|x+|\\?+|to (?:be confirmed|follow))\\.?");
    private static final Pattern SUPPRESSION = Pattern.compile("(?i)\\*{1,3}|\\[c]|[~#]");
    private static final Pattern KEPT_BACK =
            Pattern.compile("(?i)suppress|withh[eo]ld|redact|confidential|disclos|identif|small number");

    private static final String NUMBER = "(?:1[01]|[1-9]|two|three|four|five|six|seven|eight|nine|ten|eleven)\\b";
    /** After these a number counts no people: "less than 5%", "less than 10,000", "less than 2 hours". */
    private static final String NO_PEOPLE =
            "(?![\\d,.]*\\d|\\s*(?:%|(?:per\\s?cent|minutes?|hours?|days?|weeks?|months?|years?|miles?|k?m|hundred|thousand|million"
                    + "|working)\\b))";
    /** Before these it is the least that there must be, or an age: "no fewer than three", "aged less than 5". */
    private static final String NO_LEAST = "(?<!\\b(?:no|not|aged|age|ages)\\s{1,3})";

    private static final Pattern SMALL = Pattern.compile("(?i)" + NO_LEAST + "\\b(?:less|fewer)\\s+than\\s+" + NUMBER
            + NO_PEOPLE + "|\\bno(?:t)?\\s+more\\s+than\\s+" + NUMBER + NO_PEOPLE + "|(?<![\\d.,])\\b" + NUMBER
            + "\\s+or\\s+(?:fewer|less)\\b|(?<![<\\w])(?:<=|=<|<|≤)\\s?" + NUMBER + NO_PEOPLE);
    private static final Pattern SMALL_CELL =
            Pattern.compile("(?i)(?:under|below)\\s+" + NUMBER + "\\.?|[01]\\s*(?:[-–]|to)\\s*(?:1[01]|[1-9])");

    private static final Pattern FOR_REMARKS = Pattern.compile("(?i)(?:notes?|comments?|remarks?|details)\\b.*");
    private static final Pattern SUMS = Pattern.compile("(?i)(?:(?:grand |sub-?)?totals?|overall|all|sum)\\b.*");

    private Placeholders() {}

    /** What stands where an answer should be: a mark that no note explains, or an empty cell beside filled ones. */
    static Optional<String> gap(String answer) {
        Tables tables = Tables.in(answer);
        boolean mark = isMark(answer.strip())
                || tables.cells()
                        .anyMatch(cell -> isMark(cell) && tables.meaning(cell).isEmpty());
        if (mark) {
            return Optional.of("A dash or \"N/A\" stands where an answer should be");
        }
        return tables.tables().stream().anyMatch(Placeholders::hasGap)
                ? Optional.of("A cell of its table is empty where the cells beside it are filled")
                : Optional.empty();
    }

    /** Whether a text that was asked for is such a mark, or promises to follow. */
    static boolean saysNothing(String text) {
        String stripped = text.strip();
        return stripped.isEmpty()
                || isMark(stripped)
                || TO_FOLLOW.matcher(stripped).matches();
    }

    /** Whether the whole answer is "not applicable", which may be the true answer to "if so, when?". */
    static boolean notApplicable(String answer) {
        return NOT_APPLICABLE.matcher(answer.strip()).matches();
    }

    /** The words or the mark by which an answer withholds a small number. */
    static Optional<String> suppressedNumber(String answer) {
        Tables tables = Tables.in(answer);
        List<String> figures = Stream.concat(
                        tables.tables().stream().flatMap(Tables.Grid::figures), Stream.of(answer.strip()))
                .toList();
        Stream<String> said = Stream.concat(
                        Stream.of(tables.around()), tables.tables().stream().flatMap(Tables.Grid::figures))
                .map(SMALL::matcher)
                .filter(Matcher::find)
                .map(Matcher::group);
        Stream<String> inCells =
                figures.stream().filter(cell -> SMALL_CELL.matcher(cell).matches());
        Stream<String> marked = tables.cells()
                .filter(cell -> SUPPRESSION.matcher(cell).matches())
                .filter(cell -> tables.meaning(cell)
                        .filter(told -> !KEPT_BACK.matcher(told).find())
                        .isEmpty());
        return Stream.of(said, inCells, marked).flatMap(found -> found).findFirst();
    }

    private static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /** Columns for remarks, rows of sums and rows with a heading alone have empty cells that keep nothing back. */
    private static boolean hasGap(Tables.Grid table) {
        List<Integer> filled = IntStream.range(1, table.head().size())
                .filter(place -> !FOR_REMARKS.matcher(table.head().get(place)).matches())
                .filter(place -> table.column(place).stream().anyMatch(cell -> !cell.isBlank()))
                .boxed()
                .toList();
        return table.rows().stream()
                .filter(row -> !SUMS.matcher(row.get(0)).matches())
                .filter(row -> row.size() == 2
                        ? !row.get(0).isBlank()
                        : row.stream().skip(1).anyMatch(cell -> !cell.isBlank()))
                .anyMatch(row -> filled.stream()
                        .anyMatch(place -> place < row.size() && row.get(place).isBlank()));
    }
}
