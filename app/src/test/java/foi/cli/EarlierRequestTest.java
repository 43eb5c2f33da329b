package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class EarlierRequestTest {

    @TempDir
    Path home;

    private String check(Office office, String reference, String earlier) {
        office.types("outcome", reference, "1)", "remove");
        office.types(
                        "outcome",
                        reference,
                        "1)",
                        "refused",
                        "--provision",
                        "s.14(2)",
                        "--earlier-request",
                        earlier + ", answered on 2 December 2024")
                .ends(0);
        return office.types("check", reference, "--json").out();
    }

    @Test
    void a_repeated_request_repeats_one_that_was_answered_before_it_came() {
        Office office = Office.opened(home);
        String earlier = office.logs("Potholes");
        String later = office.logs("Potholes again");
        office.types("part", later, "add", "1)", "How many potholes?").ends(0);

        assertThat(check(office, later, earlier)).contains("earlier-complied", "had not been answered");
        assertThat(check(office, later, later)).contains("earlier-complied", "repeat itself");
        office.types("part", earlier, "add", "1)", "How many potholes?").ends(0);
        office.types("answer", earlier, "1)", "--text", "312").ends(0);
        office.types("outcome", earlier, "1)", "disclosed").ends(0);
        office.today("2024-12-02");
        office.types("issue", earlier).ends(0);
        office.today("2024-12-09");
        assertThat(check(office, later, earlier)).doesNotContain("earlier-complied");
        assertThat(check(office, later, "FOI-1920-99999")).doesNotContain("earlier-complied");
    }
}
