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
import org.junit.jupiter.params.provider.ValueSource;

/** The dates beside the due date, and the rule by which that is counted; the office's day is 9 December 2024. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherDatesTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
    }

    private String others(String reference) {
        String out = office.types("clock", reference).ends(0).out();
        int begins = out.indexOf("Other dates\n");
        return begins < 0 ? "" : out.substring(begins);
    }

    @Test
    void the_offices_own_steps_are_so_many_working_days_before_the_due_date() {
        office.types("settings", "calendar.internal-steps", "sign-off 2, search 15; draft to director 5")
                .ends(0);
        String reference = office.logs("Potholes");

        assertThat(others(reference))
                .contains(
                        "Mon 9 Dec 2024   search, today\n",
                        "Mon 23 Dec 2024  draft to director, 10 working days left\n",
                        "Mon 30 Dec 2024  sign-off, 13 working days left\n",
                        "Fri 3 Jan 2025   the last day for a fees notice, or for the notice of an\n");
        assertThat(office.types("clock", reference, "--json").ends(0).out())
                .contains("\"otherDates\"", "\"name\" : \"sign-off\"", "\"date\" : \"2024-12-30\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "15 search",
                "search 61",
                "search 15, draft",
                "a 1,a 1,a 1,a 1,a 1,a 1,a 1,a 1,a 1,a 1,a 1,a 1,a 1"
            })
    void what_is_no_list_of_steps_is_refused(String typed) {
        office.types("settings", "calendar.internal-steps", typed).refuses(3, "no list of steps", "search 15, draft 5");
    }

    @Test
    void requests_of_the_same_applicant_within_sixty_working_days_are_named() {
        String first = office.logs("Potholes");
        assertThat(others(first)).doesNotContain("cost limit");
        String second = office.logs("Potholes again");
        office.types("log", "--received=2024-12-02", "--name=Another", "--email=b@example.org", "--subject=Trees")
                .ends(0);
        office.types("log", "--received=2024-06-03", "--name=A Requester", "--email=a@example.org", "--subject=Old")
                .ends(0);

        assertThat(others(first).replaceAll("\\s+", " "))
                .contains("Thu 27 Feb 2025 requests of the same applicant from 10 September 2024 until then")
                .contains("same or similar information: " + second + "; Fees Regulations 2004, reg 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clarification-asked --on=2024-12-06 | Tue 4 Feb 2025 the question may be closed as lapsed after this day, 37 working days left
            fees-notice --on=2024-12-06         | Wed 5 Mar 2025 the last day on which the fee can be paid, 58 working days left; s.9(2)
            target --on=2024-12-09 --until=2024-12-18 --why=draft | Wed 18 Dec 2024 target (draft), 7 working days left
            """)
    void what_waits_and_what_is_aimed_at_has_its_day(String event, String told) {
        String reference = office.logs("Potholes");
        office.typesLine("clock " + reference + " " + event).ends(0);
        assertThat(others(reference).replaceAll("\\s+", " ")).contains(told);
    }

    @Test
    void an_answered_request_can_be_reviewed_and_complained_about_until() {
        String reference = office.answered("Potholes");
        office.types("issue", reference).ends(0);

        assertThat(others(reference).replaceAll("\\s+", " "))
                .contains("Mon 20 Jan 2025 the applicant can complain to the regulator until then")
                .contains("Fri 7 Feb 2025 the applicant can ask for a review until then, 40 working days left");

        office.types("clock", reference, "review-asked", "--on=2024-12-09").ends(0);
        assertThat(office.types("clock", reference).ends(0).out())
                .contains("Due Friday 10 January 2025: the answer to the internal review");
        assertThat(others(reference)).contains("Fri 7 Feb 2025   the review at the latest, where it is complex");

        office.types("clock", reference, "review-answered", "--on=2024-12-09").ends(0);
        assertThat(others(reference)).contains("Mon 20 Jan 2025  the applicant can complain");
    }

    @Test
    void a_request_is_logged_by_the_rule_of_a_school_and_changed_with_a_reason() {
        String reference = office.logs("Potholes", "--limit=school", "--reading=code");
        assertThat(office.types("show", reference).ends(0).out()).contains("Limit           school, 20 working days");
        assertThat(office.types("clock", reference).ends(0).out())
                .contains("Counted by a school's limit", "Code of Practice (s.45)");

        office.types("amend", reference, "--limit=archive").refuses(3, "for a reason only");
        office.types("amend", reference, "--limit=archive", "--owner=x", "--why=y")
                .refuses(3, "changed by itself");
        office.types("amend", reference, "--limit=school", "--why=y").refuses(3, "counted so already");
        office.types("amend", reference, "--limit=soon", "--why=y").refuses(3, "A limit of soon does not exist");
        office.types("amend", reference, "--reading=mine", "--why=y").refuses(3, "statute or code");
        office.types("amend", reference, "--owner=x", "--why=y").refuses(3, "Leave --why out");

        assertThat(office.types(
                                "amend",
                                reference,
                                "--limit=archive",
                                "--reading=statute",
                                "--why=Held by the archive.")
                        .ends(0)
                        .err())
                .contains(
                        "Counted by another rule: the limit of an archive, 30 working days by the Act's reading instead"
                                + " of the limit of a school by the Code's reading; due Friday 17 January 2025, before Monday 6"
                                + " January 2025. Held by the archive.");
        assertThat(office.summaries(reference)).anyMatch(line -> line.startsWith("Counted by another rule"));
        assertThat(office.types("show", reference, "--json").ends(0).out())
                .contains("\"limit\": \"archive\"", "\"due\": \"2025-01-17\"");
    }

    @Test
    void the_rule_of_an_answered_request_stays() {
        String reference = office.answered("Potholes");
        office.types("issue", reference).ends(0);
        office.types("amend", reference, "--limit=archive", "--why=x").refuses(3, "is closed");
    }

    @Test
    void a_day_of_receipt_is_corrected_by_the_word_officers_use() {
        String reference = office.logs("Potholes");
        office.types("clock", reference, "received", "--on=2024-11-29").refuses(3, "for a reason only");
        office.types("clock", reference, "received", "--on=2024-11-29", "--why=Stamped on arrival.")
                .ends(0);
        assertThat(office.types("show", reference).ends(0).out()).contains("Friday 29 November 2024");
    }
}
