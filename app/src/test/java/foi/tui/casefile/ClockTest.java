package foi.tui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.RecordClockEvent;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.TimeLimit;
import foi.register.Asked;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Request;
import foi.tui.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
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
class ClockTest {

    @TempDir
    Path home;

    private Visit visit;
    private Reference reference;

    @BeforeEach
    void begin() {
        visit = Visit.in(home).by(new Halls());
        reference = visit.logs("Potholes", "2024-12-02", "How many were filled?", "Where?");
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private Visit open() {
        return visit.begins(office -> ClockScreen.open(office, reference));
    }

    private void record(Kind kind, String on, String part) {
        new RecordClockEvent(visit.desk())
                .record(
                        reference.written(),
                        new RecordClockEvent.Told(
                                kind,
                                LocalDate.parse(on),
                                Optional.of(part).filter(name -> !name.isEmpty()),
                                Optional.empty(),
                                ""));
    }

    @Test
    void each_working_day_has_its_number_and_each_holiday_its_name() {
        open();
        assertThat(visit.row(1))
                .startsWith(" Due Friday 3 January 2025: the 20th working day after Monday 2 December 2024,");
        assertThat(visit.rows())
                .contains(
                        "          Mon          Tue          Wed          Thu          Fri",
                        " 2 Dec    received     1            2            3            4",
                        " 9 Dec    5 today      6            7            8            9",
                        " 23 Dec   15           16           Christmas    Boxing Day   17",
                        " 30 Dec   18           19           New Year’s   2nd January  20 DUE");
        visit.shows("\"in any part of the", "s.10(6)", "By the Code of Practice (s.45)", "6 January 2025");
    }

    @Test
    void without_a_difference_the_Code_is_not_spoken_of() {
        reference = visit.logs("Trees", "2024-12-03", "How many?");
        open().showsNot("Code of Practice");
    }

    @Test
    void what_arrived_on_a_weekend_has_a_column_of_its_own() {
        reference = visit.logs("Trees", "2024-11-16", "How many?");
        open().shows("Sat, Sun", "Sat\n", "received");
    }

    @Test
    void a_late_case_says_by_how_much() {
        visit.on(LocalDate.of(2025, 1, 8));
        open().shows("3 working days late: was due Friday 3 January 2025", "today");
    }

    @Test
    void a_part_with_a_clock_of_its_own_is_shown_by_a_key() {
        record(Kind.CLARIFICATION_ASKED, "2024-12-06", "2)");
        open().shows("The request as a whole").press("Tab", "Tab");
        assertThat(visit.row(0)).contains("deadline, part 2)");
        visit.shows("Time does not run: clarification was asked for", "s.1(3)", "asked")
                .press("Tab");
        visit.shows("The request as a whole").press("Shift-Tab").shows("Time does not run");
    }

    @Test
    void parts_with_the_same_clock_need_no_key() {
        open().press("Tab").says("All parts have the same clock.");
    }

    @Test
    void weeks_in_which_nothing_is_counted_are_told_in_one_row() {
        visit.on(LocalDate.of(2025, 3, 10));
        record(Kind.CLARIFICATION_ASKED, "2024-12-06", "");
        record(Kind.CLARIFICATION_SUPPLIED, "2025-03-03", "");
        open().shows("… 12 weeks in which no day is counted …", "supplied", "5 today");
    }

    /** The first part is withheld under an exemption that the public interest decides. */
    private void withhold() {
        visit.register().atomically(() -> {
            Part part = visit.request(reference).parts().get(0);
            Outcome withheld = OutcomeKind.WITHHELD.make("s.22", "", Particulars.NONE);
            visit.register()
                    .save(visit.request(reference)
                            .with(new Part(
                                    part.number(), part.label(), part.question(), part.answer(), List.of(withheld))));
            return true;
        });
    }

    @Test
    void an_extension_says_by_when_its_notice_had_to_go() {
        withhold();
        new RecordClockEvent(visit.desk())
                .record(
                        reference.written(),
                        new RecordClockEvent.Told(
                                Kind.EXTENSION,
                                LocalDate.of(2024, 12, 6),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2025, 1, 20)),
                                ""));
        open().press("Tab")
                .shows(
                        "Due Monday 20 January 2025: extended for the public interest, s.10(3).",
                        "notice by",
                        "4 extended");
    }

    @Test
    void a_fee_that_is_awaited_says_until_when_it_can_be_paid() {
        record(Kind.FEES_NOTICE, "2024-12-06", "");
        open().shows("a fee was asked for, s.9(2). It can be paid until", "fee asked");
    }

    @Test
    void an_event_is_recorded_and_its_effect_told_before() {
        open().press("e", "Tab", "Tab")
                .types("Fri 6 Dec 24")
                .shows("Friday 6 December 2024", "Then: waiting for clarification");
        visit.press("Ctrl-S").says("Recorded. Now: waiting for clarification since Fri 6 December.");
        assertThat(visit.request(reference).clock()).hasSize(1);
    }

    @Test
    void an_event_of_one_part_tells_what_becomes_of_the_part_and_of_the_request() {
        open().press("e", "Tab", "Right", "Tab").types("6/12/2024").shows("Then part 1): waiting", "The request: due");
        visit.press("Ctrl-S").says("The request: due Fri 3 January 2025");
        assertThat(visit.request(reference).clock().get(0).part()).contains(1);
    }

    @Test
    void a_day_of_receipt_is_corrected_with_a_reason_and_tells_the_new_date_before() {
        open().press("e", "d", "Tab").types("28/11/24").shows("Thursday 28 November 2024", "Then: due");
        visit.press("Ctrl-S").says("for a reason only");
        visit.press("Tab").types("Stamped on arrival").press("Ctrl-S").says("Recorded. Now: due");
        assertThat(visit.request(reference).asked().received()).isEqualTo(LocalDate.of(2024, 11, 28));
        assertThat(visit.request(reference).clock().get(0).was()).contains(LocalDate.of(2024, 12, 2));
    }

    @Test
    void what_cannot_be_recorded_now_says_why_beside_the_day() {
        open().press("e", "t", "Tab", "Tab").types("6/12/24").shows("An extension needs a qualified");
    }

    @Test
    void an_extension_asks_for_the_estimated_date() {
        withhold();
        open().press("e", "x").showsNot("Decision by").press("t").shows("Decision by", "s.17(2)");
        visit.press("Tab", "Tab").types("6/12/24").press("Tab").types("20/1/25").shows("Monday 20 January 2025");
        visit.press("Ctrl-S").says("Recorded. Now: due Fri 3 January 2025");
        assertThat(visit.request(reference).clock().get(0).part()).contains(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1/12/2024 | is before the request",
                "10/12/2024 | is in the future",
                "31/2/2024 | 31/2/2024",
                "soon | soon"
            })
    void a_date_that_cannot_be_is_refused_while_it_is_typed_and_when_it_is_saved(String date, String refusal) {
        open().press("e", "Tab", "Tab").types(date).shows(refusal).press("Ctrl-S");
        assertThat(visit.said()).isNotEmpty().doesNotContain("--");
        assertThat(visit.request(reference).clock()).isEmpty();
    }

    @Test
    void a_refusal_about_single_parts_names_no_command() {
        record(Kind.CLARIFICATION_ASKED, "2024-12-06", "2)");
        open().press("e", "Home").types("").press("Right", "Tab", "Tab").types("9/12/2024");
        visit.shows("alone, not about the")
                .showsNot("--part")
                .press("Ctrl-S")
                .says("Clarification was asked for about part");
        assertThat(visit.said()).doesNotContain("--part", "command");
    }

    @Test
    void a_day_that_is_missing_is_asked_for() {
        open().press("e", "Ctrl-S").says("The day is missing");
    }

    @Test
    void a_withdrawal_closes_the_case_only_after_a_yes() {
        open().press("w", "Tab", "Tab").types("9/12/2024").press("Ctrl-S").says("This closes FOI-2425-00001 for good.");
        visit.press("n");
        assertThat(visit.request(reference).clock()).isEmpty();
        visit.press("Ctrl-S", "y")
                .says("Recorded. Now: withdrawn on Mon 9 December.")
                .shows("Withdrawn: nothing more is due.");
        visit.press("w").says("was withdrawn on 9 December; log a new request");
    }

    @Test
    void a_closed_case_offers_nothing_to_record_and_says_why() {
        record(Kind.WITHDRAWN, "2024-12-06", "");
        open();
        assertThat(visit.hints()).doesNotContain("record", "withdrawn");
        visit.press("e").says("FOI-2425-00001 was withdrawn on 6 December; log a new request");
        assertThat(visit.row(0)).contains("· deadline");
    }

    @Test
    void what_was_typed_of_an_event_is_kept_as_a_draft() {
        open().press("e", "Tab", "Tab")
                .types("6/12")
                .press("Esc")
                .says("kept as a draft")
                .press("e", "y")
                .shows("6/12");
    }

    @Test
    void dates_beyond_the_calendar_are_said_and_hide_nothing_else() {
        Request known = visit.request(reference);
        Asked asked = known.asked();
        reference = Reference.parse("FOI-5051-00001").orElseThrow();
        visit.register().atomically(() -> {
            visit.register()
                    .add(new Request(
                            reference,
                            known.regime(),
                            known.requester(),
                            new Asked(
                                    LocalDate.of(2050, 1, 3),
                                    asked.channel(),
                                    asked.subject(),
                                    asked.body(),
                                    asked.theirReference()),
                            known.owner(),
                            known.onBehalfOf(),
                            known.layout(),
                            known.rule(),
                            "",
                            known.clock(),
                            known.parts(),
                            0));
            return true;
        });
        visit.begins(office -> CaseScreen.open(office, reference)).shows("due date not known", "Where?");
        visit.press("d").shows("The working days around 3 January 2050 cannot be counted");
    }

    @Test
    void what_a_colleague_records_is_shown_and_said() {
        open();
        try (Visit other = visit.colleague("mpatel")) {
            new RecordClockEvent(other.desk())
                    .record(
                            reference.written(),
                            new RecordClockEvent.Told(
                                    Kind.CLARIFICATION_ASKED,
                                    LocalDate.of(2024, 12, 6),
                                    Optional.empty(),
                                    Optional.empty(),
                                    ""));
        }
        visit.waits(4).says("mpatel changed this case at 10:30.").shows("Time does not run");
    }

    @Test
    void a_part_that_waits_for_clarification_is_seen_in_the_case() {
        visit.begins(office -> CaseScreen.open(office, reference)).press("d", "e", "Tab", "Right", "Tab");
        visit.types("6/12/2024")
                .press("Ctrl-S")
                .says("Now part")
                .says("waiting for clarification since Fri 6 December");
        visit.says("The request: due").press("Esc").shows("= waiting for clarification since Fri 6");
    }

    @Test
    void the_rule_of_a_case_is_changed_with_a_reason_and_tells_the_new_date_before() {
        open().shows("Due Friday")
                .press("End")
                .shows("Counted by the ordinary limit of 20 working days, s.10(1)")
                .press("m");
        visit.shows("20 working days, s.10(1)", "Then: due").press("Ctrl-S").says("Give the reason");
        visit.press("a").shows("archive: 30 working days", "Then: due Fri 17 January 2025");
        visit.press("Tab", "Tab").types("Its archive holds it.").press("Ctrl-S");
        visit.says("Changed. Now: due Fri 17 January 2025")
                .press("End")
                .shows("Counted by an archive's limit of 30 working days");
        assertThat(visit.request(reference).rule().limit()).isEqualTo(TimeLimit.ARCHIVE);
    }

    @Test
    void a_limit_that_was_allowed_is_asked_for_its_days() {
        open().press("m", "v").shows("Working days").press("Tab", "Tab", "Tab").types("Allowed.");
        visit.press("Ctrl-S").says("Give the working days that were allowed, 1 to 60.");
        visit.press("Shift-Tab", "Shift-Tab").types("45").press("Ctrl-S").says("Changed. Now: due");
        assertThat(visit.request(reference).rule().limit()).isEqualTo(TimeLimit.of(45));
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_with_a_reason() {
        open().press("b").says("Nothing was recorded in this clock that could be taken back.");
        record(Kind.CLARIFICATION_ASKED, "2024-12-06", "");
        open().press("b").shows("Fri 6 Dec 2024 clarification asked", "Then: due Fri 3 January 2025");
        visit.press("Ctrl-S").says("Give the reason");
        visit.press("Tab")
                .types("It was another request's.")
                .press("Ctrl-S")
                .says("Taken back. Now: due Fri 3 January");
        assertThat(visit.request(reference).clock()).isEmpty();
    }

    @Test
    void a_review_is_recorded_once_the_request_was_answered() {
        visit.answers(reference, "1.", "Seven.");
        reference = visit.logs("Trees", "2024-12-02", "How many?");
        visit.answers(reference, "1.", "Seven.");
        visit.register().atomically(() -> {
            visit.register()
                    .save(visit.request(reference)
                            .with(List.of(ClockEvent.of(Kind.RESPONDED, LocalDate.of(2024, 12, 6)))));
            return true;
        });
        open().shows("Answered Friday 6 December 2024, in time", "page 1 of 2")
                .press("End")
                .shows("Other dates", "ask for a review until then", "page 2 of 2");
        visit.press("e")
                .shows("internal review asked for")
                .press("Tab")
                .types("9/12/24")
                .press("Ctrl-S");
        visit.says("Recorded. Now:").press("Home").shows("the answer to the internal review", "asked today");
        visit.press("e").shows("internal review answered");
    }
}
