package foi.tui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Part;
import foi.register.Request;
import foi.register.Selection;
import foi.tui.Signposts.Signpost;
import foi.tui.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class NewRequestTest {

    private static final String MAIL = """
            From: Ada Byrne <ada.byrne@example.org>
            Sent: 30 November 2024 22:14
            To: FOI team
            Subject: RE: Street lamps

            Dear Sir or Madam,

            Under the Freedom of Information Act I would like to know:

            1) How many street lamps are there?
            2) How many were out of order for more than a month
               in each of the past three years?
            3) What does one cost?

            Yours faithfully,
            Ada Byrne
            """;

    @TempDir
    Path home;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).begins(NewRequest::of);
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Request logged() {
        return visit.register().requests(Selection.ALL).get(0);
    }

    private Visit clears() {
        return visit.press("End", "Ctrl-U");
    }

    @ParameterizedTest
    @CsvSource({
        "14/11/2024, Thursday 14 November 2024, due Fri 13 December 2024",
        "2 Dec 24, Monday 2 December 2024, due Fri 3 January 2025",
        "Mon 2nd December 2024, Monday 2 December 2024, due Fri 3 January 2025",
        "2024-11-30, Saturday 30 November 2024, due Fri 3 January 2025"
    })
    void a_date_typed_any_usual_way_is_echoed_in_full_with_the_due_date(String typed, String full, String due) {
        clears().types(typed).shows(full, due);
    }

    @Test
    void both_readings_are_told_where_they_differ() {
        clears().types("30/11/2024").shows("s.45 Code reading: ");
    }

    @Test
    void a_date_that_cannot_be_is_told_while_it_is_typed() {
        clears().types("31 February 2024").shows("31 February 2024");
        clears().types("tomorrow week").press("Ctrl-S").says("tomorrow week");
        clears().types("10 December 2024")
                .shows("is in the future.")
                .press("Ctrl-S")
                .says("is in the future");
    }

    @Test
    void a_pasted_e_mail_goes_whole_into_the_text_wherever_the_cursor_stood() {
        visit.pastes(MAIL).says("16 lines pasted.").shows("Parts found: 3", "Ada Byrne");
        visit.press("Ctrl-S", "Ctrl-S");
        assertThat(logged().asked().body()).isEqualTo(MAIL);
    }

    @Test
    void the_closing_of_the_letter_stays_in_the_text_and_out_of_the_last_part() {
        String letter = "1. How many skips?\n2. What they cost, by year\n\nYours\nAda Penhallow\n2 Mill Row\n";
        visit.press("Tab").types("Ada Penhallow").pastes(letter).press("Ctrl-S", "Ctrl-S");
        assertThat(logged().asked().body()).isEqualTo(letter);
        assertThat(logged().parts())
                .extracting(Part::question)
                .containsExactly("How many skips?", "What they cost, by year");
    }

    @Test
    void what_the_head_of_the_e_mail_tells_is_put_into_empty_fields() {
        visit.pastes(MAIL)
                .says("Taken from its head: requester, e-mail, subject, date.")
                .shows("Saturday 30 November 2024");
        visit.press("Ctrl-S", "Ctrl-S");
        assertThat(logged().requester().name()).isEqualTo("Ada Byrne");
        assertThat(logged().requester().email()).contains("ada.byrne@example.org");
        assertThat(logged().asked().subject()).isEqualTo("Street lamps");
        assertThat(logged().asked().received()).isEqualTo("2024-11-30");
    }

    @Test
    void what_was_typed_before_the_paste_is_not_overwritten() {
        visit.press("Tab").types("A. Byrne").pastes(MAIL).press("Ctrl-S", "Ctrl-S");
        assertThat(logged().requester().name()).isEqualTo("A. Byrne");
    }

    @Test
    void a_paste_is_one_step_of_undo() {
        visit.pastes(MAIL).press("Ctrl-Z").showsNot("street lamps");
    }

    @Test
    void the_parts_are_shown_before_the_request_is_logged() {
        visit.pastes(MAIL).press("Ctrl-S").shows("Are these the questions?", "1)", "How many street lamps are there?");
        assertThat(visit.register().requests(Selection.ALL)).isEmpty();
        visit.press("Ctrl-S").says("FOI-2425-00001 logged. Due Friday 3 January 2025.");
        assertThat(logged().parts()).extracting(Part::label).containsExactly("1)", "2)", "3)");
        assertThat(visit.screen()).contains("case FOI-2425-00001");
    }

    @Test
    void parts_are_merged_removed_and_put_back() {
        visit.pastes(MAIL).press("Ctrl-S", "m").says("Merged").shows("part 1 of 2");
        visit.press("x").shows("part 1 of 1").press("Ctrl-Z", "Ctrl-Z").shows("part 1 of 3");
        visit.press("End", "m").says("There is no part after this one");
    }

    @Test
    void a_part_is_labelled_anew() {
        visit.pastes(MAIL)
                .press("Ctrl-S", "Enter", "Shift-Tab", "Ctrl-U")
                .types("Q1")
                .press("Ctrl-S", "Ctrl-S");
        assertThat(logged().parts().get(0).label()).isEqualTo("Q1");
    }

    @Test
    void a_part_is_split_at_an_empty_line() {
        visit.pastes(MAIL).press("Ctrl-S", "Enter", "F8").says("Leave an empty line");
        visit.press("Home", "Ctrl-Right", "Ctrl-Right", "Enter", "Enter", "F8").shows("part 1 of 4");
    }

    @Test
    void Esc_in_a_part_keeps_what_was_changed() {
        visit.pastes(MAIL)
                .press("Ctrl-S", "Enter", "End")
                .types(" Really?")
                .press("Esc")
                .shows("Really?");
    }

    @Test
    void a_part_is_added_by_hand() {
        visit.pastes(MAIL)
                .press("Ctrl-S", "End", "a")
                .types("4)")
                .press("Tab")
                .types("And why?")
                .press("Ctrl-S");
        visit.shows("part 4 of 4", "And why?");
    }

    @Test
    void without_a_name_the_form_says_so_and_goes_to_the_field() {
        visit.press("Shift-Tab")
                .types("How many lamps?")
                .press("Ctrl-S")
                .says("Give the name of the applicant (s.8(1)(b)).");
        assertThat(visit.cursorRow()).contains("Requester");
    }

    @Test
    void what_is_no_e_mail_address_is_refused() {
        visit.pastes(MAIL)
                .press("Tab", "Tab", "Tab")
                .types(" 9 High Street")
                .press("Ctrl-S")
                .says("is no e-mail address.");
        assertThat(visit.cursorRow()).contains("E-mail");
    }

    @Test
    void a_request_with_a_subject_alone_is_logged_at_once() {
        visit.press("Tab")
                .types("Ada")
                .press("Tab", "Tab", "Tab", "Tab", "Tab")
                .types("Lamps")
                .press("Ctrl-S");
        assertThat(logged().asked().subject()).isEqualTo("Lamps");
        assertThat(logged().parts()).isEmpty();
    }

    @Test
    void an_empty_form_says_what_it_wants() {
        visit.press("Tab").types("Ada").press("Ctrl-S").says("Paste or type the text of the request");
    }

    @Test
    void an_earlier_request_of_the_same_person_is_told_while_the_form_is_filled_in() {
        visit.logs("Bins", "2 December 2024", "How many?");
        visit.press("Tab").types("Jo Moran").waits(1).shows("Earlier, by the same applicant", "FOI-2425-00001");
    }

    @Test
    void the_form_and_the_parts_are_kept_as_a_draft() {
        visit.pastes(MAIL).press("Ctrl-S", "m").waits(2).press("Esc", "Esc");
        visit.begins(office -> new Signpost("list")).hangsUp();
        assertThat(visit.office().drafts().find("new-request", "")).isPresent();
        visit.begins(office -> new foi.tui.arrival.NewRequestTest.Opener());
        visit.press("n").says("resume?").press("y").shows("Ada Byrne", "Parts found: 2");
    }

    /** A screen from which the form is opened. */
    record Opener() implements foi.tui.stage.Screen {

        @Override
        public String title() {
            return "opener";
        }

        @Override
        public foi.tui.face.Drawing draw(foi.tui.face.Size body) {
            return new foi.tui.face.Drawing(List.of(), new foi.tui.face.Place(0, 0));
        }

        @Override
        public List<foi.tui.stage.Action> actions() {
            return List.of(foi.tui.stage.Action.of(
                    "n",
                    "new",
                    "Opens the form",
                    () -> foi.tui.stage.Turn.stay(this)
                            .asking(foi.tui.stage.Errand.opening(Opener.class, NewRequest::of))));
        }
    }

    @Test
    void what_was_logged_leaves_no_draft() {
        visit.pastes(MAIL).waits(4).press("Ctrl-S", "Ctrl-S");
        assertThat(visit.office().drafts().all()).isEmpty();
    }

    @Test
    void ten_thousand_lines_are_pasted_whole() {
        String long_ = IntStream.range(0, 10_000)
                .mapToObj(i -> "\tline " + i + "\t£" + i)
                .collect(Collectors.joining("\n"));
        visit.press("Tab").types("Ada").pastes(long_).press("Ctrl-S", "Ctrl-S");
        assertThat(logged().asked().body()).isEqualTo(long_);
    }

    @Test
    void hostile_text_is_shown_harmless_and_stored_as_it_came() {
        visit.press("Tab")
                .types("Ada")
                .pastes("one\u001b]0;title\u0007\ntwo\u009b31m\nthree\nfour")
                .shows("three");
        assertThat(visit.screen()).doesNotContain("\u001b", "\u0007", "\u009b");
    }

    @ParameterizedTest
    @CsvSource({"60, 12", "80, 24", "200, 60"})
    void it_fits_every_window(int columns, int rows) {
        visit.window(columns, rows).pastes(MAIL);
        for (String key : List.of("F1", "Esc", "Ctrl-S", "Enter", "Esc", "Esc")) {
            visit.press(key);
            assertThat(visit.drawing().lines())
                    .hasSize(rows)
                    .allSatisfy(line -> assertThat(line.width()).isEqualTo(columns));
        }
    }

    @Test
    void another_day_is_typed_over_the_one_that_stands_there_at_first() {
        visit.types("5 December 2024").shows("Thursday 5 December 2024").showsNot("9 December 20245");
    }
}
