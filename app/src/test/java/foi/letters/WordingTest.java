package foi.letters;

import static foi.letters.Cases.REASON;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    @Test
    void not_held_is_said_in_the_words_of_the_authoritys_own_letters() {
        String words = " letter acts as a refusal notice under section 17.1 of the Freedom of Information Act 2000"
                + " because, in accordance with section 1.1 of the Act, this information is not held by Leicester City"
                + " Council.";

        assertThat(notice(outcome("not-held", "", "", "why", "We keep no such list.")))
                .isEqualTo("Not held We keep no such list. Therefore this" + words);
        assertThat(notice(notHeld())).isEqualTo("Not held This" + words);
    }

    @Test
    void or_plainly_as_the_statement_of_section_1() {
        String page =
                Cases.with("", notHeld()).setting("wording.not-held", "plain").page();

        assertThat(Page.of(page).one("//div[@class='notice']"))
                .isEqualTo("Not held For the purposes of section 1(1)(a) of the Act we confirm that Leicester City"
                        + " Council does not hold this information.");
    }

    @Test
    void not_held_says_which_of_the_information_is_not() {
        Outcome some = outcome("not-held", "", "2016/17");
        String plain = Cases.with("", some).setting("wording.not-held", "plain").page();

        assertThat(notice(some)).contains("of the Act, this information (2016/17) is not held by Leicester City");
        assertThat(Page.of(plain).one("//div[@class='notice']"))
                .endsWith("that Leicester City Council does not hold this information (2016/17).");
    }

    @Test
    void what_was_searched_and_who_else_may_hold_it_are_said_around_it() {
        assertThat(notice(outcome(
                        "not-held",
                        "",
                        "2016/17",
                        "why",
                        "ages were not recorded",
                        "search",
                        "the ledger",
                        "likelyHolder",
                        "NHS England.")))
                .startsWith("Not held (2016/17) Ages were not recorded. Where we looked: the ledger. Therefore")
                .endsWith("Council. Who else may hold it: NHS England.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2018/19", "the 2018/19 figures"})
    void a_refusal_under_section_22_says_all_that_section_17_asks(String scope) {
        assertThat(notice(outcome(
                        "withheld",
                        "s.22",
                        scope,
                        "why",
                        "the figures reach us through NDTMS",
                        "heldForPublication",
                        "NDTMS keeps them for its report.",
                        "publisher",
                        "NDTMS.",
                        "expected",
                        "June 2025",
                        "reasonable",
                        "early figures mislead",
                        "publicInterestFor",
                        "openness",
                        "publicInterestAgainst",
                        "accuracy.",
                        "publicInterest",
                        "the release is near")))
                .isEqualTo("Refusal notice: section 22, information intended for future publication (" + scope
                        + ") We hold this information (" + scope
                        + "), and are withholding it because it is exempt under"
                        + " section 22 of the Act. The figures reach us through NDTMS. NDTMS keeps them for its report."
                        + " It will be published by NDTMS (expected: June 2025). Early figures mislead."
                        + " Section 22 is a qualified exemption, so we weighed the public interest. For disclosing it:"
                        + " openness. For maintaining the exemption: accuracy. In all the circumstances of the case, the"
                        + " public interest in maintaining the exemption outweighs the public interest in disclosing the"
                        + " information. The release is near. This letter is our refusal notice for this information under"
                        + " section 17(1) of the Act.");
    }

    @Test
    void a_refusal_with_nothing_supplied_still_states_that_fact_and_the_exemption() {
        assertThat(notice(outcome("withheld", "s.22", "")))
                .isEqualTo("Refusal notice: section 22, information intended for future publication We hold this"
                        + " information, and are withholding it because it is exempt under section 22 of the Act. This"
                        + " letter is our refusal notice for this information under section 17(1) of the Act.");
    }

    @Test
    void a_refusal_under_section_40_says_which_condition_is_met() {
        assertThat(notice(
                        outcome("withheld", "s.40(2)", "the names", "why", REASON, "condition", "the first: unlawful")))
                .contains("exempt under section 40(2) of the Act. " + REASON + " The condition that is met: the first:"
                        + " unlawful. This letter")
                .doesNotContain("qualified");
    }

    @Test
    void a_refusal_under_section_21_says_where_it_can_be_had() {
        assertThat(notice(outcome("withheld", "s.21", "", "where", "<https://example.org/spend>")))
                .contains("Where you can get it: https://example.org/spend This letter");
    }

    @Test
    void a_refusal_for_cost_gives_limit_estimate_and_help() {
        assertThat(notice(outcome(
                        "refused",
                        "s.12(1)",
                        "",
                        "held",
                        "we hold the e-mails",
                        "estimate",
                        "26,000 e-mails x 5 minutes",
                        "advice",
                        "one month would fit")))
                .startsWith(
                        "Refusal notice: section 12(1), cost of compliance exceeds appropriate limit We hold the e-mails. We are refusing your"
                                + " request under section 12(1) of the Act, because we estimate that the cost would exceed the"
                                + " appropriate limit of £450, which is 18 hours at £25 an hour under the Freedom of Information and"
                                + " Data Protection (Appropriate Limit and Fees) Regulations 2004. 26,000 e-mails x 5 minutes. We"
                                + " give you this advice and assistance under section 16 of the Act. One month would fit.")
                .endsWith("This letter is our refusal notice under section 17(5) of the Act.");
    }

    @Test
    void a_refusal_because_finding_out_would_cost_too_much_does_not_say_that_it_is_held() {
        assertThat(notice(outcome("refused", "s.12(2)", "", "estimate", "900 boxes at 5 minutes each")))
                .contains("under section 12(2) of the Act, because we estimate that the cost of finding out whether we"
                        + " hold the information would alone exceed the appropriate limit of £450")
                .doesNotContain("We hold");
    }

    @Test
    void a_vexatious_part_is_refused_by_its_name() {
        assertThat(notice(outcome("refused", "s.14(1)", "2018/19", "why", "it is the ninth")))
                .contains(
                        "We are refusing this part of your request (2018/19) under section 14(1) of the Act (vexatious"
                                + " request). It is the ninth. This letter is our refusal notice under section 17(5) of the Act.");
    }

    @Test
    void neither_confirming_nor_denying_betrays_nothing() {
        assertThat(notice(outcome("neither-confirm-nor-deny", "s.40(5B)", "2018/19", "why", REASON)))
                .startsWith(
                        "Refusal notice: section 40(5B), neither confirming nor denying (2018/19) We neither confirm nor"
                                + " deny that we hold this information (2018/19), in reliance on section 40(5B) of the Act. This is"
                                + " not to be taken as saying whether it is held.")
                .doesNotContain("We hold");
        assertThat(notice(outcome("neither-confirm-nor-deny", "s.22(2)", "", "publicInterest", "it would pre-empt")))
                .contains("maintaining the exclusion of the duty to confirm or deny outweighs the public interest in"
                        + " disclosing whether we hold the information. It would pre-empt.");
    }

    @Test
    void clarification_withdrawal_and_signposts_are_plain() {
        assertThat(notice(outcome("clarification-needed", "", "", "why", "The average, or each?")))
                .isEqualTo(
                        "We need to know more from you Under section 1(3) of the Act we need further information from you"
                                + " to identify and locate what you ask for here. The average, or each? When we have your answer, the"
                                + " time for complying with your request, 20 working days, starts afresh.");
        assertThat(notice(outcome("withdrawn", "", "", "why", "you wrote on 4 May")))
                .isEqualTo("Withdrawn You have told us that you no longer ask for this. You wrote on 4 May.");
        assertThat(notice(outcome("held-elsewhere", "", "", "where", "please ask the County")))
                .isEqualTo("Where this may be held Please ask the County.");
    }

    /** The words of the only notice in a letter with that outcome. */
    private static String notice(Outcome outcome) {
        return Page.of(Cases.with("", outcome).page()).one("//div[@class='notice']");
    }
}
