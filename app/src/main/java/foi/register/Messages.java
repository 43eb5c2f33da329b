package foi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The messages of a pasted thread, and the one among them that asks. */
final class Messages {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)-{2,}\\h*(?:original|forwarded|reply) (?:message|e-?mail|appointment)\\b.*"
                    + "|begin forwarded message:.*|on \\S.{5,150} wrote:");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)\\**(?:from|sent|date|to|cc|bcc|subject|importance|attachments?|reply-to|received)\\h*:\\**(?:\\h.*|)");
    private static final Pattern FROM = Pattern.compile("(?i)\\**from\\h*:\\**\\h.*");
    private static final Pattern QUOTED = Pattern.compile("^\\h*+>[>\\h]*+");
    /** A greeting with nothing asked on its line. */
    private static final Pattern GREETING = Pattern.compile(
            "(?i)(?:dear|hello|hi|hiya|good (?:morning|afternoon|day|evening)"
                    + "|to whom|fao|for the attention)\\b"
                    + "(?!.*\\b(?:please|i|we|send|provide|would|could|can|how|what|which|who|under|all)\\b)[^?,.!:]{0,60}[,.!:]?");

    private static final Pattern COVERING = Pattern.compile(
            "(?is).*\\b(?:below|forward(?:ed|ing)?|fyi|attached|log (?:this|the)|new foi|this (?:on|one))\\b.*");
    private static final int LONGEST_COVERING = 400;

    private Messages() {}

    /**
     * The lines of the request itself: the newest message that is more than a covering note, without its headers, its
     * greeting, its farewell and everything below. Words of others that it quotes are the request only if it has none.
     */
    static List<String> request(List<String> lines) {
        List<List<String>> messages = new ArrayList<>(split(own(lines)));
        messages.addAll(split(quoted(lines)));
        List<List<String>> bodies = new ArrayList<>();
        for (List<String> message : messages) {
            int farewell = farewell(message);
            List<String> body = trimmed(message.subList(0, farewell));
            List<String> annex = message.subList(farewell, message.size());
            boolean inAnnex = isCovering(body) && !Outline.of(annex).isEmpty();
            bodies.add(inAnnex ? annex : body);
        }
        return bodies.stream()
                .filter(body -> !isCovering(body))
                .findFirst()
                .or(() -> bodies.stream().filter(body -> !isBlank(body)).findFirst())
                .orElse(List.of());
    }

    private static List<String> own(List<String> lines) {
        return lines.stream().filter(line -> !QUOTED.matcher(line).find()).toList();
    }

    private static List<String> quoted(List<String> lines) {
        return lines.stream()
                .filter(line -> QUOTED.matcher(line).find())
                .map(line -> QUOTED.matcher(line).replaceFirst(""))
                .toList();
    }

    private static List<List<String>> split(List<String> lines) {
        List<List<String>> messages = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isBoundary(lines, i)) {
                messages.add(lines.subList(from, i));
                from = BOUNDARY.matcher(lines.get(i).strip()).matches() ? i + 1 : i;
            }
        }
        messages.add(lines.subList(from, lines.size()));
        return messages;
    }

    private static boolean isBoundary(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (line.length() > 300) {
            return false;
        }
        return BOUNDARY.matcher(line).matches()
                || (FROM.matcher(line).matches()
                        && lines.subList(at + 1, Math.min(lines.size(), at + 4)).stream()
                                .anyMatch(next -> HEADER.matcher(next.strip()).matches()));
    }

    private static int farewell(List<String> lines) {
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (Endings.isAt(lines, i) && (begun || !Endings.isNotice(line))) {
                return i;
            }
            begun |= !line.isEmpty() && !isOpening(line);
        }
        return lines.size();
    }

    /** Without headers, banners and greeting at the beginning. */
    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        while (from < lines.size() && isOpening(lines.get(from).strip())) {
            from++;
        }
        return lines.subList(from, lines.size());
    }

    private static boolean isOpening(String line) {
        return line.isEmpty()
                || HEADER.matcher(line).matches()
                || GREETING.matcher(line).matches()
                || Endings.isNotice(line);
    }

    private static boolean isCovering(List<String> body) {
        String text = String.join(" ", body);
        return text.isBlank()
                || (text.length() <= LONGEST_COVERING
                        && COVERING.matcher(text).matches()
                        && Outline.of(body).isEmpty());
    }

    private static boolean isBlank(List<String> body) {
        return body.stream().allMatch(String::isBlank);
    }
}
