package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferencesTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
    }

    @Test
    void serials_run_without_a_gap_and_begin_again_with_the_financial_year() {
        assertThat(office.logs("One")).isEqualTo("FOI-2425-00001");
        office.types("log", "--received=2025-01-02", "--name=A", "--subject=Future")
                .refuses(3, "in the future");
        office.types("log", "--received=2024-12-02", "--name=A").refuses(3, "says nothing");
        office.types("log", "--received=2024-12-02", "--name= ", "--subject=S").refuses(3, "s.8(1)(b)");
        assertThat(office.logs("Two")).isEqualTo("FOI-2425-00002");
        assertThat(office.types("log", "--received=2024-03-28", "--name=A", "--subject=Old")
                        .ends(0)
                        .line())
                .isEqualTo("FOI-2324-00001");
    }

    @Test
    void a_pattern_with_initials_continues_an_earlier_series() {
        office.types("settings", "reference.pattern", "FOI-{fy}-{initials}{serial}")
                .ends(0);
        office.types("settings", "reference.first", "15879").ends(0);
        assertThat(office.logs("One")).isEqualTo("FOI-2425-SG15879");
        office.types("settings", "officer.apatel", "Anjali Devi Patel, Officer").ends(0);
        assertThat(office.as("apatel").logs("Two")).isEqualTo("FOI-2425-ADP15880");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOI-2425-00007", "foi 2425/00007", "FOI.2425.00007"})
    void an_imported_reference_is_kept_where_it_is_free_and_refused_where_it_is_taken(String written) {
        String one =
                "{\"reference\": \"%s\", \"received\": \"2024-12-02\", \"subject\": \"S\", \"requester\": {\"name\": \"N\"}}";
        assertThat(office.given(one.formatted("FOI-2425-00007"), "import", "-")
                        .ends(0)
                        .line())
                .isEqualTo("FOI-2425-00007");
        var before = office.state();
        office.given(one.formatted(written), "import", "-").refuses(3, "FOI-2425-00007 is taken", "0 taken, 1 refused");
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void a_serial_that_an_imported_case_has_is_passed_over() {
        String one = "{\"reference\": \"FOI-2425-00001\", \"received\": \"2024-12-02\", \"subject\": \"S\","
                + " \"requester\": {\"name\": \"N\"}}";
        office.given(one, "import", "-").ends(0);
        assertThat(office.logs("Next")).isEqualTo("FOI-2425-00002");
    }

    @Test
    void a_case_without_a_reference_is_not_given_one_that_a_later_case_brings() {
        String cases = "[{\"received\": \"2024-12-02\", \"subject\": \"S\", \"requester\": {\"name\": \"N\"}},"
                + "{\"reference\": \"FOI-2425-00001\", \"received\": \"2024-12-02\", \"subject\": \"T\","
                + " \"requester\": {\"name\": \"M\"}}]";
        assertThat(office.given(cases, "import", "-").ends(0).out().lines())
                .containsExactly("FOI-2425-00002", "FOI-2425-00001");
    }

    @Test
    void a_request_is_found_however_its_reference_is_written_and_a_part_of_it_is_hinted_at() {
        String reference = office.logs("One");
        office.types("show", "foi/2425/00001").ends(0);
        office.types("show", "foi 2425 00001").ends(0);
        office.types("show", "2425-00001").refuses(3, "There is no request \"2425-00001\"", "Perhaps " + reference);
    }

    @Test
    void earlier_requests_of_the_same_applicant_are_told() {
        String first = office.logs("Potholes in the High Street");
        assertThat(office.types("log", "--received=2024-12-03", "--name=A Requester", "--subject=Bins")
                        .ends(0)
                        .err())
                .contains("Earlier requests", first);
    }
}
