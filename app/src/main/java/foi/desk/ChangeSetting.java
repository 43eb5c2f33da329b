package foi.desk;

import foi.law.NotAllowed;
import foi.register.Clauses;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Setting;
import foi.register.Settings;
import foi.register.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes one of the authority's settings. */
public final class ChangeSetting {

    private final Desk desk;

    /** The task at {@code desk}. */
    public ChangeSetting(Desk desk) {
        this.desk = desk;
    }

    /** Sets {@code name}, a setting, {@code officer.ACCOUNT} or a clause, to {@code value}. */
    public void set(String name, String value) {
        String key = keyOf(name);
        Setting.named(key).flatMap(setting -> setting.refuses(value)).ifPresent(no -> refuse(key, no));
        desk.register().atomically(() -> {
            desk.register().set(key, value);
            desk.register()
                    .append(new Happening(
                            desk.officer(),
                            Optional.empty(),
                            EventKind.SETTING_CHANGED,
                            "Set %s to \"%s\".".formatted(key, Text.excerpt(value, 80)),
                            value));
            return key;
        });
    }

    /** The exact name of the setting that {@code typed} names. */
    public static String keyOf(String typed) {
        String name = typed.strip();
        if (Settings.isOfficer(name)) {
            return name;
        }
        if (Clauses.isKey(name)) {
            return Clauses.keyOf(name);
        }
        return Setting.named(name)
                .map(Setting::key)
                .orElseThrow(() -> new InputRefused(
                        "There is no setting \"%s\".".formatted(Text.excerpt(name, 60)),
                        "Perhaps " + near(name) + "?"));
    }

    private static void refuse(String key, NotAllowed no) {
        throw new InputRefused("%s: %s".formatted(key, no.what()), no.remedy());
    }

    private static String near(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String alike = Arrays.stream(Setting.values())
                .map(Setting::key)
                .filter(key ->
                        Arrays.stream(wanted.split("[.-]")).anyMatch(word -> word.length() > 2 && key.contains(word)))
                .limit(4)
                .collect(Collectors.joining(", "));
        return alike.isEmpty() ? "one of those that foi settings lists" : alike;
    }
}
