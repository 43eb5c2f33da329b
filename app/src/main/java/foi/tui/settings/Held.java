package foi.tui.settings;

import foi.register.Officer;
import foi.register.Setting;
import foi.register.Settings;
import foi.register.Text;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the register holds, as it is seen in the form.
 *
 * @param officer who is at work
 * @param values the values by the keys of the settings
 */
record Held(Officer officer, Map<String, String> values) {

    Held {
        values = Map.copyOf(values);
    }

    static Held of(Officer officer, Settings settings) {
        Map<String, String> now = new LinkedHashMap<>();
        now.put(own(officer), Text.line(settings.values().getOrDefault(own(officer), "")));
        for (Setting setting : Setting.values()) {
            boolean lines = setting.key().endsWith(".address");
            now.put(
                    setting.key(),
                    lines ? String.join("\n", settings.lines(setting)) : Text.line(settings.get(setting)));
        }
        return new Held(officer, now);
    }

    private static String own(Officer officer) {
        return "officer." + officer.account();
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** The form that begins with these values. */
    Form form() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.line(own(officer), "Your name, your post")
                .saying("under letters, such as Sam Green, Information Officer")
                .with(value(own(officer))));
        for (Setting setting : Setting.values()) {
            entries.add(Topic.entry(setting, value(setting.key())));
        }
        return Form.of(entries);
    }

    /** What is typed otherwise than it is held here. */
    Map<String, String> changes(Form typed) {
        Map<String, String> changes = new LinkedHashMap<>();
        typed.values().forEach((key, value) -> {
            if (!tidy(value).equals(tidy(value(key)))) {
                changes.put(key, tidy(value));
            }
        });
        return changes;
    }

    /** Without spaces at the ends and without lines that hold nothing. */
    private static String tidy(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
