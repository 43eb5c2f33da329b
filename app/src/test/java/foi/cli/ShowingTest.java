package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What show, clock, check, history and settings show: to people within 79 columns, to scripts as JSON. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowingTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home);
        reference = office.answered("Potholes in the High Street, and whatever else there is to ask about them");
    }

    @Test
    void one_case_is_shown_in_the_form_that_import_reads() throws IOException {
        Map<String, Object> shown = JSON.std.mapFrom(
                office.types("show", reference, "--json").ends(0).out());
        assertThat(shown)
                .containsEntry("reference", reference)
                .containsEntry("regime", "FOIA")
                .containsEntry("state", "open")
                .containsEntry("result", "granted-in-full")
                .containsEntry("received", "2024-12-02")
                .containsEntry("due", "2025-01-03")
                .containsEntry("responded", null)
                .containsKeys("subject", "body", "channel", "theirReference", "owner", "requester", "clock", "parts");
        assertThat(JSON.std.listFrom(JSON.std.asString(shown.get("parts"))).get(0))
                .isEqualTo(Map.of(
                        "label",
                        "1.",
                        "question",
                        "How many?",
                        "answer",
                        "Seven.",
                        "outcomes",
                        List.of(Map.of("kind", "disclosed"))));
    }

    @Test
    void the_deadline_is_explained_day_by_day() throws IOException {
        assertThat(office.types("clock", reference).ends(0).out())
                .contains(
                        "Due Friday 3 January 2025: the 20th working day after Monday 2\nDecember 2024, s.10(1). 15"
                                + " working days left.",
                        "         Mon           Tue           Wed           Thu           Fri\n",
                        "2 Dec    received      1             2             3             4\n",
                        "9 Dec    5 today       6             7             8             9\n",
                        "23 Dec   15            16            Christmas Day Boxing Day    17\n",
                        "Thu 2 Jan 2025   2nd January (Scotland)\n",
                        "Fri 3 Jan 2025   the last day for complying, s.10(1)\n",
                        "it is due Monday 6 January 2025.",
                        "Counted by the ordinary limit of 20 working days, s.10(1)");
        assertThat(office.types("clock", reference, "--days").ends(0).out())
                .contains(
                        "Tue 3 Dec 2024   day 1\n",
                        "Thu 2 Jan 2025   not counted: 2nd January (Scotland), s.10(6)\n",
                        "Fri 3 Jan 2025   the last day for complying, s.10(1)\n");
        assertThat(JSON.std.mapFrom(
                        office.types("clock", reference, "--json").ends(0).out()))
                .containsEntry("due", "2025-01-03")
                .containsEntry("otherReadingDue", "2025-01-06")
                .containsEntry("reading", "statute")
                .containsKeys("steps", "skipped", "rule");
    }

    @Test
    void findings_for_scripts_have_the_form_that_others_rely_on() throws IOException {
        office.types("outcome", reference, "1.", "withheld", "--provision=s.22").ends(0);
        List<?> findings = JSON.std.listFrom(
                office.types("check", reference, "--json").ends(1).out());
        assertThat(findings)
                .anySatisfy(one -> assertThat((Map<?, ?>) one)
                        .extracting("check", "severity", "part", "source")
                        .containsExactly("public-interest", "breach", "1.", "s.17(3)(b)"));
        assertThat(findings)
                .allSatisfy(one -> assertThat(((Map<?, ?>) one).keySet().toString())
                        .isEqualTo("[check, severity, part, source, message, remedy]"));
        office.types("outcome", reference, "1.", "remove", "2").ends(0);
        assertThat(office.types("check", reference, "response").ends(0).err()).contains("Nothing to object to.");
    }

    @Test
    void the_history_tells_who_did_what() throws IOException {
        office.as("apatel")
                .types("amend", reference, "--subject=Potholes", "--owner=apatel")
                .ends(0);
        assertThat(office.types("history", reference).ends(0).out().lines())
                .containsExactly(
                        "09 Dec 2024 10:30  sgreen  Logged; received on 2 December 2024.",
                        "09 Dec 2024 10:30  sgreen  Added part \"1.\".",
                        "09 Dec 2024 10:30  sgreen  Answered part \"1.\".",
                        "09 Dec 2024 10:30  sgreen  Recorded for part \"1.\": disclosed.",
                        "09 Dec 2024 10:30  apatel  Amended subject, owner.");
        assertThat(JSON.std.listFrom(
                        office.types("history", reference, "--json").ends(0).out()))
                .hasSize(5)
                .first()
                .extracting("officer", "event", "at")
                .containsExactly("sgreen", "logged", "2024-12-09T10:30:00Z");
    }

    @Test
    void settings_are_shown_and_changed_by_name() throws IOException {
        assertThat(office.types("settings", "authority.name").ends(0).out()).isEqualTo("Anytown Council\n");
        office.types("settings", "Wording.Layout", "table").ends(0);
        office.types("settings", "officer.sgreen", "Sam Green, Officer").ends(0);
        assertThat(JSON.std.mapFrom(office.types("settings", "--json").ends(0).out()))
                .containsEntry("wording.layout", "table")
                .containsEntry("officer.sgreen", "Sam Green, Officer");
        assertThat(office.types("letter", reference, "--format=text").ends(0).out())
                .contains("Sam Green\nOfficer");
    }

    @Test
    void the_draft_goes_to_standard_output_as_text_or_page() {
        assertThat(office.types("letter", reference, "--format", "text").ends(0).out())
                .startsWith("DRAFT")
                .contains("Our reference  " + reference, "Seven.");
        assertThat(office.types("letter", reference, "--format=html").ends(0).out())
                .startsWith("<");
        Path file = home.resolve("draft.txt");
        assertThat(office.types("letter", reference, "--format=text", "-o", file.toString())
                        .ends(0)
                        .line())
                .isEqualTo(file.toString());
        assertThat(file).content().contains("Seven.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show FOI-2425-00001",
                "clock FOI-2425-00001",
                "check FOI-2425-00001",
                "settings",
                "--help",
                "history FOI-2425-00001",
                "letter FOI-2425-00001 --format=text",
                "help log",
                "outcome --help",
                "part --help",
                "issue --help",
                "deadline 2024-12-02"
            })
    void no_line_is_wider_than_a_terminal_and_none_is_coloured(String words) {
        Office.Said said = office.typesLine(words);
        assertThat((said.out() + said.err()).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotContain("\u001b"));
        assertThat(said.ends(0).out() + said.err()).isNotBlank();
    }
}
