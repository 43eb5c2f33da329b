package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "disclosed, granted-in-full",
        "disclosed disclosed, granted-in-full",
        "disclosed not-held, granted-in-full",
        "disclosed withdrawn, granted-in-full",
        "disclosed clarification-needed, granted-in-full",
        "disclosed held-elsewhere, granted-in-full",
        "disclosed withheld, partly-withheld",
        "withheld disclosed not-held, partly-withheld",
        "disclosed refused, partly-withheld",
        "disclosed neither-confirm-nor-deny, partly-withheld",
        "withheld, fully-withheld",
        "withheld not-held, fully-withheld",
        "withheld refused, fully-withheld",
        "refused, refused",
        "refused not-held, refused",
        "neither-confirm-nor-deny, neither-confirmed-nor-denied",
        "not-held, not-held",
        "not-held held-elsewhere, not-held",
        "held-elsewhere, held-elsewhere",
        "held-elsewhere withdrawn, held-elsewhere",
        "withdrawn, withdrawn"
    })
    void the_result_follows_from_the_outcomes_of_the_parts(String kinds, String result) {
        List<OutcomeKind> outcomes = Arrays.stream(kinds.split(" "))
                .map(code -> OutcomeKind.parse(code).orElseThrow())
                .toList();
        List<List<OutcomeKind>> apart = outcomes.stream().map(List::of).toList();

        assertThat(Result.of(Sample.decided(outcomes)))
                .as("in one part")
                .map(Result::code)
                .contains(result);
        assertThat(Result.of(Sample.decided(apart.toArray(List[]::new))))
                .as("each in a part of its own")
                .map(Result::code)
                .contains(result);
    }

    @Test
    void while_nothing_is_decided_there_is_none() {
        assertThat(Result.of(Sample.request("2024-12-02"))).isEmpty();
        assertThat(Result.of(Sample.request("2024-12-02", "1)", "2)"))).isEmpty();
        assertThat(Result.of(Sample.decided(List.of(OutcomeKind.CLARIFICATION_NEEDED))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_said_in_words_of_small_letters(Result result) {
        assertThat(result.words()).matches("[a-z]+( [a-z]+)*");
        assertThat(result.code()).isEqualTo(result.words().replace(' ', '-'));
    }
}
