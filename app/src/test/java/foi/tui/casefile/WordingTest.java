package foi.tui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.NotAllowed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Repeat the command with --part \"2)\". | Choose part \"2)\" under Part.",
                "Repeat the command for each with --part. | Record it for each of these parts by itself.",
                "Record it with --part for the part that it opens again. | Choose the part that it opens again under Part.",
                "Record that it was withdrawn instead (foi clock FOI-1 withdrawn --on DATE --part \"2)\"). | Record that it was withdrawn instead.",
                "Give --label, --question or both. | Type another label or question.",
                "Leave --until out for fee-paid. | Leave the second date empty.",
                "Give the name. | Give the name."
            })
    void a_refusal_loses_the_words_that_only_a_command_has(String remedy, String said) {
        assertThat(Wording.of(new NotAllowed("No.", remedy))).isEqualTo("No. " + said);
    }
}
