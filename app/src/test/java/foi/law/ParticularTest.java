package foi.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticularTest {

    @Test
    void no_two_have_one_name() {
        assertThat(Particular.values()).extracting(Particular::code).doesNotHaveDuplicates();
        assertThat(Particular.values()).extracting(Particular::option).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_name_in_json(Particular particular) {
        assertThat(Particular.named(particular.code())).contains(particular);
        assertThat(particular.code()).matches("[a-z]+([A-Z][a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void each_says_what_it_asks_and_on_what_it_rests(Particular particular) {
        assertThat(particular.asks()).isNotBlank().doesNotEndWith(".").matches("[a-z].*");
        assertThat(particular.source()).matches("s\\.\\d.*|Fees Regulations.*");
    }

    @ParameterizedTest(name = "{0} is given with {1}")
    @CsvSource({
        "why, --why",
        "publicInterest, --public-interest",
        "publicInterestAgainst, --public-interest-against",
        "heldForPublication, --held-for-publication",
        "likelyHolder, --likely-holder"
    })
    void an_option_is_the_name_in_lower_case_with_hyphens(String code, String option) {
        assertThat(Particular.named(code)).map(Particular::option).contains(option);
    }

    @Test
    void an_unknown_name_is_none() {
        assertThat(Particular.named("reason")).isEmpty();
        assertThat(Particular.named("WHY")).isEmpty();
        assertThat(Particular.named("")).isEmpty();
    }
}
