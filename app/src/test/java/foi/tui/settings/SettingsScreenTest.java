package foi.tui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.ChangeSetting;
import foi.register.Setting;
import foi.register.Settings;
import foi.tui.Visit;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class SettingsScreenTest {

    /** A screen from which the settings are opened. */
    record Hall() implements Screen {

        @Override
        public String title() {
            return "Hall";
        }

        @Override
        public foi.tui.face.Drawing draw(Size body) {
            return new foi.tui.face.Drawing(List.of(), new foi.tui.face.Place(0, 0));
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of(
                    "s",
                    "settings",
                    "Opens the settings",
                    () -> Turn.stay(this).asking(Errand.opening(Hall.class, SettingsScreen::of))));
        }
    }

    @TempDir
    Path home;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).begins(office -> new Hall()).press("s");
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Settings settings() {
        return visit.desk().settings();
    }

    @Test
    void the_settings_are_shown_with_what_they_are_for() {
        visit.shows("Settings", "Your name, your post", "Sam Green", "Authority", "Anytown Council");
        visit.shows("the public authority, as its letters name it");
        assertThat(visit.row(1)).isEqualTo(" You");
        visit.press("Tab");
        assertThat(visit.row(1)).isEqualTo(" The authority, as letters name it");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void every_setting_has_its_place_and_a_name_of_its_own(Setting setting) {
        assertThat(Topic.of(setting.key())).isNotEqualTo(Topic.YOU);
        assertThat(Topic.entry(setting, "").label()).isNotEqualTo(setting.key());
        visit.begins(office -> SettingsScreen.at(office, setting));
        assertThat(visit.cursorRow()).contains(Topic.entry(setting, "").label());
    }

    @Test
    void only_what_was_changed_is_saved() {
        visit.press("Tab", "Tab")
                .types("Information Governance")
                .press("Ctrl-S")
                .says("1 setting is saved.");
        assertThat(settings().get(Setting.AUTHORITY_TEAM)).isEqualTo("Information Governance");
        assertThat(settings().values()).doesNotContainKey("regulator.name");
        visit.press("Ctrl-S").says("Nothing has been changed yet.");
        visit.press("Esc", "s").showsNot("resume?");
    }

    @Test
    void an_address_has_several_lines() {
        visit.press("Tab", "Tab", "Tab")
                .pastes("City Hall\n115 Charles Street")
                .press("Ctrl-S")
                .says("saved");
        assertThat(settings().lines(Setting.AUTHORITY_ADDRESS)).containsExactly("City Hall", "115 Charles Street");
        visit.press("Esc", "s").shows("City Hall", "115 Charles Street");
    }

    @Test
    void the_officers_own_name_is_saved_for_their_account() {
        visit.press("Ctrl-U").types("S. Green, Officer").press("Ctrl-S").says("1 setting is saved.");
        assertThat(settings().nameOf(visit.desk().officer())).isEqualTo("S. Green");
    }

    @Test
    void what_cannot_be_is_refused_beside_the_field_and_nothing_is_saved() {
        visit.press("Ctrl-U").types("S. Green").press("Tab", "Ctrl-U", "Ctrl-S").says("Nothing is saved yet");
        visit.shows("! It cannot be empty: every letter names the");
        assertThat(settings().nameOf(visit.desk().officer())).isEqualTo("Sam Green");
        visit.types("Anytown Borough Council")
                .showsNot("It cannot be empty")
                .press("Ctrl-S")
                .says("2 settings are saved.");
    }

    @Test
    void a_choice_is_made_with_the_arrows() {
        visit.begins(office -> SettingsScreen.at(office, Setting.CALENDAR_READING))
                .press("Right", "Ctrl-S");
        assertThat(settings().get(Setting.CALENDAR_READING)).isEqualTo("code");
    }

    @Test
    void what_is_typed_and_not_saved_is_kept_as_a_draft() {
        visit.press("Tab", "Tab").types("Inform").press("Esc").says("kept as a draft");
        visit.press("s").says("resume?").press("y").shows("Inform");
    }

    @Test
    void a_colleague_who_was_quicker_is_not_overwritten_unseen() {
        visit.press("Tab", "Tab").types("Mine");
        try (Visit other = visit.colleague("mpatel")) {
            new ChangeSetting(other.desk()).set("authority.team", "Theirs");
        }
        visit.press("Ctrl-S").says("a colleague was quicker").shows("A colleague has set this to \"Theirs\"", "Mine");
        assertThat(settings().get(Setting.AUTHORITY_TEAM)).isEqualTo("Theirs");
        visit.press("Ctrl-S").says("1 setting is saved.");
        assertThat(settings().get(Setting.AUTHORITY_TEAM)).isEqualTo("Mine");
    }

    @Test
    void a_session_that_only_reads_saves_nothing() {
        visit.reading()
                .begins(office -> new Hall())
                .press("s", "Ctrl-U", "Ctrl-S")
                .says("only reads");
    }

    @Test
    void every_window_can_show_it() {
        visit.window(60, 12).shows("Anytown Council").window(200, 60).shows("Anytown Council", "Documents");
    }

    @Test
    void what_steers_a_terminal_is_not_drawn() {
        new ChangeSetting(visit.desk()).set("authority.team", "a\u001b[31mred\u009b\u202e");
        visit.press("Esc", "s");
        assertThat(visit.screen()).contains("a[31mred").doesNotContain("\u001b", "\u009b", "\u202e");
    }
}
