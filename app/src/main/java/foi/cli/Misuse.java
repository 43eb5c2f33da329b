package foi.cli;

import foi.register.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of words that make no command. */
final class Misuse {

    private static final int EXIT_CODE = 2;
    private static final int LONGEST = 300;

    private Misuse() {}

    static int tell(ParameterException wrong, Terminal terminal) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        Columns.sentence(Sentences.ended(Text.excerpt(sentence(wrong, command), LONGEST)), terminal);
        Columns.sentence("See %s --help.".formatted(command.qualifiedName(" ")), terminal);
        return EXIT_CODE;
    }

    private static String sentence(ParameterException wrong, CommandSpec command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(Text.excerpt(unmatched.getUnmatched().get(0), 40), command);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(" and "))
                    + (missing.getMissing().size() == 1 ? " is missing" : " are missing");
        }
        return String.valueOf(wrong.getMessage())
                .replaceFirst("^Unknown subcommand '(.*)'", "There is no command \"$1\"");
    }

    private static String unmatched(String word, CommandSpec command) {
        if (command.parent() != null) {
            return word.startsWith("-")
                    ? "foi %s has no option %s%s"
                            .formatted(
                                    command.name(),
                                    word,
                                    near(word, command.optionsMap().keySet()))
                    : "\"%s\" is a word too many; put words that belong together in quotation marks".formatted(word);
        }
        return word.startsWith("-")
                ? "foi has no option " + word
                : "There is no command \"%s\"%s"
                        .formatted(word, near(word, command.subcommands().keySet()));
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
    }

    private static String near(String word, Set<String> names) {
        List<String> near = names.stream()
                .filter(name -> distance(word, name) <= Math.max(1, word.length() / 3))
                .sorted((a, b) -> distance(word, a) - distance(word, b))
                .limit(2)
                .toList();
        return near.isEmpty() ? "" : "; perhaps " + String.join(" or ", near) + "?";
    }

    /** How many letters must be changed, added or left out to make the one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(corner, row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
