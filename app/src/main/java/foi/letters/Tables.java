package foi.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * An answer seen as text: its tables, and what is written around them.
 *
 * @param tables its tables
 * @param around the words outside the tables
 */
record Tables(List<Grid> tables, String around) {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(40)
            .build();

    private static final String MEANS = "(?:=|:|(?:means?|denotes?|indicates?|shows?|stands? for|represents?)\\b)";

    static Tables in(String answer) {
        TableSight sight = new TableSight();
        PARSER.parse(answer).accept(sight);
        return sight.seen();
    }

    /** Every cell below a head. */
    Stream<String> cells() {
        return tables.stream().flatMap(Grid::cells);
    }

    /** What the words around the tables say that {@code mark} means: "- means nil", "Dashes mean nil", "* = estimated". */
    Optional<String> meaning(String mark) {
        Matcher found = Pattern.compile("(?im)(?:(?:^|[\\s\"'“‘(])" + Pattern.quote(mark) + "[\"'”’)]*\\s*|\\b"
                        + named(mark) + "\\b[^.\\n]{0,30}?\\s)" + MEANS + "(.*)$")
                .matcher(around);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The names of a mark in words. */
    private static String named(String mark) {
        return switch (mark.isEmpty() ? ' ' : mark.charAt(0)) {
            case '-', '–', '—', '−' -> "(?:dash(?:es)?|hyphens?)";
            case '*' -> "(?:asterisks?|stars?)";
            case '#' -> "hash(?:es)?";
            case '~' -> "tildes?";
            case '·', '•', '.' -> "(?:dots?|points?)";
            default -> Pattern.quote(mark);
        };
    }

    /**
     * One table.
     *
     * @param head the cells of its head
     * @param rows the rows below it, each as long as the head
     */
    record Grid(List<String> head, List<List<String>> rows) {

        Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        Stream<String> cells() {
            return rows.stream().flatMap(List::stream);
        }

        /** The cells that tell something: the first column says of what, where there are several. */
        Stream<String> figures() {
            return rows.stream().flatMap(row -> row.stream().skip(row.size() > 1 ? 1 : 0));
        }

        /** The cells of the column at {@code place}. */
        List<String> column(int place) {
            List<String> column = new ArrayList<>();
            rows.forEach(row -> column.add(place < row.size() ? row.get(place) : ""));
            return column;
        }
    }
}
