package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an authority sets about its wording. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static Cases letter() {
        return Cases.with("312", disclosed());
    }

    private static String said(Cases cases) {
        return cases.plain().replaceAll("\\s+", " ");
    }

    @Test
    void the_greeting_and_the_end_are_the_authoritys() {
        assertThat(said(letter())).contains("Dear Marian Tolverne", "Yours sincerely");
        assertThat(said(letter().setting("wording.greeting", "Annwyl").setting("wording.sign-off", "Yn gywir")))
                .contains("Annwyl Marian Tolverne", "Yn gywir")
                .doesNotContain("Dear", "Yours sincerely");
    }

    @Test
    void the_applicant_is_addressed_by_the_whole_name_the_first_or_none() {
        assertThat(said(letter().setting("wording.name", "first"))).contains("Dear Marian Thank you");
        assertThat(said(letter().setting("wording.name", "none").setting("wording.greeting", "Dear Sir or Madam")))
                .contains("Dear Sir or Madam Thank you");
    }

    @Test
    void the_licence_is_the_open_one_its_own_a_reservation_of_copyright_or_none() {
        assertThat(said(letter())).contains("Open Government Licence v3.0");
        assertThat(said(letter().setting("wording.licence", "own")
                        .setting("wording.licence-own", "You may print our maps for yourself.")))
                .contains("You may print our maps for yourself.")
                .doesNotContain("Open Government");
        assertThat(said(letter().setting("wording.licence", "copyright")))
                .contains("Re-use of Public Sector Information Regulations 2015", "20 working days")
                .doesNotContain("Open Government");
        assertThat(said(letter().setting("wording.licence", "none")))
                .doesNotContain("Open Government", "Re-use of Public", "again");
    }

    @Test
    void a_clause_that_was_not_adapted_is_a_risk() {
        assertThat(Cases.with(
                                "",
                                outcome(
                                        "withheld",
                                        "s.43(2)",
                                        "",
                                        "publicInterestFor",
                                        "There is a public interest in how public money is spent, here on [what]."))
                        .findings("clause-adapted"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.remedy()).contains("--public-interest-for");
                });
        assertThat(Cases.with(
                                "",
                                outcome(
                                        "withheld",
                                        "s.43(2)",
                                        "",
                                        "publicInterestFor",
                                        "There is a public interest in how public money is spent, here on care."))
                        .findings("clause-adapted"))
                .isEmpty();
    }
}
