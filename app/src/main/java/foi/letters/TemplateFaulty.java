package foi.letters;

import foi.law.Trouble;
import foi.register.Text;
import java.util.stream.Collectors;

/** A template cannot be read, or does not fit what it is given. */
final class TemplateFaulty extends Trouble {

    TemplateFaulty(String template, Exception cause) {
        super(
                "The template %s cannot make the letter: %s".formatted(template, told(cause)),
                "Mend it in the register's templates directory, or take it away to use the program's own.");
        initCause(cause);
    }

    /** What the engine says first, up to the empty line or the rule after which it gives tips. */
    private static String told(Exception cause) {
        String message = String.valueOf(cause.getMessage()).strip();
        String first = message.lines()
                .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
                .limit(4)
                .collect(Collectors.joining(" "));
        String line = Text.excerpt(first, 300);
        return line.endsWith(".") ? line : line + ".";
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
