package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Catalogue;
import foi.law.Provision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The provisions, as officers look them up and rely on them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawTest {

    @TempDir
    Path home;

    static List<Provision> exemptions() {
        return Catalogue.all().stream()
                .filter(p -> p.isExemption() && p.precise())
                .toList();
    }

    @Test
    void all_of_them_are_listed_without_a_register() {
        Office.Said said = new Office(home).types("law").ends(0);
        assertThat(said.out())
                .contains(
                        "s.21           absolute     class     none     information accessible to you by\n",
                        "s.31(1)(a)     qualified    prejudice s.31(3)  the prevention or detection of\n",
                        "s.40(2)        by condition class     s.40(5B) personal information");
        assertThat(said.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(80));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_section_says_what_it_is_about_and_a_place_in_it_what_it_asks_for() {
        assertThat(new Office(home).types("law", "43").ends(0).out())
                .startsWith("A trade secret, or what would harm")
                .contains("s.43(1)", "trade secrets", "s.43(2)");
        assertThat(new Office(home).types("law", "s36(2)(b)(i)").ends(0).out())
                .contains("qualified: the public interest is weighed, s.2(2)", "--opinion", "--harm", "s.36(3) lifts");
        assertThat(new Office(home).types("law", "21(1)").ends(0).out())
                .contains("nothing lifts the duty to confirm or deny");
        assertThat(new Office(home).types("law", "44(1)(a)", "--json").ends(0).out())
                .contains("\"provision\" : \"s.44(1)(a)\"", "\"enactment\"");
        assertThat(new Office(home).types("law", "40(5B)").ends(0).out()).contains("personal information");
    }

    @Test
    void an_unknown_place_is_refused_with_the_nearest() {
        new Office(home).types("law", "45").refuses(3, "does not know s.45", "s.44");
        new Office(home).types("law", "crime").refuses(3, "does not read as a section");
    }

    /** Each can be relied on with exactly what it asks for, and the letter names it and says all of it. */
    @ParameterizedTest
    @MethodSource("exemptions")
    void every_exemption_can_be_relied_on_and_its_letter_says_all_that_was_supplied(Provision provision) {
        Office office = Office.opened(home);
        String reference = office.logs("Potholes");
        office.types("part", reference, "add", "1)", "How many?").ends(0);
        List<String> words = new ArrayList<>(List.of(
                "outcome",
                reference,
                "1)",
                "withheld",
                "--provision",
                provision.citation().toString()));
        provision.needs().forEach(needed -> {
            words.add(needed.option());
            words.add("Because of the " + needed.code() + " matter in Anytown.");
        });
        assertThat(office.types(words.toArray(String[]::new)).ends(0).err()).doesNotContain("still needs");

        String letter = office.types("letter", reference, "--format", "text")
                .ends(0)
                .out()
                .replaceAll("\\s+", " ");
        assertThat(letter).contains(provision.citation().inFull(), provision.title());
        provision.needs().forEach(needed -> assertThat(letter).contains("the " + needed.code() + " matter in Anytown"));
    }
}
