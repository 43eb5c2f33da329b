package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningAndEndTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "disclosed, We hold the information that you asked for. It is set out below.",
        "disclosed disclosed, We hold the information that you asked for. It is set out below.",
        "not-held, 'We do not hold the information that you asked for, as set out below.'",
        "withheld, 'We hold the information that you asked for, and are withholding it. The reasons are set out below.'",
        "disclosed not-held, 'We hold some of the information that you asked for. It is set out below; where we do not hold something, the letter says so.'",
        "disclosed withheld, 'We hold the information that you asked for, and give you what we can. Some of it is withheld; each place below says so and why.'",
        "disclosed clarification-needed, We hold some of the information that you asked for. It is set out below. About part of your request we need to ask you something first.",
        "disclosed nothing, Our response is set out below.",
        "disclosed neither-confirm-nor-deny, Our response is set out below.",
        "disclosed held-elsewhere, Our response is set out below.",
        "withheld not-held, Our response is set out below.",
        "refused, Our response is set out below."
    })
    void the_opening_says_that_information_is_held_only_where_every_outcome_does(String kinds, String opening) {
        Cases letter = Cases.answered();
        for (String kind : kinds.split(" ", -1)) {
            String provision = switch (kind) {
                case "withheld" -> "s.40(2)";
                case "refused" -> "s.14(1)";
                case "neither-confirm-nor-deny" -> "s.40(5B)";
                default -> "";
            };
            Outcome[] outcomes = kind.equals("nothing") ? new Outcome[0] : new Outcome[] {outcome(kind, provision, "")};
            letter.part("•", "How many?", "312", outcomes);
        }

        assertThat(Page.of(letter.page()).all("/html/body/p[not(@class)]").get(0))
                .isEqualTo(
                        "Thank you for your request, which we received on 3 December 2024 and have considered under the"
                                + " Freedom of Information Act 2000. " + opening);
    }

    @Test
    void a_licence_is_offered_only_for_what_is_disclosed_and_where_the_authority_offers_one() {
        assertThat(Cases.with("312", disclosed()).plain())
                .contains("You may re-use the information that we disclose here under the Open Government");
        assertThat(Cases.with("", notHeld()).plain()).doesNotContain("Licence");
        assertThat(Cases.with("312", disclosed())
                        .setting("wording.licence", "none")
                        .plain())
                .doesNotContain("Licence");
    }

    @Test
    void the_end_says_where_to_complain_until_when_and_then_to_whom() {
        assertThat(Cases.with("312", disclosed()).plain())
                .contains("write to us within 40 working days, by 14 February 2025, and ask for an")
                .contains("If you are still not satisfied after that, you have the right under section 50")
                .contains("https://ico.org.uk/make-a-complaint/, telephone 0303 123 1113.");
        assertThat(Cases.with("312", disclosed())
                        .setting("complaints.address", "")
                        .setting("complaints.email", "")
                        .plain())
                .contains("\nYou have the right under section 50")
                .doesNotContain("after that");
        assertThat(Cases.with("312", disclosed())
                        .dated("2028-12-20")
                        .received("2028-12-01")
                        .plain())
                .contains("write to us within 40 working days, and ask for an internal review:");
    }
}
