package foi.register;

import java.util.List;
import java.util.regex.Pattern;

/** The line that names a request which came without one: the first of its text that is no greeting, without a label. */
public final class SubjectLine {

    private static final int LONGEST = 80;
    private static final Pattern GREETING =
            Pattern.compile("(?i)(dear|hello|hi|good (morning|afternoon|day)|to whom)\\b.{0,60}");

    /** The label of a question or a bullet, which names nothing. */
    private static final Pattern LABEL = Pattern.compile("^(\\(?[Qq]?\\d{1,2}[.):]|[A-Za-z]\\)|[-–•*·])\\s+(?=\\S)");

    private SubjectLine() {}

    /** A line of {@code body}, at most 80 characters; empty when it shows nothing. */
    public static String of(String body) {
        List<String> lines = body.lines()
                .map(line -> LABEL.matcher(Text.excerpt(line, LONGEST)).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .toList();
        return lines.stream()
                .filter(line -> !GREETING.matcher(line).matches())
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
    }

    /** {@code subject} where it says something, or else a line of {@code body}. */
    public static String of(String subject, String body) {
        return subject.isBlank() ? of(body) : subject;
    }
}
