package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OverrideTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void twoPartsWithoutTheReasonsThatTheirExemptionNeeds() {
        office = Office.opened(home);
        office.types("settings", "complaints.email", "reviews@anytown.example.org")
                .ends(0);
        reference = office.logs("Bins");
        for (String label : new String[] {"1)", "2)"}) {
            office.types("part", reference, "add", label, "How many?").ends(0);
            office.types(
                            "outcome",
                            reference,
                            label,
                            "withheld",
                            "--provision=s.22",
                            "--why=The figures are part of the statistics that the council publishes in June.")
                    .ends(0);
        }
    }

    @Test
    void what_is_set_aside_for_one_part_still_stops_the_letter_for_the_other() {
        Office.Said refused = office.types("issue", reference, "--override=public-interest@2)=Agreed");

        refused.refuses(1, "part 1): public-interest");
        assertThat(refused.err()).doesNotContain("part 2): public-interest");
    }

    @Test
    void each_finding_set_aside_is_kept_with_its_part_and_its_message() {
        office.types(
                        "issue",
                        reference,
                        "--override=public-interest@#2=Agreed with the director",
                        "--override=public-interest=The same")
                .ends(0);

        assertThat(office.types("show", reference).ends(0).out())
                .contains("set aside public-interest, part 1): The same")
                .contains("set aside public-interest, part 2): Agreed with the director")
                .contains("qualified exemption");
        assertThat(office.summaries(reference))
                .last()
                .asString()
                .contains(
                        "Set aside public-interest, part 1): The same.",
                        "Set aside public-interest, part 2): Agreed with the director.");
    }

    @Test
    void a_part_that_there_is_not_is_refused() {
        office.types("issue", reference, "--override=public-interest@9)=Agreed").refuses(3, "has no part \"9)\"");
    }
}
