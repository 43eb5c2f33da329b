package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What officers record in a clock with commands; the office's day is 9 December 2024. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockLedgerTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home);
        reference = office.logs("Potholes");
        office.types("part", reference, "add", "1)", "How many?").ends(0);
        office.types("part", reference, "add", "2)", "What did they cost?").ends(0);
    }

    private Office.Said clock(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "clock";
        all[1] = reference;
        System.arraycopy(words, 0, all, 2, words.length);
        return office.types(all);
    }

    private void withhold(String label) {
        office.types("outcome", reference, label, "withheld", "--provision", "s.22", "--why", "It will be published.")
                .ends(0);
    }

    @Test
    void an_extension_is_refused_without_a_qualified_exemption_and_concerns_only_the_parts_that_have_one() {
        clock("extension", "--on=2024-12-06", "--until=2025-01-31").refuses(3, "needs a qualified exemption");
        withhold("2)");
        clock("extension", "--on=2024-12-06").refuses(3, "needs the date by which the decision is expected");
        clock("extension", "--on=2024-12-06", "--until=2025-02-01").refuses(3, "is no working day");
        clock("extension", "--on=2024-12-06", "--until=2024-12-20").refuses(3, "There is time until");
        clock("extension", "--on=2024-12-06", "--until=2025-01-20").ends(0);
        assertThat(office.types("show", reference, "--json").ends(0).out())
                .contains("\"event\": \"extension\"", "\"part\": \"2)\"")
                .doesNotContain("\"part\": \"1)\"");
        assertThat(clock("--part=2)").ends(0).out()).contains("Due Monday 20 January 2025");
        assertThat(clock("--part=1)").ends(0).out()).doesNotContain("20 January 2025");
    }

    @Test
    void a_second_extension_needs_a_reason_and_one_beyond_forty_days_is_advised_against() {
        withhold("1)");
        withhold("2)");
        clock("extension", "--on=2024-12-05", "--until=2025-01-20").ends(0);
        clock("extension", "--on=2024-12-06", "--until=2025-03-31").refuses(3, "was extended before");
        assertThat(clock("extension", "--on=2024-12-06", "--until=2025-03-31", "--why=Counsel is asked")
                        .ends(0)
                        .err())
                .contains("40 working days after receipt", "Due Monday 31 March 2025");
    }

    @ParameterizedTest
    @CsvSource({"extension, had to be given by", "fees-notice, had to be given by"})
    void a_notice_after_the_first_limit_is_refused(String event, String told) {
        withhold("1)");
        office.today("2025-02-10");
        String[] words = event.equals("extension")
                ? new String[] {event, "--on=2025-02-07", "--until=2025-03-03"}
                : new String[] {event, "--on=2025-02-07"};
        clock(words).refuses(3, told);
    }

    @Test
    void a_question_lapses_only_after_the_period_in_the_settings_and_a_late_answer_opens_the_request_again() {
        clock("clarification-asked", "--on=2024-12-06").ends(0);
        clock("lapsed", "--on=2024-12-09").refuses(3, "has until 4 February 2025, 60 days");
        office.today("2025-02-10");
        clock("lapsed", "--on=2025-02-07").ends(0);
        assertThat(office.types("show", reference, "--json").ends(0).out()).contains("\"state\": \"lapsed\"");
        assertThat(office.types("list").ends(0).out()).doesNotContain(reference);
        clock("clarification-supplied", "--on=2025-02-10").ends(0);
        assertThat(office.types("list").ends(0).out()).contains(reference);
        assertThat(clock().ends(0).out()).contains("Due Monday 10 March 2025");
    }

    @Test
    void the_day_of_receipt_is_corrected_for_a_reason_and_both_days_are_kept() {
        clock("receipt-corrected", "--on=2024-11-29").refuses(3, "for a reason only");
        clock("receipt-corrected", "--on=2024-12-10", "--why=Typing").refuses(3, "in the future");
        String before = office.types("show", reference, "--json").ends(0).out();
        String received = before.replaceAll("(?s).*\"received\": \"([^\"]*)\".*", "$1");
        clock("receipt-corrected", "--on=2024-11-28", "--why=Stamped on arrival")
                .ends(0);
        assertThat(office.types("show", reference, "--json").ends(0).out())
                .contains("\"received\": \"2024-11-28\"", "\"was\": \"" + received + "\"", "Stamped on arrival");
        assertThat(clock().ends(0).out())
                .contains("day of receipt corrected, recorded before as", "Stamped on arrival");
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_for_a_reason() {
        String due = clock().ends(0).out();
        clock("clarification-asked", "--on=2024-12-06").ends(0);
        clock("clarification-asked", "--on=2024-12-06", "--take-back").refuses(3, "for a reason only");
        clock("clarification-asked", "--on=2024-12-05", "--take-back", "--why=Wrong case")
                .refuses(3, "has no such entry");
        clock("clarification-asked", "--on=2024-12-06", "--take-back", "--why=Wrong case")
                .ends(0);
        assertThat(clock().ends(0).out()).isEqualTo(due);
        assertThat(office.summaries(reference)).last().asString().contains("Taken back", "Wrong case");
    }

    @Test
    void a_target_moves_no_deadline() {
        clock("target", "--on=2024-12-06").refuses(3, "A target needs its day");
        clock("target", "--on=2024-12-06", "--until=2024-12-13", "--why=draft to the director")
                .ends(0);
        assertThat(clock().ends(0).out()).contains("internal target: 13 December 2024: draft to the director");
    }

    @Test
    void nothing_can_be_reviewed_before_it_was_answered() {
        clock("review-asked", "--on=2024-12-06").refuses(3, "had not been answered by then");
        clock("review-answered", "--on=2024-12-06").refuses(3, "No internal review was open");
    }

    @Test
    void what_was_recorded_tells_the_day_that_is_due_now_and_the_one_before() {
        assertThat(clock("clarification-asked", "--on=2024-12-06").ends(0).err())
                .isEqualToNormalizingNewlines("""
                        Time does not run: clarification was asked for, and there is no duty to comply until it is supplied, s.1(3).
                        Before that it was due Friday 3 January 2025.
                        """);
        assertThat(clock("clarification-supplied", "--on=2024-12-09").ends(0).err())
                .isEqualToNormalizingNewlines(
                        "Due Friday 10 January 2025: the 20th working day after Monday 9 December 2024, s.10(1). 20 working"
                                + " days left.\n");
        assertThat(clock("clarification-supplied", "--on=2024-12-09", "--take-back", "--why=Not theirs.")
                        .ends(0)
                        .err())
                .contains("Time does not run", "Before that it was due Friday 10 January 2025.");
    }

    @Test
    void what_was_recorded_for_a_part_tells_of_the_part_and_of_the_request() {
        assertThat(clock("clarification-asked", "--on=2024-12-06", "--part=2)")
                        .ends(0)
                        .err())
                .containsSubsequence(
                        "Time does not run",
                        "Before that it was due Friday 3 January 2025.",
                        "The request: Due Friday 3");
    }
}
