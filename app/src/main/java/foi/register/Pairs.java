package foi.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a name and a figure: {@code 2019 = 312}, {@code 2018/19: 45}, {@code Adults - 12}. */
final class Pairs {

    private static final int LONGEST = 300;

    /** The signs between, each tried on all lines: the first equals, the first colon before a space, the last dash. */
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("([^=]+)=([^=]+)"),
            Pattern.compile("((?:[^:]|:(?!\\h))+):\\h+(.+)"),
            Pattern.compile("([^:]+):([^:]+)"),
            Pattern.compile("(.+)\\h[-–—]\\h(.+)"));

    private static final Pattern BULLET = Pattern.compile("(?:[•·▪●‣◦*]\\h*|[-–]\\h+)(?=\\S)");

    private Pairs() {}

    /** Name and figure of each line; empty unless every line has both, with one kind of sign, and half are figures. */
    static Optional<List<List<String>>> in(String pasted) {
        List<String> lines = Pasted.tidy(pasted)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() < 2 || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            return Optional.empty();
        }
        List<String> bare = lines.stream().allMatch(line -> BULLET.matcher(line).lookingAt())
                ? lines.stream()
                        .map(line -> BULLET.matcher(line).replaceFirst(""))
                        .toList()
                : lines;
        return SIGNS.stream()
                .filter(sign -> bare.stream().allMatch(line -> !pair(sign, line).isEmpty()))
                .map(sign -> bare.stream().map(line -> pair(sign, line)).toList())
                .filter(Pairs::tellFigures)
                .findFirst();
    }

    private static List<String> pair(Pattern sign, String line) {
        Matcher m = sign.matcher(line);
        if (!m.matches() || m.group(1).isBlank() || m.group(2).isBlank()) {
            return List.of();
        }
        return List.of(Text.line(m.group(1)), Text.line(m.group(2)));
    }

    private static boolean tellFigures(List<List<String>> pairs) {
        return 2 * pairs.stream().filter(pair -> Figures.isOne(pair.get(1))).count() >= pairs.size();
    }
}
