package foi.tui.part;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.EditParts;
import foi.desk.RecordOutcome;
import foi.law.Particular;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Particulars;
import foi.register.Reference;
import foi.tui.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
class OutcomeFormTest {

    @TempDir
    Path home;

    private Visit visit;
    private Reference reference;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).by(new PartWays());
        reference = visit.logs("lamps", "2 December 2024", "How many street lamps are there?");
        visit.begins(office -> new Door(reference));
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private List<Outcome> outcomes() {
        return visit.request(reference).parts().get(0).outcomes();
    }

    private Visit adding() {
        return visit.press("Enter", "F5");
    }

    @ParameterizedTest
    @CsvSource({
        "22, s.22 ",
        "s.40(2), s.40(2)",
        "section 40 (2), s.40(2)",
        "12, s.12 ",
        "personal data, s.40",
        "cost limit, s.12",
        "vexatious, s.14",
        "repeated, s.14",
        "publish later, s.22",
        "already published, s.21",
        "not held, not held",
        "nothing held, not held",
        "clarification, clarification needed",
        "elsewhere, held elsewhere",
        "ncnd personal, s.40(5B)",
        "disclosed, disclosed"
    })
    void what_officers_type_finds_what_they_mean(String typed, String found) {
        adding().types(typed);
        assertThat(visit.rows()).anyMatch(row -> row.startsWith(" > " + found.strip()));
    }

    @Test
    void nothing_that_fits_is_said() {
        adding().types("zzz").shows("Nothing fits.").press("Enter").says("Nothing fits what is typed");
    }

    @Test
    void asks_for_exactly_what_the_provision_needs_and_says_why() {
        adding().types("22")
                .press("Enter")
                .shows("withheld  s.22  information intended for future publication", "qualified", "! Held to publish");
        visit.shows("! Publisher", "! To be published", "! Balance", "8 still needed")
                .says("Not held when the request came?");
        visit.press("Tab", "Tab").shows("already held on Monday 2 December 2024", "s.22(1)(a) and");
    }

    @Test
    void saves_what_is_there_and_says_what_is_missing() {
        adding().types("40(2)")
                .press("Enter")
                .types("names")
                .press("Tab")
                .types("They are living people.")
                .press("Ctrl-S");
        visit.says("Saved: withheld s.40(2) (names). Still missing: which condition")
                .shows("withheld  names  s.40(2)");
        assertThat(outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.scope()).isEqualTo("names");
            assertThat(outcome.text(Particular.WHY)).contains("They are living people.");
        });
        visit.press("Ctrl-Z").says("as before").shows("none yet");
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void a_ground_has_to_be_chosen_first() {
        adding().press("Ctrl-S").says("Choose first what the outcome is");
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void disclosed_needs_nothing_more() {
        adding().types("disclosed")
                .press("Enter")
                .says("Ctrl-S saves it")
                .press("Ctrl-S")
                .says("Nothing is missing");
        assertThat(outcomes()).singleElement().extracting(Outcome::kind).isEqualTo(OutcomeKind.DISCLOSED);
    }

    @Test
    void the_same_outcome_twice_is_refused() {
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "");
        adding().types("disclosed").press("Enter", "Ctrl-S").says("This part has \"disclosed\" already.");
        visit.types("2019").press("Ctrl-S").says("Saved");
        assertThat(outcomes()).hasSize(2);
    }

    @Test
    void changing_the_provision_keeps_the_texts_that_fit() {
        adding().types("22")
                .press("Enter", "Tab")
                .types("Because so.")
                .press("F6")
                .types("40(2)")
                .press("Enter");
        visit.shows("withheld  s.40(2)", "Because so.").showsNot("Publisher");
        visit.press("F6", "Esc").shows("withheld  s.40(2)");
    }

    @Test
    void an_outcome_opens_filled_and_is_changed_in_its_place() {
        visit.decides(reference, "1)", OutcomeKind.NOT_HELD, "", "2016");
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "2017");
        visit.press("Enter", "F6", "Enter")
                .shows("not held", "2016")
                .press("Tab")
                .types("Not counted then.")
                .press("Ctrl-S");
        assertThat(outcomes()).extracting(Outcome::kind).containsExactly(OutcomeKind.NOT_HELD, OutcomeKind.DISCLOSED);
        assertThat(outcomes().get(0).text(Particular.WHY)).contains("Not counted then.");
    }

    @Test
    void nothing_changed_is_said() {
        visit.decides(reference, "1)", OutcomeKind.NOT_HELD, "", "2016");
        visit.press("Enter", "F6", "Enter", "Ctrl-S").says("saved already");
    }

    @Test
    void the_law_tells_what_it_is_and_what_the_notice_needs() {
        adding().types("22")
                .press("F3")
                .shows("section 22, Freedom of Information Act 2000", "Qualified (s.2(2)(b))", "s.17(3)");
        visit.press("Esc").shows("Which?");
    }

    @Test
    void a_draft_is_resumed_with_its_ground() {
        adding().types("22").press("Enter").types("2024").press("Esc").says("kept as a draft");
        visit.press("F5").says("resume?").press("y").shows("withheld  s.22", "2024");
    }

    @Test
    void another_outcome_of_a_colleague_stays() {
        adding().types("disclosed").press("Enter").types("2019");
        try (Visit other = visit.colleague("mpatel")) {
            other.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "2018");
        }
        visit.waits(2)
                .says("mpatel changed the outcomes of part 1)")
                .press("Ctrl-S")
                .says("Saved");
        assertThat(outcomes()).extracting(Outcome::scope).containsExactly("2018", "2019");
    }

    private void clash() {
        visit.decides(reference, "1)", OutcomeKind.NOT_HELD, "", "");
        visit.press("Enter", "F6", "Enter", "Tab").types("mine");
        try (Visit other = visit.colleague("mpatel")) {
            new RecordOutcome(other.desk())
                    .add(
                            reference.written(),
                            "1)",
                            OutcomeKind.NOT_HELD.make("", "", Particulars.of(Particular.WHY, "theirs")));
        }
        visit.press("Ctrl-S").shows("mpatel changed", "mine", "theirs");
    }

    private Optional<String> why() {
        return outcomes().get(0).text(Particular.WHY);
    }

    @Test
    void of_two_versions_mine_is_kept() {
        clash();
        visit.press("y").says("Saved");
        assertThat(why()).contains("mine");
        assertThat(outcomes()).hasSize(1);
    }

    @Test
    void of_two_versions_theirs_is_taken() {
        clash();
        visit.press("t", "y").says("Theirs stands").shows("How many street lamps");
        assertThat(why()).contains("theirs");
    }

    @Test
    void of_two_versions_both_come_into_the_form() {
        clash();
        visit.press("b").shows("theirs", "mine").press("Ctrl-S").says("Saved");
        assertThat(why()).contains("theirs\nmine");
    }

    @Test
    void it_begins_at_the_text_that_is_to_be_mended() {
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "");
        visit.begins(
                office -> OutcomeForm.of(office, reference, 1, Optional.of(0)).focusing(Particular.PUBLIC_INTEREST));
        assertThat(visit.cursorRow()).contains("Balance");
    }

    @ParameterizedTest
    @CsvSource({"60, 12", "80, 24", "200, 60"})
    void it_draws_in_every_window(int columns, int rows) {
        visit.window(columns, rows);
        adding().shows("Which?").types("22").press("Enter", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
        assertThat(visit.cursorRow()).contains("Balance");
        visit.press("F3").shows("Freedom of Information Act");
    }

    @Test
    void text_that_steers_a_terminal_is_harmless() {
        adding().pastes("\u001b[2J\u202e")
                .press("Ctrl-U")
                .types("22")
                .press("Enter")
                .pastes("x\u001b[31my");
        assertThat(visit.screen()).doesNotContain("\u001b", "\u202e").contains("x[31my");
    }

    private void secondPartLike(String provision) {
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "2018");
        Outcome first = outcomes().get(0);
        Particulars told = Particulars.of(Particular.PUBLISHER, "NDTMS").with(Particular.EXPECTED, "in the autumn");
        new RecordOutcome(visit.desk())
                .replace(
                        reference.written(),
                        1,
                        List.of(first),
                        List.of(OutcomeKind.WITHHELD.make("s.22", "2018", told)));
        new EditParts(visit.desk()).add(reference.written(), "2)", "And where are they?");
        visit.begins(office -> OutcomeForm.of(office, reference, 2, Optional.empty()));
        visit.types(provision).press("Enter");
    }

    @Test
    void texts_of_another_part_are_offered_and_taken_over_into_empty_fields() {
        secondPartLike("22(1)");
        visit.press("Tab", "Tab", "Tab").types("Another").says("Part 1) relies on s.22 too: F5 takes over its text.");
        visit.press("F5").says("1 text filled from part 1).").shows("Another", "in the autumn", "6 still needed");
        visit.showsNot("NDTMS", "2018");
        visit.press("F5").says("No other outcome of this case has texts");
    }

    @Test
    void texts_that_were_taken_over_are_given_back() {
        secondPartLike("22");
        visit.press("F5").shows("NDTMS", "in the autumn");
        visit.press("Ctrl-Z").says("Taken back").showsNot("NDTMS", "in the autumn");
    }

    @Test
    void texts_for_another_rule_are_not_offered() {
        secondPartLike("21");
        assertThat(visit.said()).doesNotContain("F5");
        visit.press("F5").says("No other outcome");
    }

    @Test
    void the_list_cuts_nothing_that_matters_in_a_small_window() {
        adding().shows("clarification needed  more is needed to find it, s.1(3)");
        visit.types("22").shows("s.22(1)   information intended for future publication               qualified");
    }

    @Test
    void what_can_be_relied_on_comes_before_what_needs_a_subsection() {
        adding().types("cost");
        assertThat(visit.rows()).anyMatch(row -> row.startsWith(" > s.12(1)"));
    }

    @Test
    void a_clause_begins_an_empty_text_and_is_to_be_adapted() {
        adding().types("43(2)").press("Enter").press("F7").says("There are clauses for the texts");
        visit.press("Tab", "F7").says("Adapt what stands in [brackets]").shows("The information is [what]");
        visit.press("F7").says("There is a text already").press("Ctrl-S");
        assertThat(outcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.text(Particular.WHY))
                        .hasValueSatisfying(why -> assertThat(why).contains("[what]")));
    }

    @Test
    void an_estimate_is_reckoned_as_it_is_typed() {
        adding().types("12(1)")
                .press("Enter", "Tab")
                .press("F7")
                .says("foi settings \"clause.s.12(1).held\" makes one");
        visit.press("Tab").shows("such as locating: 1200 files x").types("locating: 1200 files x 5 minutes");
        visit.shows("So far 100 hours, £2,500.00").press("Enter").types("redacting: 3 hours");
        visit.shows("\"redacting\" is no activity");
    }
}
