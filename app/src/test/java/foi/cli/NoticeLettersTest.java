package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters beside the response: what they say, what is missing in them, and what they do to the clock. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class NoticeLettersTest {

    @TempDir
    Path home;

    private Office office;
    private String reference;

    /** Received on 2 December 2024, a bank holiday in Scotland; it is 9 December. */
    @BeforeEach
    void begin() {
        office = Office.opened(home);
        office.types("settings", "complaints.email", "review@anytown.example.org")
                .ends(0);
        reference = office.logs("Potholes");
        office.types("part", reference, "add", "1)", "How many potholes?").ends(0);
        office.types("part", reference, "add", "2)", "What did they cost?").ends(0);
    }

    @Test
    void an_acknowledgement_says_by_when_the_request_is_answered_and_leaves_the_clock_alone() {
        assertThat(text("acknowledgement"))
                .contains("received on 2 December 2024", "by 3 January 2025 at the latest", "section 10(1)")
                .contains("its reference is " + reference);
        String before = clock();
        issue("acknowledgement").ends(0);
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void a_clarification_asks_about_the_unclear_part_alone_and_stops_its_clock_alone() {
        unclear("2)", "Do you mean the cost of repair, or of claims?");
        assertThat(text("clarification"))
                .contains("section 1(3)", "What did they cost?", "Do you mean the cost of repair, or of claims?")
                .contains("starts afresh for this part", "by 7 February 2025")
                .doesNotContain("How many potholes?");
        issue("clarification").ends(0);
        assertThat(clock()).contains("clarification-asked", "\"part\": \"2)\"").doesNotContain("\"part\": \"1)\"");
        issue("clarification").ends(1);
    }

    @Test
    void a_whole_request_can_be_unclear() {
        issue("clarification").ends(1);
        assertThat(check("clarification")).contains("clarification-asked");
        issue("clarification", "--say", "Which ward do you mean?").ends(0);
        assertThat(check("clarification", "--say", "Which ward?")).doesNotContain("clarification-asked");
        assertThat(office.types("show", reference).ends(0).out()).contains("waiting for clarification");
    }

    @Test
    void a_question_that_is_none_is_found_in_the_clarification() {
        unclear("2)", "tbc");
        assertThat(check("clarification")).contains("clarification-specific");
    }

    @Test
    void a_fees_notice_states_the_sum_the_last_day_to_pay_and_stops_the_clock() {
        assertThat(text("fees-notice", "--fee", "12.50", "--say", "Copying 125 pages at 10p. Pay at the cash desk."))
                .contains("section 9(1)", "£12.50", "by 8 March 2025", "section 10(2)", "125 pages", "section 50")
                .contains("review@anytown.example.org");
        assertThat(check("fees-notice")).contains("fee-stated", "fee-explained");
        issue("fees-notice").ends(1);
        assertThat(check("fees-notice", "--fee", "£12.50", "--say", "Copying.")).doesNotContain("fee-");
        issue("fees-notice", "--fee", "12.50").ends(0);
        assertThat(clock()).contains("fees-notice");
    }

    @Test
    void an_extension_is_a_notice_about_the_undecided_parts_with_a_date_and_both_rights() {
        withhold("2)");
        assertThat(text("extension", "--until", "31 January 2025"))
                .contains("What did they cost?", "section 43(2)", "The tender is open.", "rivals")
                .contains("We have not yet decided", "decide by 31 January 2025", "section 17(1) and (2)")
                .contains("review@anytown.example.org", "section 50")
                .doesNotContain("How many potholes?", "We hold this information, and are withholding");
        assertThat(check("extension"))
                .contains("extension-date")
                .doesNotContain("extension-qualified", "part-answered");
        assertThat(check("extension", "--until", "31 January 2025")).doesNotContain("extension-date");
        issue("extension", "--until", "31 January 2025").ends(0);
        assertThat(clock()).contains("\"event\": \"extension\"", "2025-01-31", "\"part\": \"2)\"");
    }

    @Test
    void an_extension_needs_a_qualified_exemption_that_is_undecided() {
        assertThat(check("extension", "--until", "31 January 2025")).contains("extension-qualified");
        office.types("outcome", reference, "2)", "withheld", "--provision", "s.21(1)", "--where", "Our website")
                .ends(0);
        assertThat(check("extension", "--until", "31 January 2025")).contains("extension-qualified");
        issue("extension", "--until", "31 January 2025").ends(3);
    }

    @Test
    void an_extension_to_no_working_day_or_after_the_time_is_refused() {
        withhold("2)");
        issue("extension", "--until", "1 January 2025").refuses(3, "no working day");
        office.today("2025-01-10");
        issue("extension", "--until", "31 January 2025").refuses(3, "s.17(1)");
    }

    @Test
    void the_regulator_is_missed_in_an_extension_and_not_in_an_acknowledgement() {
        withhold("2)");
        office.types("settings", "regulator.name", "").ends(0);
        assertThat(check("extension", "--until", "31 January 2025")).contains("regulator");
        assertThat(check("acknowledgement")).doesNotContain("regulator");
    }

    @Test
    void a_holding_letter_apologises_and_stops_no_clock() {
        String before = clock();
        assertThat(text("holding", "--say", "The contractor's records arrived late.", "--until", "10 January 2025"))
                .contains(
                        "not be able to do so in time, and we are sorry",
                        "have until 3 January 2025",
                        "records arrived late",
                        "by 10 January 2025",
                        "section 50")
                .doesNotContain("17(2)");
        assertThat(check("holding")).contains("delay-explained");
        assertThat(check("holding", "--say", "Illness.")).doesNotContain("delay-explained");
        issue("holding", "--say", "Illness.").ends(0);
        office.today("2025-01-06");
        assertThat(text("holding", "--say", "Illness.")).contains("We had until 3 January 2025", "not yet answered it");
        office.today("2024-12-09");
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void a_request_lapses_only_after_the_time_that_was_given() {
        issue("clarification", "--say", "Which ward do you mean?").ends(0);
        issue("lapsed").refuses(3, "has until");
        office.today("2025-02-10");
        assertThat(text("lapsed")).contains("section 1(3)", "have had no answer", "take it up again");
        issue("lapsed").ends(0);
        assertThat(clock()).contains("lapsed");
        issue("lapsed").ends(3);
    }

    @Test
    void an_invalid_request_is_told_what_it_lacks_and_no_clock_moves() {
        String before = clock();
        assertThat(check("invalid-request")).contains("defect-named");
        assertThat(text("invalid-request", "--say", "Your message gives no name. Please tell us yours."))
                .contains("Section 8(1)", "gives no name", "section 16", "begins on the day after we receive")
                .contains("review@anytown.example.org", "section 50");
        issue("invalid-request").ends(1);
        issue("invalid-request", "--say", "Your message gives no name. Please tell us yours.")
                .ends(0);
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void a_withdrawn_request_is_closed_by_its_letter() {
        assertThat(text("withdrawn")).contains("no longer ask for the information", "ask again at any time");
        issue("withdrawn").ends(0);
        assertThat(clock()).contains("withdrawn");
        issue("withdrawn").ends(3);
    }

    @Test
    void a_signpost_says_who_else_may_hold_it_and_whether_we_do() {
        assertThat(check("signpost")).contains("position-stated");
        office.types("outcome", reference, "2)", "held-elsewhere", "--where", "The county council, county@example.org")
                .ends(0);
        assertThat(check("signpost")).contains("position-stated", "not whether this authority does");
        office.types("outcome", reference, "2)", "not-held").ends(0);
        assertThat(check("signpost")).doesNotContain("position-stated");
        assertThat(text("signpost"))
                .contains("What did they cost?", "county@example.org", "not held by", "pass your request on")
                .doesNotContain("How many potholes?");
        String before = clock();
        issue("signpost").ends(0);
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void a_review_gives_a_fresh_decision_the_time_it_took_and_the_way_to_the_regulator() {
        office.types("answer", reference, "1)", "--text", "312").ends(0);
        office.types("outcome", reference, "1)", "disclosed").ends(0);
        office.types("outcome", reference, "2)", "withheld", "--provision", "s.41(1)", "--why", "It is confidential.")
                .ends(0);
        issue("review", "--say", "We find that part 2 was rightly withheld.").refuses(3, "review");
        office.types("issue", reference, "--override", "reasons=rehearsal", "--override", "ground-shown=rehearsal")
                .ends(0);
        office.today("2024-12-16");
        office.types("clock", reference, "review-asked", "--on", "2024-12-10").ends(0);
        assertThat(text("review", "--say", "We find that part 2 was rightly withheld."))
                .contains(
                        "You asked us on 10 December 2024",
                        "received on 2 December 2024",
                        "answered on 9 December 2024")
                .contains("4 working days", "rightly withheld", "What did they cost?", "section 41(1)")
                .contains("This ends our complaints procedure", "section 50", "six weeks")
                .doesNotContain("ask for an internal review");
        assertThat(check("review")).contains("review-decided", "reviewer-other", "\"reasons\"");
        assertThat(check("review", "--say", "We find that part 2 was rightly withheld."))
                .doesNotContain("review-decided", "in-time", "complaints-procedure");
        office.types("settings", "regulator.name", "").ends(0);
        assertThat(check("review")).contains("review-regulator");
        office.types("settings", "regulator.name", "Information Commissioner").ends(0);
        issue("review", "--say", "Rightly withheld.", "--override", "reasons=rehearsal")
                .ends(0);
        assertThat(clock()).contains("review-answered");
    }

    @Test
    void environmental_information_is_refused_by_its_own_regulations() {
        office.types("outcome", reference, "2)", "withheld", "--provision", "s.39(1)", "--why", "It is environmental.")
                .ends(0);
        String said = "Regulation 12(4)(b): the request is manifestly unreasonable. The public interest favours"
                + " protecting the service, although openness about roads speaks for it.";
        assertThat(text("eir-refusal", "--say", said))
                .contains(
                        "regulation 14",
                        "What did they cost?",
                        "12(4)(b)",
                        "regulation 11",
                        "regulation 18",
                        "section 50")
                .doesNotContain("How many potholes?");
        assertThat(check("eir-refusal"))
                .contains("eir-exception", "eir-public-interest")
                .doesNotContain("eir-appeal");
        assertThat(check("eir-refusal", "--say", said)).doesNotContain("eir-");
        office.types("settings", "regulator.name", "").ends(0);
        assertThat(check("eir-refusal")).contains("eir-appeal");
        office.types("settings", "regulator.name", "Information Commissioner").ends(0);
        issue("eir-refusal", "--say", said).ends(0);
        assertThat(clock()).contains("responded", "\"part\": \"2)\"").doesNotContain("\"part\": \"1)\"");
    }

    @Test
    void a_response_relies_on_the_exemption_for_which_time_was_extended() {
        withhold("2)");
        issue("extension", "--until", "31 January 2025").ends(0);
        assertThat(check("response")).doesNotContain("same-exemptions");
        office.types("outcome", reference, "2)", "remove").ends(0);
        office.types("outcome", reference, "2)", "withheld", "--provision", "s.42(1)", "--why", "Counsel advised.")
                .ends(0);
        assertThat(check("response")).contains("same-exemptions");
    }

    @Test
    void an_extension_of_more_than_forty_working_days_or_one_that_holds_the_rest_back_is_told() {
        withhold("2)");
        assertThat(check("extension", "--until", "28 March 2025")).contains("extension-length", "rest-answered");
        assertThat(check("extension", "--until", "31 January 2025")).doesNotContain("extension-length");
        withhold("1)");
        assertThat(check("extension", "--until", "31 January 2025")).doesNotContain("rest-answered");
    }

    @Test
    void a_fee_for_the_time_of_staff_is_a_risk() {
        assertThat(check("fees-notice", "--fee", "50", "--say", "Two hours of staff time at £25 an hour."))
                .contains("fee-staff-time");
        assertThat(check("fees-notice", "--fee", "50", "--say", "Copying of 500 pages."))
                .doesNotContain("fee-staff-time");
    }

    @Test
    void a_question_after_the_time_for_complying_comes_late() {
        unclear("2)", "Do you mean the cost of repair, or of claims?");
        assertThat(check("clarification")).doesNotContain("clarification-in-time");
        office.today("2025-01-08");
        assertThat(check("clarification")).contains("clarification-in-time");
    }

    @ParameterizedTest
    @CsvSource({
        "response,--say=x,no place for --say",
        "acknowledgement,--until=3/1/2025,no place for --until",
        "holding,--fee=3,no place for --fee",
        "fees-notice,--fee=0,no sum of money",
        "fees-notice,--fee=ten,no sum of money",
        "fees-notice,--fee=1.234,no sum of money",
        "thanks,--say=x,There is no letter"
    })
    void what_a_letter_has_no_place_for_is_refused(String kind, String option, String why) {
        issue(kind, option).refuses(3, why);
    }

    private void unclear(String label, String why) {
        office.types("outcome", reference, label, "clarification-needed", "--why", why)
                .ends(0);
    }

    private void withhold(String label) {
        office.types(
                        "outcome",
                        reference,
                        label,
                        "withheld",
                        "--provision",
                        "s.43(2)",
                        "--why",
                        "The tender is open.",
                        "--harm",
                        "Our rivals would learn what we pay.")
                .ends(0);
    }

    private String text(String kind, String... more) {
        String words = run("letter", kind, Stream.concat(Stream.of("--format", "text"), Stream.of(more)))
                .ends(0)
                .out();
        return words.replaceAll("\\s+", " ");
    }

    private String check(String kind, String... more) {
        return run("check", kind, Stream.concat(Stream.of("--json"), Stream.of(more)))
                .out();
    }

    private Office.Said issue(String kind, String... more) {
        return run("issue", kind, Stream.of(more));
    }

    private Office.Said run(String command, String kind, Stream<String> more) {
        return office.types(
                Stream.concat(Stream.of(command, reference, kind), more).toArray(String[]::new));
    }

    private String clock() {
        String shown = office.types("show", reference, "--json").ends(0).out();
        return shown.substring(shown.indexOf("\"clock\""), shown.indexOf("\"parts\""));
    }
}
