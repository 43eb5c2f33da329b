package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job, from the request that arrives to the letter that leaves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JobTest {

    private static final String SECTION_22 =
            "--why=The figure belongs to the annual housing return, which is being audited.";

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
        office.types("settings", "complaints.address", "Anytown Council|1 High Street|Anytown AB1 2CD")
                .ends(0);
    }

    @Test
    void a_request_is_logged_answered_checked_and_issued() throws IOException {
        Office.Said logged = office.given(
                        "1. How many?\n2. When?\n3. Who died?\n",
                        "log",
                        "-",
                        "--received",
                        "Mon 2 Dec 2024",
                        "--name",
                        "A Requester",
                        "--subject",
                        "Grants")
                .ends(0);
        String reference = logged.line();
        assertThat(reference).isEqualTo("FOI-2425-00001");
        assertThat(logged.err()).contains("Due Friday 3 January 2025", "the Code's reading", "6 January 2025");

        office.types("part", reference, "add", "1.", "How many?").ends(0);
        office.types("part", reference, "add", "2.", "When?").ends(0);
        office.given("Who died?", "part", reference, "add", "3.", "-").ends(0);
        office.given("| Year | N |\n|---|---|\n| 2023 | 7 |\n", "answer", reference, "1.")
                .ends(0);
        office.types("outcome", reference, "1.", "disclosed").ends(0);
        Office.Said withheld = office.types(
                        "outcome",
                        reference,
                        "2.",
                        "withheld",
                        "--provision",
                        "section 22",
                        "--scope=2024/25",
                        SECTION_22)
                .ends(0);
        assertThat(withheld.err()).contains("--public-interest", "--expected", "--publisher");
        office.types("outcome", reference, "3.", "not-held", "--why=Nobody writes it down.")
                .ends(0);

        assertThat(office.types("check", reference).ends(1).out()).contains("public-interest", "(s.17(3)(b))");
        office.types("issue", reference).refuses(1, "--override public-interest=REASON", "not issued");
        assertThat(office.types("show", reference).out()).contains("State           open");

        office.types(
                        "outcome",
                        reference,
                        "2.",
                        "withheld",
                        "--provision=s22",
                        "--scope=2024/25",
                        SECTION_22,
                        "--held-for-publication=It was held for the return.",
                        "--publisher=The Council",
                        "--expected=May 2025",
                        "--reasonable=The figure may change.",
                        "--public-interest-for=Debate.",
                        "--public-interest-against=A wrong figure.",
                        "--public-interest=The wait is short.")
                .ends(0);
        office.types("check", reference).ends(0);

        Path draft = Path.of(office.types("letter", reference).ends(0).line());
        assertThat(draft).isRegularFile().hasFileName(reference + "-response-draft.pdf");
        Office.Said issued = office.types("issue", reference).ends(0);
        Path letter = Path.of(issued.line());
        assertThat(letter).isRegularFile().hasFileName(reference + "-response.pdf");
        assertThat(issued.err()).contains("is issued, dated 9 December 2024; the request is answered.");

        assertThat(office.types("show", reference).out())
                .contains("answered on 9 December 2024", "Result so far   partly withheld", "Letters issued");
        Path again = home.resolve("again.pdf");
        office.types("letter", reference, "--issued", "-o", again.toString()).ends(0);
        assertThat(Files.mismatch(letter, again)).isEqualTo(-1);
    }

    @Test
    void a_breach_that_is_set_aside_is_kept_with_its_reason() {
        String reference = office.answered("Potholes");
        office.types("answer", reference, "1.", "--text", "Less than 5.").ends(0);
        office.types("issue", reference).refuses(1, "small-numbers");
        Office.Said issued = office.types("issue", reference, "--override", "small-numbers=Agreed with the director")
                .ends(0);
        assertThat(issued.err()).contains("small-numbers  (s.17(1)(b)), set aside");
        assertThat(office.types("show", reference).out())
                .contains("set aside small-numbers, part 1.: Agreed with the director");
        assertThat(office.types("history", reference).out().replaceAll("\\s+", " "))
                .contains("Set aside small-numbers, part 1.: Agreed with the director.");
    }

    @Test
    void what_was_issued_stays_as_it_was() {
        String reference = office.answered("Potholes");
        office.types("issue", reference).ends(0);
        var before = office.state();
        office.types("issue", reference).refuses(3, "was answered on 9 December 2024", "Log a follow-up");
        office.types("part", reference, "add", "2.", "More?").refuses(3, "is closed", "follow-up");
        office.types("part", reference, "edit", "1.", "--question=Other?").refuses(3, "is closed");
        office.types("part", reference, "remove", "1.", "--anyway").refuses(3, "is closed");
        office.types("answer", reference, "1.", "--text=Eight.").refuses(3, "is closed");
        office.types("outcome", reference, "1.", "not-held").refuses(3, "is closed");
        office.types("outcome", reference, "1.", "remove").refuses(3, "is closed");
        office.types("clock", reference, "withdrawn", "--on=2024-12-09").refuses(3, "was answered");
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void a_letter_cannot_be_dated_before_the_request_nor_in_the_future() {
        String reference = office.answered("Potholes");
        var before = office.state();
        office.types("issue", reference, "--dated", "2024-01-06").refuses(3, "before the request was received");
        office.types("issue", reference, "--dated", "2025-01-06").refuses(3, "future");
        assertThat(office.state()).isEqualTo(before);
        assertThat(office.register().resolve("letters")).doesNotExist();
    }

    @Test
    void a_response_that_asks_for_clarification_leaves_that_part_open() {
        String reference = office.answered("Potholes");
        office.types("part", reference, "add", "2.", "And the other thing?").ends(0);
        office.types("outcome", reference, "2.", "clarification-needed", "--why=Which thing do you mean?")
                .ends(0);
        Office.Said issued = office.types("issue", reference).ends(0);
        assertThat(issued.err()).contains("waiting for clarification");
        office.types("issue", reference).refuses(3, "waits for clarification already");
        office.types("clock", reference, "clarification-supplied", "--on=2024-12-09", "--part=2.")
                .ends(0);
        office.types("outcome", reference, "2.", "remove").ends(0);
        office.types("answer", reference, "2.", "--text=Nine.").ends(0);
        office.types("outcome", reference, "2.", "disclosed").ends(0);
        Path second = Path.of(office.types("issue", reference).ends(0).line());
        assertThat(second).hasFileName(reference + "-response-2.pdf");
        assertThat(office.types("show", reference).out()).contains("answered on 9 December 2024");
    }
}
