package foi.tui.settings;

import foi.desk.ChangeSetting;
import foi.law.NotAllowed;
import foi.register.Officer;
import foi.register.Setting;
import foi.register.Settings;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The authority's settings, and the officer's own name under letters.
 *
 * @param officer who is at work
 * @param began the values that the register held when the form was opened or last saved
 * @param typed what is typed so far
 * @param refused what is wrong with which entry
 */
public record SettingsScreen(Officer officer, Map<String, String> began, Form typed, Map<String, String> refused)
        implements Drafting {

    public SettingsScreen {
        began = Map.copyOf(began);
        refused = Map.copyOf(refused);
    }

    /** The settings as they are now. */
    public static SettingsScreen of(Office office) {
        return of(office.desk().officer(), office.desk().settings());
    }

    /** The same with the cursor on one of them. */
    public static SettingsScreen at(Office office, Setting setting) {
        SettingsScreen screen = of(office);
        return screen.with(screen.typed.focus(setting.key()), Map.of());
    }

    private static SettingsScreen of(Officer officer, Settings settings) {
        Map<String, String> now = now(officer, settings);
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.line(own(officer), "Your name, your post")
                .saying("under letters, such as Sam Green, Information Officer")
                .with(now.getOrDefault(own(officer), "")));
        for (Setting setting : Setting.values()) {
            entries.add(Topic.entry(setting, now.getOrDefault(setting.key(), "")));
        }
        Form form = Form.of(entries);
        return new SettingsScreen(officer, now, form, Map.of());
    }

    private static String own(Officer officer) {
        return "officer." + officer.account();
    }

    /** What each entry holds, as it is seen in the form. */
    private static Map<String, String> now(Officer officer, Settings settings) {
        Map<String, String> now = new LinkedHashMap<>();
        now.put(own(officer), Text.line(settings.values().getOrDefault(own(officer), "")));
        for (Setting setting : Setting.values()) {
            boolean lines = setting.key().endsWith(".address");
            now.put(
                    setting.key(),
                    lines ? String.join("\n", settings.lines(setting)) : Text.line(settings.get(setting)));
        }
        return now;
    }

    private SettingsScreen with(Form other, Map<String, String> wrong) {
        return new SettingsScreen(officer, began, other, wrong);
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Ctrl-S", "save", "Saves the settings that were changed", this::save)
                .changing()
                .ahead()
                .offIf(!changed(), "Nothing has been changed yet."));
    }

    private Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        typed.values().forEach((key, value) -> {
            if (!tidy(value).equals(tidy(began.getOrDefault(key, "")))) {
                changes.put(key, tidy(value));
            }
        });
        return changes;
    }

    /** Without spaces at the ends and without lines that hold nothing. */
    private static String tidy(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Turn save() {
        Map<String, String> changes = changes();
        Map<String, String> wrong = new LinkedHashMap<>();
        changes.forEach((key, value) -> Setting.named(key)
                .flatMap(setting -> setting.refuses(value))
                .map(SettingsScreen::sentence)
                .ifPresent(sentence -> wrong.put(key, sentence)));
        return wrong.isEmpty()
                ? Turn.stay(this).asking(Errand.of(SettingsScreen.class, this::keep, SettingsScreen::kept))
                : refusing(wrong, "Nothing is saved yet: see what is wrong beside the setting.");
    }

    private static String sentence(NotAllowed no) {
        return no.what() + " " + no.remedy();
    }

    private Turn refusing(Map<String, String> wrong, String sentence) {
        String first = wrong.keySet().iterator().next();
        return Turn.stay(with(typed.focus(first), wrong)).warning(sentence);
    }

    /** Saves what was changed, or nothing where a colleague was quicker with one of them. */
    private Kept keep(Office office) {
        return office.desk().register().atomically(() -> {
            Map<String, String> now = now(officer, office.desk().settings());
            Map<String, String> changes = changes();
            List<String> overtaken = changes.keySet().stream()
                    .filter(key -> !now.getOrDefault(key, "").equals(began.getOrDefault(key, "")))
                    .filter(key -> !now.getOrDefault(key, "").equals(changes.get(key)))
                    .toList();
            if (overtaken.isEmpty()) {
                ChangeSetting task = new ChangeSetting(office.desk());
                changes.forEach(task::set);
            }
            return new Kept(office.desk().settings(), now, overtaken, changes.size());
        });
    }

    private record Kept(Settings settings, Map<String, String> before, List<String> overtaken, int changes) {}

    private Turn kept(Kept kept) {
        if (kept.overtaken().isEmpty()) {
            SettingsScreen saved = of(officer, kept.settings());
            return Turn.stay(saved.with(saved.typed.focus(typed.focused()), Map.of()))
                    .withSaved()
                    .saying(kept.changes() == 1 ? "1 setting is saved." : kept.changes() + " settings are saved.");
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        kept.overtaken()
                .forEach(key -> wrong.put(
                        key,
                        "A colleague has set this to \"%s\" meanwhile. Ctrl-S again puts yours in its place."
                                .formatted(Text.excerpt(kept.before().getOrDefault(key, ""), 60))));
        return new SettingsScreen(officer, kept.before(), typed, Map.of())
                .refusing(wrong, "Nothing is saved yet: a colleague was quicker.");
    }

    @Override
    public boolean typing() {
        return typed.typing();
    }

    @Override
    public Turn take(In in, Size body) {
        Form other = typed.take(in, room(body));
        if (other == typed) {
            return Turn.stay(this);
        }
        Map<String, String> wrong = new LinkedHashMap<>(refused);
        wrong.keySet().removeIf(key -> !other.value(key).equals(typed.value(key)));
        return Turn.stay(with(other, wrong));
    }

    @Override
    public Drawing draw(Size body) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(" ").and(Topic.of(typed.focused()).title(), Style.BOLD));
        lines.add(Line.EMPTY);
        Drawing drawn = typed.draw(room(body), name -> beside(name, room(body).columns()));
        drawn.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        return new Drawing(lines, drawn.cursor().moved(2, 1));
    }

    private List<Line> beside(String name, int columns) {
        String sentence = refused.getOrDefault(name, "");
        return sentence.isEmpty()
                ? List.of()
                : Width.wrap("! " + sentence, Math.max(20, columns - 26)).stream()
                        .map(line -> Line.of(line, Style.LATE))
                        .toList();
    }

    private static Size room(Size body) {
        return new Size(Math.max(0, body.columns() - 2), Math.max(1, body.rows() - 2));
    }

    @Override
    public String form() {
        return "settings";
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public boolean changed() {
        return !changes().isEmpty();
    }

    @Override
    public Map<String, String> fields() {
        return typed.values();
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        return with(typed.restored(fields), Map.of());
    }
}
