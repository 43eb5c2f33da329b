package foi.cli;

import foi.desk.ChangeSetting;
import foi.register.Clauses;
import foi.register.Setting;
import foi.register.Settings;
import foi.register.Text;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi settings}: shows or changes the authority's settings. */
@Command(
        name = "settings",
        description = "Shows or changes the authority's settings.",
        footer = {
            "",
            "officer.ACCOUNT holds an officer's name and post: foi settings officer.sgreen \"Sam Green, Officer\".",
            "clause.PLACE.TEXT holds a paragraph to start from: foi settings \"clause.s.43(2).harm\" \"…\"."
        })
final class SettingsCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The setting.")
    private @Nullable String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "Its new value; | separates lines.")
    private @Nullable String value;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            var out = session.terminal().out();
            if (name != null && value != null) {
                new ChangeSetting(session.desk()).set(name, value);
                session.terminal().err().println("Set " + ChangeSetting.keyOf(name) + ".");
            } else if (name != null) {
                String key = ChangeSetting.keyOf(name);
                String found = all(session.desk().settings()).getOrDefault(key, "");
                out.println(json ? Json.of(Map.of(key, found)) : Text.shown(found));
            } else if (json) {
                out.println(Json.of(all(session.desk().settings())));
            } else {
                all(session.desk().settings()).forEach((key, set) -> print(key, set, out));
            }
            return 0;
        }
    }

    private static void print(String key, String set, PrintStream out) {
        String value = set.isBlank() ? "–" : Text.line(set.replaceAll("\\s*[|\n]\\s*", " | "));
        Columns.wrapped("%-21s ".formatted(Text.line(key)), value, out);
        Setting.named(key).ifPresent(setting -> Columns.wrapped(" ".repeat(24), setting.meaning(), out));
    }

    private static Map<String, String> all(Settings settings) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            all.put(setting.key(), settings.get(setting));
        }
        settings.values().entrySet().stream()
                .filter(entry -> Settings.isOfficer(entry.getKey()) || Clauses.isKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }
}
