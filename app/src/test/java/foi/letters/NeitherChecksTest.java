package foi.letters;

import static foi.letters.Cases.REASON;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeitherChecksTest {

    private static Outcome neither(String provision, String... texts) {
        return outcome("neither-confirm-nor-deny", provision, "", texts);
    }

    @Test
    void under_a_qualified_exemption_the_balance_of_confirming_is_given() {
        assertThat(Cases.with("", neither("s.31(3)", "why", REASON)).findings("confirming-interest"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.BREACH));
        assertThat(Cases.with("", neither("s.31(3)", "publicInterest", "To confirm would tell the suspects."))
                        .findings("confirming-interest"))
                .isEmpty();
        assertThat(Cases.with("", neither("s.31(3)")).findings("public-interest"))
                .isEmpty();
    }

    @Test
    void a_balance_that_weighs_the_information_and_not_the_confirming_is_a_risk() {
        assertThat(Cases.with("", neither("s.31(3)", "publicInterest", "The methods would become useless."))
                        .findings("confirming-interest"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.RISK));
    }

    @Test
    void it_may_be_left_out_for_personal_data() {
        assertThat(Cases.with("", neither("s.40(5B)", "why", REASON)).findings("confirming-interest"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council does not hold such a file.",
                "This is held by the fraud team.",
                "No such records exist.",
                "There are 3 of them."
            })
    void words_that_tell_whether_it_is_held_are_found(String told) {
        assertThat(Cases.with(told, neither("s.31(3)")).findings("neither-revealing"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.BREACH));
        assertThat(Cases.with("", neither("s.31(3)", "why", told)).findings("neither-revealing"))
                .hasSize(1);
    }

    @Test
    void words_that_tell_nothing_are_left_alone() {
        assertThat(Cases.with("", neither("s.31(3)", "why", "To say whether it is held would alert the person."))
                        .findings("neither-revealing"))
                .isEmpty();
    }

    @Test
    void another_outcome_for_the_same_information_tells_it_too() {
        assertThat(Cases.with("", neither("s.40(5B)"), Cases.notHeld()).findings("neither-revealing"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("not held"));
        assertThat(Cases.with("", neither("s.40(5B)"), outcome("not-held", "", "2019"))
                        .findings("neither-revealing"))
                .isEmpty();
    }

    @Test
    void an_absolute_exemption_is_not_weighed() {
        assertThat(Cases.with("", outcome("withheld", "s.44(1)(a)", "", "why", "It is not in the public interest."))
                        .findings("needless-interest"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ADVICE));
        assertThat(Cases.with("", outcome("withheld", "s.41(1)", "", "why", "It is not in the public interest."))
                        .findings("needless-interest"))
                .isEmpty();
        assertThat(Cases.with("", outcome("withheld", "s.44(1)(a)", "", "why", REASON))
                        .findings("needless-interest"))
                .isEmpty();
    }
}
