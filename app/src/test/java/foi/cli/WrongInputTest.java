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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed wrongly: the sentence that says so, the exit code, and that nothing was changed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongInputTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
        office.answered("Potholes");
    }

    @ParameterizedTest(name = "foi {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | lisst | There is no command \"lisst\"; perhaps list?",
                "2 | help nothing | There is no command \"nothing\"",
                "2 | --frobnicate | foi has no option --frobnicate",
                "3 | list --today=31/11/2024 | November 2024",
                "3 | --today=tomorrow list | tomorrow",
                "2 | list --due-in soon | soon",
                "2 | list --open --closed | mutually exclusive",
                "2 | list --json --csv | mutually exclusive",
                "2 | list --alll | perhaps --all?",
                "2 | show | REF is missing",
                "3 | show FOI-9 | There is no request \"FOI-9\"",
                "3 | show --json nonsense | There is no request \"nonsense\"",
                "3 | history FOI-9 | There is no request",
                "3 | export FOI-2425-00001 FOI-9 | There is no request \"FOI-9\"",
                "2 | export --json --csv | mutually exclusive",
                "2 | log --name=A | --received is missing",
                "2 | log --received=2024-12-02 | --name is missing",
                "3 | log --received=2024-12-10 --name=A --subject=S | in the future",
                "3 | log --received=30/2/2024 --name=A --subject=S | February 2024",
                "3 | log --received=Sun_2/12/24 --name=A --subject=S | Monday",
                "3 | log --received=2024-12-02 --name=A --subject=S --channel=pigeon | There is no channel \"pigeon\"",
                "3 | log --received=2024-12-02 --name=A --subject=S --layout=fancy | questions or table",
                "3 | log /no/such/file --received=2024-12-02 --name=A | /no/such/file cannot be read",
                "3 | log / --received=2024-12-02 --name=A | / is a directory",
                "2 | part FOI-2425-00001 add 2. | The question is missing",
                "2 | part FOI-2425-00001 multiply 2. | neither add, edit nor remove",
                "3 | part FOI-9 add 2. Why? | There is no request",
                "3 | part FOI-2425-00001 add 2. _ | no question",
                "3 | part FOI-2425-00001 edit 2. --label=3. | no part \"2.\". Its parts are 1.",
                "3 | part FOI-2425-00001 edit 1. | Give --label, --question or both",
                "3 | part FOI-2425-00001 remove 1. | --anyway",
                "3 | answer FOI-2425-00001 2. --text=Yes | no part \"2.\"",
                "3 | answer FOI-2425-00001 1. | The answer is empty",
                "3 | answer FOI-2425-00001 1. /no/such/file | cannot be read",
                "2 | answer FOI-2425-00001 1. file --text=Yes | not both",
                "3 | outcome FOI-2425-00001 1. maybe | There is no outcome \"maybe\"",
                "3 | outcome FOI-2425-00001 2. disclosed | no part",
                "3 | outcome FOI-2425-00001 1. withheld | has to name the provision",
                "3 | outcome FOI-2425-00001 1. withheld --provision=s.99 | The nearest it knows is",
                "3 | outcome FOI-2425-00001 1. withheld --provision=nonsense | does not read as a section",
                "3 | outcome FOI-2425-00001 1. withheld --provision=s.12 | no ground for",
                "3 | outcome FOI-2425-00001 1. disclosed --provision=s.22 | relies on no provision",
                "3 | outcome FOI-2425-00001 1. remove 7 | has no outcome 7; it has 1",
                "2 | outcome FOI-2425-00001 1. remove first | first",
                "2 | clock FOI-2425-00001 withdrawn | give --on DATE",
                "3 | clock FOI-2425-00001 lunch --on=2024-12-03 | There is no event \"lunch\"",
                "3 | clock FOI-2425-00001 responded --on=2024-12-03 | foi issue",
                "3 | clock FOI-2425-00001 withdrawn --on=2024-12-01 | before the request was received",
                "3 | clock FOI-2425-00001 withdrawn --on=2024-12-24 | in the future",
                "3 | clock FOI-2425-00001 fee-paid --on=2024-12-04 | No fees notice",
                "3 | clock FOI-2425-00001 withdrawn --on=2024-12-04 --part=9 | no part \"9\"",
                "3 | clock FOI-2425-00001 withdrawn --on=2024-12-04 --until=2025-01-01 | Only an extension",
                "3 | check FOI-2425-00001 poem | There is no letter \"poem\"",
                "3 | check FOI-2425-00001 --dated=32/1/2025 | January 2025",
                "3 | letter FOI-9 | There is no request",
                "3 | letter FOI-2425-00001 --format=odt | Give pdf, html, text or docx",
                "3 | letter FOI-2425-00001 --issued | No response was issued",
                "3 | letter FOI-2425-00001 -o / | / is a directory",
                "3 | issue FOI-2425-00001 --override nonsense=why | There is no check \"nonsense\"",
                "3 | issue FOI-2425-00001 --override small-numbers= | without a reason",
                "2 | issue FOI-2425-00001 --override small-numbers | small-numbers",
                "3 | issue FOI-2425-00001 -o / | is there already",
                "3 | amend FOI-2425-00001 | Nothing would change",
                "3 | amend FOI-2425-00001 --name= | cannot be empty",
                "3 | settings authority.nam | Perhaps authority.name",
                "3 | settings reference.pattern nothing | {serial}",
                "3 | settings reference.pattern {serial}-{day} | only {fy}",
                "3 | settings reference.first -- -1 | whole number",
                "3 | settings reference.restarts weekly | year",
                "3 | settings wording.layout circle | Give \"questions\" or \"table\"",
                "3 | settings calendar.reading mine | statute",
                "3 | settings regulator.verified yesterday | yesterday",
                "2 | import | FILE is missing",
                "3 | import /no/such/file | cannot be read",
                "3 | init --authority=Another | There is a register in"
            })
    void is_refused_with_a_sentence_and_changes_nothing(int code, String words, String why) {
        var before = office.state();
        office.typesLine(words).refuses(code, why);
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void a_letter_is_not_issued_where_its_file_cannot_be_put() throws IOException {
        Files.writeString(office.register().resolve("letters"), "a file in the way");
        var before = office.state();
        office.types("issue", "FOI-2425-00001").refuses(3, "cannot be written");
        office.types("letter", "FOI-2425-00001").refuses(3, "cannot be written");
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void an_option_that_stands_twice_or_lacks_its_value_is_wrong_usage() {
        office.types("log", "--name=A", "--name=B", "--received=2024-12-02").refuses(2, "--name");
        office.types("log", "--name").refuses(2, "--name");
    }

    @Test
    void a_sentence_has_no_command_characters_of_what_was_typed() {
        String hostile = "x\u001b[2Jy\u009b1m\u202ez\u0007";
        for (String[] words : new String[][] {
            {"show", hostile},
            {hostile},
            {"part", "FOI-2425-00001", hostile, "1."},
            {"outcome", "FOI-2425-00001", "1.", "disclosed", "--provision", hostile},
            {"outcome", "FOI-2425-00001", "1.", hostile},
            {"letter", "FOI-2425-00001", "-o", home + "/no/" + hostile},
            {"log", hostile, "--received=2024-12-02", "--name=A"},
            {"list", "--register", home + "/no/" + hostile},
            {"settings", hostile},
            {"import", hostile},
            {"deadline", hostile},
            {"list", "--" + hostile}
        }) {
            Office.Said said = office.types(words);
            assertThat(said.code()).as(String.join(" ", words)).isBetween(2, 5);
            assertThat(said.out() + said.err()).doesNotContain("\u001b", "\u009b", "\u202e", "\u0007");
        }
    }
}
