package foi.register;

import foi.law.DateRefused;
import foi.law.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a pasted e-mail tell of it, as Outlook and others print them above the text.
 *
 * @param name who sent it
 * @param email from where
 * @param subject what it was about
 * @param sent when
 */
public record MailHead(
        Optional<String> name, Optional<String> email, Optional<String> subject, Optional<LocalDate> sent) {

    /** The lines within which a head is looked for; further down it would be that of a quoted message. */
    private static final int FIRST_LINES = 12;

    private static final Pattern LINE =
            Pattern.compile("(?i)\\s*\\*?(from|sent|date|subject)\\s*:\\*?\\s*(\\S.{0,500})");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'%-]{1,64}@[\\w.-]{1,255}\\w");

    /** The head of {@code text}; all of it absent where there is none. */
    public static MailHead of(String text) {
        List<String> lines = text.lines().limit(FIRST_LINES).toList();
        Optional<String> from = value(lines, "from");
        Optional<String> email = from.flatMap(MailHead::address);
        return new MailHead(
                from.map(MailHead::named).filter(name -> !name.isEmpty()),
                email,
                value(lines, "subject").map(MailHead::withoutMarks).filter(subject -> !subject.isEmpty()),
                value(lines, "sent").or(() -> value(lines, "date")).flatMap(MailHead::day));
    }

    /** Whether it tells nothing. */
    public boolean isEmpty() {
        return name.isEmpty() && email.isEmpty() && subject.isEmpty() && sent.isEmpty();
    }

    private static Optional<String> value(List<String> lines, String key) {
        return lines.stream()
                .map(LINE::matcher)
                .filter(line -> line.matches() && line.group(1).equalsIgnoreCase(key))
                .map(line -> Text.line(line.group(2)))
                .findFirst();
    }

    private static Optional<String> address(String from) {
        Matcher address = ADDRESS.matcher(from);
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }

    private static String named(String from) {
        String name = ADDRESS.matcher(from)
                .replaceAll("")
                .replaceAll("(?i)mailto:", "")
                .replaceAll("[<>\\[\\]()\"]", " ");
        return Text.line(name);
    }

    private static String withoutMarks(String subject) {
        return subject.replaceFirst("(?i)^((re|fw|fwd|aw)\\s*:\\s*|\\[external\\]\\s*)+", "")
                .strip();
    }

    /** The day of a time as mail programs write it: {@code Mon, 2 Dec 2024 09:14:03 +0000}, {@code 02 December 2024 09:14}. */
    private static Optional<LocalDate> day(String sent) {
        try {
            return Optional.of(Dates.parse(sent));
        } catch (DateRefused refused) {
            return Optional.empty();
        }
    }
}
