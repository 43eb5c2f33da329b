package foi.tui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.InputRefused;
import foi.tui.Visit;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Paste;
import foi.tui.face.Place;
import foi.tui.face.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class StageTest {

    /** A screen with something to type, something to do and something that cannot be done. */
    record Slip(String typed, String saved) implements Drafting {

        @Override
        public String title() {
            return "A slip";
        }

        @Override
        public Drawing draw(Size body) {
            return new Drawing(List.of(Line.of("typed: " + typed)), new Place(0, 7 + typed.length()));
        }

        @Override
        public List<Action> actions() {
            return List.of(
                    Action.of(
                                    "Ctrl-S",
                                    "save",
                                    "Saves the slip",
                                    () -> Turn.stay(new Slip(typed, typed))
                                            .withSaved()
                                            .saying("Saved."))
                            .changing(),
                    Action.of("F6", "open", "Opens another slip over this", () -> Turn.open(this, new Cover())),
                    Action.of(
                            "F8",
                            "",
                            "Saves the slip slowly",
                            () -> Turn.stay(this)
                                    .asking(Errand.of(
                                                    Slip.class,
                                                    office -> typed,
                                                    (self, sent) -> Turn.stay(new Slip(self.typed, sent))
                                                            .withSaved())
                                            .announcing("Sending …"))),
                    Action.of("F9", "", "Meets trouble at once", () -> {
                        throw new InputRefused("It is not there.", "Look elsewhere.");
                    }),
                    Action.of("F7", "never", "Does what cannot be done", () -> Turn.leave())
                            .offIf(true, "There is nothing to do it with; type something first."));
        }

        @Override
        public boolean typing() {
            return true;
        }

        @Override
        public Turn take(In in) {
            if (in instanceof Paste paste) {
                return Turn.stay(new Slip(typed + paste.text(), saved));
            }
            Key key = (Key) in;
            return Turn.stay(key.isText() ? new Slip(typed + key.name(), saved) : this);
        }

        @Override
        public String form() {
            return "slip";
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public boolean changed() {
            return !typed.equals(saved);
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("typed", typed);
        }

        @Override
        public Screen resumed(Map<String, String> fields) {
            return new Slip(fields.getOrDefault("typed", ""), saved);
        }
    }

    /** A screen from which slips are opened. */
    record Cover() implements Screen {

        @Override
        public String title() {
            return "A cover";
        }

        @Override
        public Drawing draw(Size body) {
            return new Drawing(List.of(Line.of("cover")), new Place(0, 0));
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of("Enter", "open", "Opens a slip", () -> Turn.open(this, new Slip("", ""))));
        }
    }

    @TempDir
    Path home;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).begins(office -> new Cover());
    }

    @AfterEach
    void end() {
        visit.close();
    }

    @Test
    void the_first_row_tells_where_when_and_who() {
        assertThat(visit.row(0)).isEqualTo(" A cover" + " ".repeat(43) + "Mon 9 December 2024 · sgreen");
    }

    @Test
    void the_last_row_shows_the_keys_that_work_now() {
        assertThat(visit.hints()).isEqualTo("Enter open   ? keys");
        assertThat(visit.press("Enter").hints()).isEqualTo("Ctrl-S save   F6 open   F1 keys   Esc back");
    }

    @Test
    void q_asks_whether_to_leave_where_it_is_no_text() {
        visit.press("q")
                .says("Leave foi?")
                .press("n")
                .shows("cover")
                .press("Enter")
                .types("q")
                .shows("typed: q");
    }

    @Test
    void a_key_that_is_off_says_why() {
        visit.press("Enter", "F7").says("There is nothing to do it with; type something first.");
    }

    @Test
    void a_session_that_only_reads_says_so_at_a_key_that_changes_something() {
        visit.reading().begins(office -> new Slip("", "")).press("Ctrl-S").says("This session only reads");
        assertThat(visit.row(0)).endsWith("reading only");
    }

    @Test
    void help_lists_every_key_with_the_reason_of_those_that_are_off() {
        visit.press("Enter", "F1").shows("Ctrl-S", "Saves the slip.", "Not now: There is nothing to do it with");
        visit.press("Esc").shows("typed:");
    }

    @Test
    void a_question_mark_is_text_while_typing_and_help_elsewhere() {
        visit.press("?").shows("Keys · A cover").press("Esc");
        visit.press("Enter").types("why?").shows("typed: why?");
    }

    @Test
    void what_was_typed_is_kept_when_Esc_leaves_it_and_is_offered_again() {
        visit.press("Enter").types("half a sen").press("Esc").says("kept as a draft");
        visit.press("Enter").says("Draft from 10:30: resume?").press("y").shows("typed: half a sen");
    }

    @Test
    void a_draft_that_is_not_wanted_is_given_up() {
        visit.press("Enter").types("x").press("Esc", "Enter", "n").says("The draft is given up.");
        visit.press("Esc", "Enter").showsNot("resume?");
    }

    @Test
    void the_same_is_kept_again_when_it_is_typed_after_its_draft_was_given_up() {
        visit.press("Enter").types("x").press("Esc", "Enter", "n").types("x").waits(2);
        assertThat(visit.office().drafts().all()).hasSize(1);
    }

    @Test
    void what_another_window_let_go_of_is_kept_again_when_it_is_left() {
        visit.press("Enter").types("x").waits(2);
        visit.office().drafts().drop("slip", "");
        visit.press("Esc").says("kept as a draft");
        assertThat(visit.office().drafts().all()).hasSize(1);
    }

    @Test
    void keys_that_come_with_the_one_that_saves_wait_for_the_saving() {
        visit.press("Enter").types("x");
        visit.stage().take(new Key("F8"));
        visit.stage().take(new Key("Esc"));
        visit.shows("cover");
        assertThat(visit.office().drafts().all()).isEmpty();
    }

    @Test
    void trouble_with_a_key_is_told() {
        visit.press("Enter")
                .types("x")
                .press("F9")
                .says("It is not there. Look elsewhere.")
                .shows("typed: x");
    }

    @Test
    void Esc_at_the_question_leaves_the_draft_for_later() {
        visit.press("Enter")
                .types("x")
                .press("Esc", "Enter", "Esc", "Esc", "Enter")
                .says("resume?");
    }

    @Test
    void what_was_saved_leaves_no_draft() {
        visit.press("Enter")
                .types("done")
                .waits(4)
                .press("Ctrl-S")
                .says("Saved.")
                .press("Esc", "Enter");
        visit.showsNot("resume?");
    }

    @Test
    void what_is_typed_is_kept_after_two_seconds() {
        visit.press("Enter").types("abc").waits(2);
        assertThat(visit.office().drafts().all())
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsEntry("typed", "abc"));
    }

    @Test
    void what_is_typed_is_kept_when_the_line_is_lost() {
        visit.press("Enter").types("abc").hangsUp();
        assertThat(visit.office().drafts().all()).hasSize(1);
    }

    @Test
    void no_officer_is_offered_anothers_draft() {
        visit.press("Enter").types("abc").press("Esc");
        try (Visit other = visit.colleague("mpatel").begins(office -> new Cover())) {
            other.press("Enter").showsNot("resume?");
        }
    }

    @Test
    void leaving_asks_first_and_keeps_what_was_typed() {
        visit.press("Enter").types("abc").press("Ctrl-C").says("Leave foi?");
        assertThat(visit.stage().over()).isFalse();
        visit.press("y");
        assertThat(visit.stage().over()).isTrue();
        assertThat(visit.office().drafts().all()).hasSize(1);
    }

    @Test
    void while_a_colleague_holds_the_register_nothing_typed_is_left_behind_unasked() {
        try (Visit other = visit.colleague("mpatel")) {
            visit.press("Enter").types("abc");
            other.desk().register().atomically(() -> {
                visit.waits(2).says("what you type is not kept as a draft.");
                visit.press("Esc")
                        .says("from here what you typed would be lost.")
                        .shows("typed: abc");
                visit.press("Ctrl-C", "y").says("leave again to lose what you typed.");
                assertThat(visit.stage().over()).isFalse();
                visit.press("n").shows("typed: abc");
                visit.press("Ctrl-C", "y").says("leave again");
                visit.press("y");
                return other;
            });
        }
        assertThat(visit.stage().over()).isTrue();
        assertThat(visit.office().drafts().all()).isEmpty();
    }

    @Test
    void once_the_register_is_free_again_what_was_typed_is_kept() {
        try (Visit other = visit.colleague("mpatel")) {
            visit.press("Enter").types("abc");
            other.desk().register().atomically(() -> visit.waits(2));
        }
        visit.waits(2).press("Esc");
        assertThat(visit.office().drafts().all()).hasSize(1);
    }

    @Test
    void a_window_that_is_too_small_says_so_and_recovers() {
        visit.window(50, 8).shows("This window is too small");
        visit.window(80, 24).shows("cover");
    }

    @Test
    void nothing_to_undo_is_said() {
        visit.press("Ctrl-Z").says("There is nothing to undo here.");
    }

    @Test
    void the_key_that_saves_says_where_there_is_nothing_to_save() {
        visit.press("Ctrl-S").says("There is nothing to save here; ? lists the keys that work.");
        visit.press("j");
        assertThat(visit.said()).isEmpty();
        visit.press("Ctrl-P", "Ctrl-S").says("There is nothing to save here; F1 lists the keys that work.");
    }

    @Test
    void the_key_that_saves_says_where_what_was_typed_can_be_saved() {
        visit.press("Enter").types("x").press("F1", "Ctrl-S").says("Nothing is saved from here: Esc leads back");
        visit.press("Esc", "Ctrl-S").says("Saved.");
    }

    @Test
    void the_key_that_saves_still_means_what_a_screen_makes_of_it() {
        visit.begins(office -> new Desk()).press("Ctrl-S").says("Nothing is typed yet.");
        visit.reading().begins(office -> new Slip("", "")).press("Ctrl-S").says("This session only reads");
    }

    @Test
    void what_steers_a_terminal_is_not_drawn() {
        visit.press("Enter").pastes("a\u001b[31mred\u009b\u202e");
        assertThat(visit.screen()).contains("a[31mred").doesNotContain("\u001b", "\u009b", "\u202e");
    }

    /** A screen whose keys are not all there yet, and which takes one by itself. */
    record Desk() implements Screen {

        static final String LONG = "What is said here is a good deal longer than one row of a window of eighty columns,"
                + " and its end is what matters.";

        @Override
        public String title() {
            return "A desk";
        }

        @Override
        public Drawing draw(Size body) {
            return new Drawing(List.of(Line.of("rows: " + body.rows())), new Place(0, 0));
        }

        @Override
        public Turn take(In in) {
            return ((Key) in).is("PgDn") ? Turn.stay(this).saying("A page on.") : Turn.stay(this);
        }

        @Override
        public List<Action> actions() {
            return List.of(
                    Action.of("Ctrl-S", "keep", "Keeps it", Turn::back)
                            .changing()
                            .ahead()
                            .offIf(true, "Nothing is typed yet."),
                    Action.told("PgDn", "page", "Turns the page"),
                    Action.of("s", "speak", "Says much", () -> Turn.stay(this).saying(LONG)));
        }
    }

    @Test
    void a_letter_that_means_nothing_is_answered() {
        visit.begins(office -> new Desk());
        visit.press("z").says("z does nothing here; ? lists the keys that do.");
        visit.press("j");
        assertThat(visit.said()).isEmpty();
    }

    @Test
    void a_long_sentence_is_shown_whole_and_takes_its_room_from_the_screen() {
        visit.begins(office -> new Desk()).shows("rows: 21");
        visit.press("s").shows("rows: 20").says("its end is what matters.");
        assertThat(visit.row(22)).endsWith("what matters.");
        visit.press("j").shows("rows: 21");
    }

    @Test
    void how_a_form_ends_is_shown_before_it_can() {
        visit.begins(office -> new Desk());
        assertThat(visit.hints()).startsWith("Ctrl-S keep");
        visit.press("Ctrl-S").says("Nothing is typed yet.");
    }

    @Test
    void a_key_that_a_screen_takes_by_itself_is_told_of() {
        visit.begins(office -> new Desk());
        assertThat(visit.hints()).contains("PgDn page");
        visit.press("PgDn").says("A page on.").press("?").shows("Turns the page.");
        visit.press("Esc", "Ctrl-P").showsNot("Turns the page");
    }

    @Test
    void a_paste_that_goes_nowhere_is_said() {
        visit.pastes("Dear Sir").says("Nothing was pasted").says("then paste again.");
    }
}
