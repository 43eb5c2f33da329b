package foi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands by their names, in the order in which the help lists them. */
final class Commands {

    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        add("demo", DemoCommand.class);
        add("init", InitCommand.class);
        add("settings", SettingsCommand.class);
        add("log", LogCommand.class);
        add("list", ListCommand.class);
        add("due", DueCommand.class);
        add("show", ShowCommand.class);
        add("part", PartCommand.class);
        add("answer", AnswerCommand.class);
        add("outcome", OutcomeCommand.class);
        add("note", NoteCommand.class);
        add("clock", ClockCommand.class);
        add("deadline", DeadlineCommand.class);
        add("check", CheckCommand.class);
        add("letter", LetterCommand.class);
        add("enclosure", EnclosureCommand.class);
        add("issue", IssueCommand.class);
        add("amend", AmendCommand.class);
        add("import", ImportCommand.class);
        add("export", ExportCommand.class);
        add("history", HistoryCommand.class);
        add("holidays", HolidaysCommand.class);
        add("templates", TemplatesCommand.class);
        add("law", LawCommand.class);
        add("help", CommandLine.HelpCommand.class);
    }

    private Commands() {}

    private static void add(String name, Class<?> command) {
        ALL.put(name, command);
    }

    /**
     * What has to be known to understand {@code words}: the one command they name, since learning all of them takes longer
     * than most of them; all where they name none, or ask for help.
     */
    static Map<String, Class<?>> wanted(String... words) {
        String name = named(words);
        Class<?> command = ALL.get(name);
        return command == null || command == CommandLine.HelpCommand.class ? ALL : Map.of(name, command);
    }

    /** The first word that is neither an option nor the value of one; empty where there is none. */
    private static String named(String... words) {
        boolean value = false;
        for (String word : words) {
            if (value) {
                value = false;
            } else if (word.equals("--register") || word.equals("--today")) {
                value = true;
            } else if (!word.startsWith("-")) {
                return word;
            }
        }
        return "";
    }
}
