package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands make of a case over weeks, and that another register takes all of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoriesTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void twoPartsOneOfWhichIsUnclear() {
        office = Office.opened(home).printing(new Elsewhere.BlankPress());
        reference = office.logs("Bins");
        office.types("part", reference, "add", "1)", "How many?").ends(0);
        office.types("part", reference, "add", "2)", "Which?").ends(0);
        office.types("answer", reference, "1)", "--text", "Seven.").ends(0);
        office.types("outcome", reference, "1)", "disclosed").ends(0);
        office.types("outcome", reference, "2)", "clarification-needed").ends(0);
    }

    @Test
    void answered_with_a_question_then_clarified_then_answered_is_closed_and_taken_elsewhere() throws IOException {
        issue("2024-12-10").ends(0);
        clock("2024-12-16", "clarification-supplied", "--part", "2)").ends(0);
        decided();
        issue("2024-12-18").ends(0);

        assertThat(state()).contains("answered on 18 December 2024");
        passesThrough();
    }

    @Test
    void a_part_withdrawn_by_itself_does_not_hinder_the_answer_to_the_others() throws IOException {
        clock("2024-12-10", "withdrawn", "--part", "2)").ends(0);
        issue("2024-12-11").ends(0);

        assertThat(state()).contains("answered on 11 December 2024");
        assertThat(office.types("list").out()).isEmpty();
        passesThrough();
    }

    @Test
    void a_letter_goes_when_one_part_is_withdrawn_and_the_other_needs_clarification() throws IOException {
        clock("2024-12-10", "withdrawn", "--part", "1)").ends(0);
        issue("2024-12-11").ends(0);

        assertThat(state()).contains("waiting for clarification");
        passesThrough();
    }

    @Test
    void answered_with_a_question_then_withdrawn_as_a_whole_is_closed() throws IOException {
        issue("2024-12-10").ends(0);
        clock("2024-12-16", "withdrawn").ends(0);

        assertThat(state()).contains("answered on 10 December 2024");
        passesThrough();
    }

    @Test
    void the_whole_is_asked_about_while_one_part_waits_already() throws IOException {
        clock("2024-12-05", "clarification-asked", "--part", "2)").ends(0);
        clock("2024-12-09", "clarification-asked").ends(0);
        clock("2024-12-12", "clarification-supplied").ends(0);

        assertThat(state()).contains("open");
        passesThrough();
    }

    @Test
    void an_answer_in_time_is_not_late_because_another_part_was_clarified_months_later() throws IOException {
        issue("2024-12-10").ends(0);
        clock("2025-02-17", "clarification-supplied", "--part", "2)").ends(0);
        decided();
        issue("2025-03-10").ends(0);

        assertThat(office.types("list", "--all").out())
                .contains("18 Mar", "answered")
                .doesNotContain("late");
        passesThrough();
    }

    @Test
    void the_clock_of_one_part_is_explained_by_itself() {
        clock("2024-12-05", "clarification-asked", "--part", "2)").ends(0);

        assertThat(office.types("clock", reference, "--part", "2)").ends(0).out())
                .contains(
                        reference + ", part 2). Time does not run: clarification was asked for", "clarification asked");
        assertThat(office.types("clock", reference, "--part", "1)").ends(0).out())
                .contains("Due Friday 3 January 2025")
                .doesNotContain("clarification");
        assertThat(office.types("clock", reference, "--part", "2)", "--json")
                        .ends(0)
                        .out())
                .contains("\"part\"", "\"awaiting-clarification\"");
        office.types("clock", reference, "--part", "9)").refuses(3, "has no part \"9)\"");
    }

    @Test
    void clarification_supplied_without_a_part_names_the_part_that_waits() {
        clock("2024-12-05", "clarification-asked", "--part", "2)").ends(0);

        clock("2024-12-09", "clarification-supplied").refuses(3, "part \"2)\"", "--part \"2)\"");
    }

    @Test
    void the_only_part_that_an_entry_touches_is_not_removed() {
        clock("2024-12-05", "withdrawn", "--part", "2)").ends(0);
        clock("2024-12-06", "clarification-asked").ends(0);

        office.types("part", reference, "remove", "1)", "--anyway").refuses(3, "the only one", "withdrawn");
    }

    private void decided() {
        office.types("outcome", reference, "2)", "remove").ends(0);
        office.types("outcome", reference, "2)", "disclosed").ends(0);
        office.types("answer", reference, "2)", "--text", "Those.").ends(0);
    }

    private Office.Said clock(String day, String event, String... more) {
        List<String> words = new ArrayList<>(List.of("clock", reference, event, "--on", day));
        words.addAll(List.of(more));
        return office.today(day).types(words.toArray(String[]::new));
    }

    private Office.Said issue(String day) {
        return Elsewhere.issues(office, reference, day);
    }

    private String state() {
        return office.types("show", reference)
                .ends(0)
                .out()
                .lines()
                .filter(line -> line.startsWith("State"))
                .findFirst()
                .orElseThrow();
    }

    private void passesThrough() throws IOException {
        Elsewhere.takes(office, home);
    }
}
