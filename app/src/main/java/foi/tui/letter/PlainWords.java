package foi.tui.letter;

import foi.law.Trouble;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sentences that were written for the command line, without the words that only a command takes. */
final class PlainWords {

    private static final Pattern OPTIONS =
            Pattern.compile("\\s*\\((?:[^()]|\\([^()]*\\))*--(?:[^()]|\\([^()]*\\))*\\)");
    private static final Pattern COMMAND = Pattern.compile("(?:^|\\s)(?:--?[a-z]|foi [a-z])");

    private PlainWords() {}

    /** The sentence without its options in brackets; nothing where a command remains. */
    static Optional<String> of(String sentence) {
        String plain = OPTIONS.matcher(sentence).replaceAll("");
        return COMMAND.matcher(plain).find() ? Optional.empty() : Optional.of(plain);
    }

    /** What is wrong and, where that can be said without a command, what to do. */
    static String of(Trouble trouble) {
        return trouble.what() + of(trouble.remedy()).map(remedy -> " " + remedy).orElse("");
    }
}
