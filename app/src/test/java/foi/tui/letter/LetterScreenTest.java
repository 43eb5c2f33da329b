package foi.tui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.OutcomeKind;
import foi.register.Reference;
import foi.tui.Visit;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.nio.file.Files;
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
class LetterScreenTest {

    /** The screen from which the letter is opened. */
    record Case(Reference reference) implements Screen {

        @Override
        public String title() {
            return "the case";
        }

        @Override
        public foi.tui.face.Drawing draw(Size body) {
            return new foi.tui.face.Drawing(List.of(), new foi.tui.face.Place(0, 0));
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of(
                    "l",
                    "letter",
                    "Opens the letter",
                    () -> Turn.stay(this)
                            .asking(Errand.opening(Case.class, office -> LetterScreen.of(office, reference)))));
        }
    }

    @TempDir
    Path home;

    private Visit visit;
    private Reference reference;

    @BeforeEach
    void begin() {
        visit = Visit.in(home);
        reference = visit.logs("potholes", "2 December 2024", "How many potholes were filled?", "Who fills them?");
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Visit opened() {
        return visit.begins(office -> new Case(reference)).press("l");
    }

    private void withoutFault() {
        for (String label : List.of("1)", "2)")) {
            visit.answers(reference, label, "312 were filled in 2023/24.");
            visit.decides(reference, label, OutcomeKind.DISCLOSED, "", "");
        }
    }

    private void withBreach() {
        withoutFault();
        visit.decides(reference, "2)", OutcomeKind.WITHHELD, "s.22(1)", "the 2024/25 figure");
    }

    @Test
    void the_letter_stands_above_what_the_checks_say() {
        withBreach();
        opened().shows(
                        "2 breaches",
                        "not issued",
                        "page 1 of",
                        "── Check 1 of 3 ─",
                        "! breach",
                        "s.17(3)(b)",
                        "Enter:");
        assertThat(visit.row(0)).startsWith(" " + reference + " · response, draft");
        assertThat(visit.hints()).contains("Enter mend", "o set aside").doesNotContain("i issue");
        assertThat(visit.cursorRow()).contains("! breach");
    }

    @Test
    void a_page_key_turns_the_letter_wherever_the_officer_is() {
        withBreach();
        String first = opened().row(2);
        assertThat(visit.press("PgDn").row(2)).isNotEqualTo(first);
        visit.shows("page 2 of");
        assertThat(visit.press("PgUp").row(2)).isEqualTo(first);
    }

    @Test
    void arrows_step_through_the_checks_and_after_Tab_through_the_letter() {
        withBreach();
        String before = opened().cursorRow();
        assertThat(visit.press("Down").cursorRow()).isNotEqualTo(before).contains("! ");
        visit.press("Tab").shows("Tab shows them");
        String top = visit.row(2);
        assertThat(visit.press("Down").row(2)).isNotEqualTo(top);
        visit.press("Enter").says("Choose a check first: Tab goes to them.");
    }

    @Test
    void Enter_goes_to_where_the_check_is_mended_and_coming_back_checks_again() {
        withBreach();
        opened().press("Down", "Enter").shows("mending public-interest of " + reference);
        visit.decides(reference, "1)", OutcomeKind.NOT_HELD, "", "");
        visit.press("Esc").shows("2 breaches", "! breach", "advice");
        assertThat(visit.cursorRow()).contains("breach");
    }

    @Test
    void a_breach_keeps_the_letter_back_and_says_so() {
        withBreach();
        opened().press("i").says("2 breaches stop the letter: mend them, or set them aside (o).");
    }

    @Test
    void a_breach_is_set_aside_with_a_reason_and_taken_back() {
        withBreach();
        opened().press("o").shows("Why is the letter right nevertheless?", "What you write here is kept");
        visit.press("Ctrl-S").says("Write the reason first");
        visit.types("Agreed with the director").press("Ctrl-S").says("Set aside");
        visit.shows("1 breach ·", "1 set aside", "set aside: Agreed with the director");
        visit.press("Esc", "l").shows("set aside: Agreed with the director");
        visit.press("o")
                .says("It counts as a breach again.")
                .shows("2 breaches")
                .showsNot("set aside:");
    }

    @Test
    void a_half_written_reason_is_kept_as_a_draft() {
        withBreach();
        opened().press("o").types("Agreed wi").press("Esc").says("kept as a draft");
        visit.press("o").says("resume?").press("y").shows("Agreed wi");
    }

    @Test
    void only_breaches_are_set_aside() {
        withBreach();
        opened().press("End", "o").says("Only a breach is set aside");
    }

    @Test
    void a_draft_is_printed_and_its_path_is_told_in_full() {
        withoutFault();
        opened().press("p").shows("The draft is at:", "Nothing is issued.");
        Path path = Path.of(String.join("", visit.rows().subList(3, 3 + pathRows())));
        assertThat(Files.exists(path)).isTrue();
        assertThat(visit.press("Enter").row(0)).contains("response, draft");
    }

    private int pathRows() {
        int rows = 0;
        while (!visit.row(3 + rows).isEmpty()) {
            rows++;
        }
        return rows;
    }

    @Test
    void a_letter_goes_after_the_word_is_typed_and_Enter_leads_back_to_the_case() {
        withoutFault();
        opened().press("i")
                .shows(
                        "The letter dated Monday 9 December 2024 goes out in the name of Anytown",
                        "Council, signed Sam Green.",
                        "The request is closed.",
                        "Type the word issue:");
        visit.press("Enter").says("Type the word issue, then Enter; Esc goes back and does nothing.");
        visit.types("issue").press("Enter").shows("Issued. The PDF is at:", "SHA-256", "send the PDF to Jo Moran");
        assertThat(visit.register().letters(reference)).hasSize(1);
        assertThat(visit.press("Enter").row(0)).contains("the case");
    }

    @Test
    void an_answer_that_is_only_a_draft_is_told_before_the_letter_goes() {
        withoutFault();
        visit.office().drafts().keep("answer", reference + " 2", Map.of("text", "There were 14."));
        opened().press("i").shows("Not in this letter: what you typed for part 2) and have not saved.");
        visit.office().drafts().drop("answer", reference + " 2");
        visit.press("Esc").press("i").showsNot("have not saved");
    }

    @Test
    void an_issued_letter_is_shown_as_it_went_and_written_out_again() {
        withBreach();
        opened().press("o")
                .types("Agreed")
                .press("Ctrl-S", "Down", "o")
                .types("Agreed too")
                .press("Ctrl-S");
        visit.press("i")
                .shows("risk")
                .press("y")
                .shows("Set aside, and kept with the letter:")
                .types("issue")
                .press("Enter");
        visit.press("Enter", "l").shows("Dated Monday 9 December 2024; issued by sgreen on 9 December 2024 at 10:30.");
        visit.shows("SHA-256 " + visit.register().letters(reference).get(0).sha256());
        visit.press("End").shows("Reason: Agreed");
        visit.press("p").shows("The PDF is at:", "byte for byte");
        visit.press("Esc", "v").says("No other letter of this case has been issued.");
    }

    @Test
    void risks_are_shown_before_the_word_is_asked_for() {
        withoutFault();
        visit.decides(reference, "1)", OutcomeKind.CLARIFICATION_NEEDED, "", "");
        opened().press("i").shows("! risk", "clarification").press("Enter").shows("! risk");
        visit.press("y").shows("Type the word issue:", "stays open");
        assertThat(visit.press("Esc").row(0)).contains("response, draft");
    }

    @Test
    void a_case_that_a_colleague_changed_is_not_issued_unread() {
        withoutFault();
        opened().press("i");
        try (Visit other = visit.colleague("mpatel")) {
            other.answers(reference, "1)", "313 were filled.");
        }
        visit.types("issue").press("Enter").shows("The letter is not issued.", "A colleague has changed the case");
        assertThat(visit.register().letters(reference)).isEmpty();
        visit.press("Enter").press("PgDn").shows("313 were filled");
    }

    @Test
    void a_colleagues_change_is_noticed_and_the_letter_written_afresh() {
        withoutFault();
        opened();
        try (Visit other = visit.colleague("mpatel")) {
            other.answers(reference, "1)", "313 were filled.");
        }
        visit.waits(4).says("mpatel changed this case at 10:30; the letter is written afresh.");
        visit.press("PgDn").shows("313 were filled");
    }

    @Test
    void a_template_that_cannot_be_used_is_told_with_the_way_back() throws Exception {
        Path templates = Files.createDirectories(home.resolve("register/templates"));
        Files.writeString(templates.resolve("response.ftlh"), "${nothing.like.this}");
        opened().shows("The letter cannot be written.", "Esc goes back.")
                .press("p")
                .says("press Esc to go back");
        assertThat(visit.press("Esc").row(0)).contains("the case");
    }

    @Test
    void an_officer_without_a_name_is_reminded_to_sign() {
        withoutFault();
        try (Visit other = visit.colleague("mpatel").begins(office -> new Case(reference))) {
            other.press("l").shows("It is signed \"mpatel\"").press(",").shows("settings");
        }
    }

    @Test
    void a_session_that_only_reads_issues_nothing() {
        withoutFault();
        visit.reading();
        opened().press("i").says("This session only reads").press("p").says("This session only reads");
    }

    @Test
    void every_window_can_show_it() {
        withBreach();
        opened();
        for (Size size : List.of(new Size(60, 12), new Size(80, 24), new Size(139, 30), new Size(200, 60))) {
            visit.window(size.columns(), size.rows()).shows("breach").press("Tab", "PgDn", "Down", "Tab", "Down");
        }
        visit.window(200, 60).press("Home").shows("Checks", "Dear");
    }

    @Test
    void what_steers_a_terminal_is_not_drawn() {
        withBreach();
        visit.answers(reference, "1)", "a\u001b[31mred\u009b\u202e");
        opened().press("PgDn");
        assertThat(visit.screen()).doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void another_letter_is_chosen_filled_in_read_and_issued() {
        opened().press("l").shows("another letter", "It moves no date.");
        visit.press("Right", "Right").shows("Asks for a fee", "Fee in pounds", "What the fee is for");
        visit.press("Ctrl-S")
                .shows("fees notice, draft", "does not state the amount")
                .press("Enter");
        visit.press("Tab").types("ten").press("Ctrl-S").says("is no sum of money");
        visit.press("Backspace", "Backspace", "Backspace")
                .types("12.50")
                .press("Tab")
                .types("Copying of 125 pages.");
        visit.press("Ctrl-S")
                .shows("fees notice, draft", "nothing to object to")
                .press("i");
        visit.shows("The time for complying stops until the fee is paid.")
                .types("issue")
                .press("Enter");
        visit.shows("Issued. The PDF is at:").press("Enter");
        assertThat(visit.register().letters(reference))
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo("fees-notice"));
        assertThat(visit.row(0)).contains("response, draft");
        assertThat(visit.office().drafts().all()).isEmpty();
    }

    @Test
    void what_was_typed_for_another_letter_is_kept_until_it_has_gone() {
        opened().press("l", "Right")
                .press("Tab")
                .types("Which ward do you mean?")
                .press("Ctrl-S");
        visit.shows("clarification, draft", "nothing to object to").press("Tab").press("PgDn");
        visit.press("Esc").shows("Which ward do you mean?").press("Esc").says("kept as a draft");
        visit.press("l").says("resume?").press("y").shows("Which ward do you mean?");
        assertThat(visit.register().letters(reference)).isEmpty();
    }

    @Test
    void each_letter_can_be_chosen_in_every_window() {
        opened().press("l");
        for (int kind = 1; kind < foi.letters.LetterKind.values().length; kind++) {
            for (Size size : List.of(new Size(60, 12), new Size(80, 24), new Size(200, 60))) {
                visit.window(size.columns(), size.rows());
                assertThat(visit.screen()).contains("Letter");
            }
            visit.press("Ctrl-S").shows(", draft").press("Esc").press("Right");
        }
    }
}
