package foi.tui.settings;

import foi.desk.ChangeSetting;
import foi.law.NotAllowed;
import foi.register.Setting;
import foi.register.Text;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of saving the settings.
 *
 * @param before what the register held just before
 * @param now what it holds now
 * @param overtaken the settings with which a colleague was quicker; then nothing is saved
 * @param changes how many were to be saved
 */
record SettingsSaving(Held before, Held now, List<String> overtaken, int changes) {

    /** Saves what was changed, unless something is wrong with it. */
    static Turn of(SettingsScreen screen) {
        Map<String, String> wrong = new LinkedHashMap<>();
        screen.changes()
                .forEach((key, value) -> Setting.named(key)
                        .flatMap(setting -> setting.refuses(value))
                        .map(SettingsSaving::sentence)
                        .ifPresent(sentence -> wrong.put(key, sentence)));
        return wrong.isEmpty()
                ? Turn.stay(screen)
                        .asking(Errand.of(
                                SettingsScreen.class, office -> kept(office, screen), (self, done) -> done.turn(self)))
                : refusing(screen, wrong, "Nothing is saved yet: see what is wrong beside the setting.");
    }

    private static String sentence(NotAllowed no) {
        return no.what() + " " + no.remedy();
    }

    private static Turn refusing(SettingsScreen screen, Map<String, String> wrong, String sentence) {
        String first = wrong.keySet().iterator().next();
        return Turn.stay(screen.with(screen.typed().focus(first), wrong)).warning(sentence);
    }

    /** Saves what was changed, or nothing where a colleague was quicker with one of them. */
    private static SettingsSaving kept(Office office, SettingsScreen screen) {
        return office.desk().register().atomically(() -> {
            Held before = held(office);
            Map<String, String> changes = screen.changes();
            List<String> overtaken = changes.keySet().stream()
                    .filter(key -> !before.value(key).equals(screen.began().value(key)))
                    .filter(key -> !before.value(key).equals(changes.get(key)))
                    .toList();
            if (overtaken.isEmpty()) {
                ChangeSetting task = new ChangeSetting(office.desk());
                changes.forEach(task::set);
            }
            return new SettingsSaving(before, held(office), overtaken, changes.size());
        });
    }

    private static Held held(Office office) {
        return Held.of(office.desk().officer(), office.desk().settings());
    }

    private Turn turn(SettingsScreen self) {
        Map<String, String> none = Map.of();
        if (overtaken.isEmpty()) {
            return Turn.stay(new SettingsScreen(
                            now, now.form().focus(self.typed().focused()), none))
                    .withSaved()
                    .saying(changes == 1 ? "1 setting is saved." : changes + " settings are saved.");
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        overtaken.forEach(key -> wrong.put(
                key,
                "A colleague has set this to \"%s\" meanwhile. Ctrl-S again puts yours in its place."
                        .formatted(Text.excerpt(before.value(key), 60))));
        return refusing(
                new SettingsScreen(before, self.typed(), none),
                wrong,
                "Nothing is saved yet: a colleague was quicker.");
    }
}
