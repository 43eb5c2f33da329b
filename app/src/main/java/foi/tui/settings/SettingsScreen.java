package foi.tui.settings;

import foi.register.Setting;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The authority's settings, and the officer's own name under letters.
 *
 * @param began what the register held when the form was opened or last saved
 * @param typed what is typed so far
 * @param refused what is wrong with which entry
 */
public record SettingsScreen(Held began, Form typed, Map<String, String> refused) implements Drafting {

    public SettingsScreen {
        refused = Map.copyOf(refused);
    }

    /** The settings as they are now. */
    public static SettingsScreen of(Office office) {
        Held now = Held.of(office.desk().officer(), office.desk().settings());
        return new SettingsScreen(now, now.form(), Map.of());
    }

    /** The same with the cursor on one of them. */
    public static SettingsScreen at(Office office, Setting setting) {
        SettingsScreen screen = of(office);
        return screen.with(screen.typed.focus(setting.key()), Map.of());
    }

    SettingsScreen with(Form other, Map<String, String> wrong) {
        return new SettingsScreen(began, other, wrong);
    }

    Map<String, String> changes() {
        return began.changes(typed);
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("Ctrl-S", "save", "Saves the settings that were changed", () -> SettingsSaving.of(this))
                        .changing()
                        .ahead()
                        .offIf(!changed(), "Nothing has been changed yet."));
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
